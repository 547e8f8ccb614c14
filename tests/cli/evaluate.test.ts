import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { examples } from '../../src/lib/plan/examples/index.ts';
import { planText } from '../../src/lib/plan/save.ts';
import { EvaluationFile, type Evaluation, type PairResult } from '../../src/lib/planning/evaluation.ts';
import { ran } from './run.ts';

const golden = new URL('../golden/', import.meta.url);
const evaluationOf = async (file: string, files = {}) =>
	EvaluationFile.parse(JSON.parse((await ran(['evaluate', file, '--json'], files)).out)) as unknown as Omit<
		Evaluation,
		'pairs'
	> & { pairs: PairResult[] };

test.each(examples)(
	'the report of $id is the golden one, whatever the edition of the atlas',
	async ({ id }) => {
		const { code, out, error } = await ran(['evaluate', `example:${id}`]);
		expect([code, error]).toEqual([0, '']);
		await expect(out.replace(/atlas \S+/, 'atlas EDITION')).toMatchFileSnapshot(
			new URL(`${id}.txt`, golden).pathname,
		);
	},
);

test('S3: Central Ohio stands in one operator area, is not feasible, and no score is praised', async () => {
	const { feasible, sites } = await evaluationOf('example:central-ohio');
	expect(new Set(sites.map((site) => site.operator?.id))).toEqual(new Set(['PJM']));
	expect(feasible).toBe(false);
	const { out } = await ran(['evaluate', 'example:central-ohio']);
	expect(out).toContain('Not feasible: a limit is broken');
	expect(out).not.toMatch(/^Feasible/m);
});

test('Iowa and Nebraska answer each other in under 1.2 ms, as models.md 1.4 expects', async () => {
	const { pairs, losses } = await evaluationOf('example:iowa-nebraska');
	expect(Math.max(...pairs.map((pair) => pair.rttMs))).toBeLessThan(1.2);
	expect(losses.some(({ kind, id }) => kind === 'operator' && id === 'MISO')).toBe(true);
});

test('a plan comes from a file or from standard input, to the same answer', async () => {
	const text = planText(examples[2].plan);
	expect(await evaluationOf('plan.json', { 'plan.json': text })).toEqual(
		await evaluationOf('-', { '-': text }),
	);
});

test('the JSON holds no NaN and its keys are those of the schema that is printed', async () => {
	const { out } = await ran(['schema', 'evaluation']);
	const schema = JSON.parse(out) as { properties: Record<string, unknown>; required: string[] };
	const answer = JSON.parse((await ran(['evaluate', 'example:fairwater', '--json'])).out) as Record<
		string,
		unknown
	>;
	expect(Object.keys(answer).sort()).toEqual(Object.keys(schema.properties).sort());
	expect([...schema.required].sort()).toEqual(Object.keys(answer).sort());
});

test('here and plan have schemas too', async () => {
	for (const name of ['here', 'plan']) {
		const { code, out } = await ran(['schema', name]);
		expect([code, Object.keys((JSON.parse(out) as { properties: object }).properties).length > 8]).toEqual([
			0,
			true,
		]);
	}
});

describe('what is refused exits with 1 and a sentence', () => {
	const bad = planText(examples[0].plan).replace('"itMw": 141', '"itMw": -141');
	test.each([
		[['evaluate', 'nowhere.json'], 'The file nowhere.json could not be read (ENOENT).\n'],
		[['evaluate', 'bad.json'], 'The IT power of Lincoln cannot be -141 MW. Give a number from 0 to 100000'],
		[['evaluate', 'cut.json'], 'The file is not valid JSON: line 1, column 2'],
		[['evaluate', 'bytes.json'], 'The file bytes.json is not UTF-8 text.'],
		[
			['evaluate', 'example:paris'],
			`There is no example paris. Choose one of: ${examples.map(({ id }) => id).join(', ')}.`,
		],
		[['evaluate'], 'Give one plan file: loadstar evaluate FILE.'],
		[['evaluate', 'a', '--color'], 'evaluate has no option --color.'],
		[['schema', 'toString'], 'There is no schema toString.'],
		[['rtt', '--pairs'], '--pairs needs a value after it.'],
		[
			['fly'],
			`There is no command fly. Choose one of: ${commands.map(({ name }) => name).join(', ')}, help.`,
		],
	])('%j', async (args, sentence) => {
		const { code, out, error } = await ran(args, {
			'bad.json': bad,
			'cut.json': '{',
			'bytes.json': Uint8Array.of(0x7b, 0xff),
		});
		expect([code, out]).toEqual([1, '']);
		expect(error).toContain(sentence);
	});
});

test('names cannot drive the terminal', async () => {
	const text = planText(examples[0].plan).replace('"name": "Omaha"', '"name": "\\u001b[2JOmaha"');
	expect((await ran(['evaluate', '-'], { '-': text })).out).not.toContain('\u001b');
});

test('help lists every command and the exit codes', async () => {
	for (const args of [[], ['help'], ['--help'], ['evaluate', '--help']]) {
		const { code, out } = await ran(args);
		expect(code).toBe(0);
		for (const word of ['evaluate', 'rtt', 'here', 'schema', 'Exit code 0', '2: done, but some rows']) {
			expect(out).toContain(word);
		}
	}
});

test('the golden reports are there', () => {
	expect(examples.length).toBeGreaterThan(2);
	for (const { id } of examples)
		expect(readFileSync(new URL(`${id}.txt`, golden), 'utf8').length, id).toBeGreaterThan(1000);
});

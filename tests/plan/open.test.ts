import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/lib/base/result.ts';
import { openPlan } from '../../src/lib/plan/open.ts';
import { PLAN_VERSION, type Plan } from '../../src/lib/plan/plan.ts';
import { planText } from '../../src/lib/plan/save.ts';
import en from '../../src/messages/en/problems.json' with { type: 'json' };
import { keysOf, valueOf } from '../fixtures/result.ts';
import { withLaterFields } from '../fixtures/with-later-fields.ts';

/** The frozen plan of the present version. */
const text = withLaterFields(
	readFileSync(new URL(`../fixtures/plans/v${PLAN_VERSION}.json`, import.meta.url), 'utf8'),
);
type Json = Record<string, unknown>;
type Said = Record<string, Json>;
type Draft = Json & {
	sites: Json[];
	links: Json[];
	scenarios: (Json & { assumptions: Said; judgements: Said })[];
	areas: Json[];
};

/** The frozen plan with a change. */
function changed(change: (plan: Draft) => void): Draft {
	const plan = JSON.parse(text) as Draft;
	change(plan);
	return plan;
}

function only(input: unknown): Problem {
	const result = openPlan(input);
	if (result.ok) throw new Error('opened');
	expect(result.problems).toHaveLength(1);
	return result.problems[0]!;
}

/** Every value a sentence asks for is given. */
function expectSentence(problem: Problem): void {
	const sentence: string = en[problem.key as keyof typeof en];
	expect(sentence, problem.key).toBeTypeOf('string');
	for (const [, name] of sentence.matchAll(/\{(\w+)\}/g)) expect(Object.keys(problem.values)).toContain(name);
}

describe('a plan that opens', () => {
	test('saves as the same text, byte for byte', () => {
		expect(planText(valueOf(openPlan(text)))).toBe(text);
	});

	test('saves as the same text, whatever the order of its keys', () => {
		const backwards = (value: unknown): unknown => {
			if (typeof value !== 'object' || value === null) return value;
			if (Array.isArray(value)) return value.map(backwards);
			return Object.fromEntries(
				Object.entries(value)
					.reverse()
					.map(([key, each]) => [key, backwards(each)]),
			);
		};
		const plan = backwards(valueOf(openPlan(text))) as Plan;
		expect(Object.keys(plan)[0]).toBe('scenario');
		expect(planText(plan)).toBe(text);
	});

	test('opens from parsed JSON as from text, with or without a byte order mark', () => {
		const plan = valueOf(openPlan(text));
		expect(valueOf(openPlan(JSON.parse(text)))).toEqual(plan);
		expect(valueOf(openPlan(`\uFEFF${text}`))).toEqual(plan);
	});

	test('keeps the judgement of a criterion this release does not know', () => {
		expect(valueOf(openPlan(text)).scenarios[0]!.judgements['a-criterion-of-tomorrow']?.weight).toBe(3);
	});

	test('keeps markup in a name as plain text', () => {
		const name = '<img src=x onerror=alert(1)>';
		expect(valueOf(openPlan(changed((plan) => (plan.name = name)))).name).toBe(name);
	});
});

describe('a file that does not open says why', () => {
	const cases: [string, unknown, string, Json][] = [
		['empty text', ' \n', 'plan_empty', {}],
		['a missing comma', '{\n"a": 1\n"b": 2}', 'plan_bad_json', { line: 3, column: 1 }],
		['a cut file', '{"a": [1, 2', 'plan_bad_json', { line: 1, column: 12 }],
		['text after the end', '{} x', 'plan_bad_json', { line: 1, column: 4 }],
		['a list', [], 'plan_not_object', { found: '[]' }],
		['nothing', null, 'plan_not_object', { found: 'null' }],
		['undefined', undefined, 'plan_not_json', {}],
		['another format', { format: 'geojson' }, 'plan_wrong_format', { found: '"geojson"' }],
		['a version in words', changed((p) => (p['version'] = 'one')), 'plan_wrong_version', { found: '"one"' }],
		['a newer version', changed((p) => (p['version'] = 7)), 'plan_newer', { found: 7, reads: PLAN_VERSION }],
		['a huge text', ' '.repeat(20_000_001), 'plan_too_big', { count: 20_000_001 }],
		[
			'a name of 10,000 characters',
			changed((p) => (p.name = 'x'.repeat(10_000))),
			'plan_text_too_long',
			{ at: 'name', count: 10_000, limit: 200 },
		],
		['a name of spaces', changed((p) => (p.name = '  ')), 'plan_text_empty', { at: 'name' }],
		['a missing list', changed((p) => delete (p as Json)['links']), 'plan_missing', { at: 'links' }],
		['an entry too many', changed((p) => (p['color'] = 1)), 'plan_unknown_key', { found: 'color' }],
		[
			'a negative power',
			changed((p) => (p.sites[0]!['itMw'] = -5)),
			'plan_it_mw_range',
			{ name: 'Council Bluffs', found: '-5', min: 0 },
		],
		[
			'a power in words',
			changed((p) => (p.sites[0]!['itMw'] = '600')),
			'plan_it_mw_range',
			{ found: '"600"' },
		],
		['a PUE under 1', changed((p) => (p.sites[1]!['pue'] = 0.9)), 'plan_pue_range', { name: 'Lincoln' }],
		['half a year', changed((p) => (p.sites[0]!['year'] = 2028.5)), 'plan_year_range', { found: '2028.5' }],
		[
			'a swapped position',
			changed((p) => (p.sites[0]!['position'] = [41, -95.8])),
			'plan_position_swapped',
			{},
		],
		['a longitude of 200', changed((p) => (p.sites[0]!['position'] = [200, 1])), 'plan_longitude_range', {}],
		['a position of three', changed((p) => (p.sites[0]!['position'] = [1, 2, 3])), 'plan_list_too_long', {}],
		['an id with a space', changed((p) => (p.areas[0]!['id'] = 'a b')), 'plan_id_wrong', { found: '"a b"' }],
		[
			'another kind of area',
			changed((p) => (p.areas[0]!['kind'] = 'x')),
			'plan_not_one_of',
			{ found: '"x"' },
		],
		['no scenario', changed((p) => (p.scenarios = [])), 'plan_list_too_short', { count: 0, limit: 1 }],
		[
			'ends out of order',
			changed((p) => (p.scenarios[0]!.assumptions['path-factor'] = { value: 3, low: 4, high: null })),
			'plan_ends_order',
			{ name: 'path-factor' },
		],
		[
			'another scenario shown',
			changed((p) => (p['scenario'] = 'nowhere')),
			'plan_no_such_id',
			{ id: 'nowhere' },
		],
		[
			'a link to nowhere',
			changed((p) => (p.links[0]!['to'] = 'paris')),
			'plan_unknown_site',
			{ id: 'paris' },
		],
		['a link to itself', changed((p) => (p.links[0]!['to'] = 'council-bluffs')), 'plan_self_link', {}],
		[
			'a link twice, the other way round',
			changed((p) => p.links.push({ ...p.links[0], id: 'b', from: 'lincoln', to: 'council-bluffs' })),
			'plan_duplicate_link',
			{ link: 'b', first: 'council-bluffs-lincoln' },
		],
		[
			'an id twice',
			changed((p) => p.areas.push({ ...p.areas[0] })),
			'plan_duplicate_id',
			{ at: 'areas.1', id: 'flood', first: 'areas.0' },
		],
		[
			'an open ring',
			changed((p) => (p.areas[0]!['polygons'] = [[[[0, 0], [1, 0], [1, 1], [0, 1]]]])), // prettier-ignore
			'plan_ring_open',
			{ name: 'Flood plain' },
		],
		[
			'equal bounds',
			changed((p) => (p.scenarios[0]!.judgements['pue'] = { weight: null, worst: 1, best: 1, limit: null })),
			'plan_bounds_equal',
			{ name: 'pue' },
		],
		[
			'a key __proto__',
			text.replace('"note"', '"__proto__": {}, "note"'),
			'plan_key_refused',
			{ found: '__proto__' },
		],
		[
			'a key constructor',
			changed((p) => (p.scenarios[0]!.judgements['constructor'] = {})),
			'plan_key_refused',
			{},
		],
		['not a number', changed((p) => (p.sites[0]!['itMw'] = NaN)), 'plan_number_not_finite', { found: 'NaN' }],
		['an infinite number', text.replace('600', '1e999'), 'plan_number_not_finite', { found: 'Infinity' }],
		['half a character', changed((p) => (p.name = 'a\ud800')), 'plan_text_broken', { at: 'name' }],
		['a date', changed((p) => (p['note'] = new Date(0))), 'plan_not_json', { at: 'note' }],
	];
	test.each(cases)('%s', (_, input, key, values) => {
		const problem = only(input);
		expect(problem.key).toBe(key);
		expect(problem.values).toMatchObject(values);
		expectSentence(problem);
	});

	test('nesting of 100,000 is refused before anything clones it', () => {
		const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
		expect(keysOf(openPlan(deep))).toEqual(['plan_too_deep']);
	});

	test('a value that contains itself is refused', () => {
		const loop: Json = {};
		loop['a'] = loop;
		expect(keysOf(openPlan(loop))).toEqual(['plan_too_deep']);
	});

	test('more than two million values are refused', () => {
		expect(keysOf(openPlan({ a: new Array(3_000_000) }))).toEqual(['plan_too_many_values']);
	});

	test('several problems are told together, and the fifty-first is counted', () => {
		const result = openPlan(
			changed((plan) => (plan.sites = Array.from({ length: 60 }, () => ({ id: 'a' })))),
		);
		expect(keysOf(result).at(-1)).toBe('plan_more_problems');
	});
});

describe('the door never throws and never guesses', () => {
	test('for arbitrary values, arbitrary JSON and arbitrary text', () => {
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.jsonValue(), fc.string(), fc.json()), (input) => {
				expect(openPlan(input).ok).toBe(false);
			}),
			{ numRuns: 2000, seed: 1 },
		);
	});

	test('for the plan with any one value replaced: it opens or says why, and what opens can be saved and opened', () => {
		const paths = [...places(JSON.parse(text))];
		fc.assert(
			fc.property(fc.constantFrom(...paths), fc.oneof(fc.jsonValue(), fc.anything()), (path, value) => {
				const result = openPlan(replaced(JSON.parse(text), path, value));
				if (result.ok)
					expect(planText(valueOf(openPlan(planText(result.value))))).toBe(planText(result.value));
				else result.problems.forEach(expectSentence);
			}),
			{ numRuns: 1000, seed: 2 },
		);
	});

	test('for the text with any one character replaced, and a text that JSON refuses gets a place inside it', () => {
		fc.assert(
			fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 2, unit: 'binary' }), (at, piece) => {
				const broken = text.slice(0, at) + piece + text.slice(at + 1);
				const result = openPlan(broken);
				if (result.ok) return;
				result.problems.forEach(expectSentence);
				for (const { key, values } of result.problems) {
					if (key !== 'plan_bad_json') continue;
					expect(values['line']).toBeLessThanOrEqual(broken.split('\n').length);
				}
			}),
			{ numRuns: 1000, seed: 3 },
		);
	});
});

function* places(value: unknown, path: string[] = []): Generator<string[]> {
	yield path;
	if (typeof value !== 'object' || value === null) return;
	for (const [key, child] of Object.entries(value)) yield* places(child, [...path, key]);
}

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
	if (key === undefined) return by;
	const copy = (Array.isArray(value) ? [...value] : { ...(value as Json) }) as Json;
	copy[key] = replaced(copy[key], rest, by);
	return copy;
}

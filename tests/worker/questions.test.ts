import { expect, test } from 'vitest';
import { limits } from '../../src/lib/exchange/limits.ts';
import { chosenScenario } from '../../src/lib/plan/lookup.ts';
import { newPlan } from '../../src/lib/plan/new-plan.ts';
import { evaluate } from '../../src/lib/planning/evaluate.ts';
import { fiberMap } from '../../src/lib/planning/network/fiber-map.ts';
import type { PairColumns } from '../../src/lib/planning/network/pairs/pair-columns.ts';
import { plannerContext } from '../../src/lib/worker/planner-context.ts';
import { questions } from '../../src/lib/worker/questions/index.ts';
import { calibrate } from '../../src/lib/worker/questions/calibrate.ts';
import { deep } from '../../src/lib/worker/questions/deep.ts';
import { importFile } from '../../src/lib/worker/questions/import-file.ts';
import { reach } from '../../src/lib/worker/questions/reach.ts';
import { rings } from '../../src/lib/worker/questions/rings.ts';
import { readBuilt } from '../atlas/read-built.ts';
import { planOf, site } from '../fixtures/plan.ts';
import { valueOf } from '../fixtures/result.ts';

const context = plannerContext(readBuilt);
const nowhere = plannerContext(() => Promise.reject(new Error('404')));

/** All parts but the pauses, and the answer. */
async function all<Part, Answer>(steps: AsyncGenerator<Part | null, Answer>) {
	const parts: Part[] = [];
	for (;;) {
		const step = await steps.next();
		if (step.done) return { parts, answer: step.value };
		if (step.value !== null) parts.push(step.value);
	}
}

test('every question has a name of its own', () => {
	expect(questions.length).toBeGreaterThan(3);
	expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

test('rings show the planning value first, then the whole', async () => {
	const { parts, answer } = await all(
		rings.answer(context, {
			sites: [{ id: 'a', position: [-93.6, 41.6] }],
			thresholdsMs: [2],
			kind: 'private',
			mode: 'each',
			band: true,
			hurry: false,
			assumptions: {},
		}),
	);
	expect(parts.map(({ complete, sets }) => [complete, sets[0]!.low])).toEqual([[false, null]]);
	expect(answer.complete).toBe(true);
	expect(answer.sets[0]!.planning[0]!.polygons.length).toBeGreaterThan(0);
	expect(answer.sets[0]!.low).not.toBeNull();
});

test('the reach of a place names regions near it; of a place without a way in it says why', async () => {
	const { answer } = await all(reach.answer(context, { position: [-77.5, 39], assumptions: {} }));
	expect(answer.regions[0]!.straightKm).toBeLessThan(100);
	expect(answer.people[0]).toBeGreaterThan(0);
	await expect(all(reach.answer(context, { position: [-140, -60], assumptions: {} }))).rejects.toMatchObject({
		problems: [{ key: expect.stringMatching(/^network_/) as string }],
	});
});

test('the calibration compares the measured pairs', async () => {
	expect((await all(calibrate.answer(context))).answer.compared).toBeGreaterThan(2000);
});

test('without the atlas a question is refused with the file that is missing', async () => {
	await expect(all(calibrate.answer(nowhere))).rejects.toMatchObject({
		problems: [{ key: 'atlas_missing' }],
	});
});

test('an import needs no atlas, tells how far it is, and reports what a file holds', async () => {
	const lines = Array.from({ length: 3000 }, (_, row) => `Site ${row},${row / 100},${row / 100}`);
	const { parts, answer } = await all(asked(`name,lat,lng\n${lines.join('\n')}`));
	expect(answer.rows.length).toBe(3000);
	expect(parts.at(-1)!.done).toBeGreaterThan(0);
	expect(parts.at(-1)!.total).toBe(3000);
});

test.each([
	['too many bytes', new Uint8Array(limits.fileBytes + 1), 'import_file_too_big'],
	['none', new Uint8Array(0), 'import_file_empty'],
	['bytes of no format', Uint8Array.of(0, 1, 2, 255), 'import_not_text'],
])('a file of %s is refused with a problem, not with a fault', async (_, bytes, key) => {
	const { answer } = await all(asked(bytes));
	expect(answer.refused.map((problem) => problem.key)).toEqual([key]);
});

function asked(content: string | Uint8Array) {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return importFile.answer(nowhere, {
		file: { name: 'a.csv', bytes },
		existing: newPlan('Plan', ''),
		options: {},
	});
}

test('deep rooms are answered with their share on the way, and their columns are handed over', async () => {
	const sites = Array.from({ length: 80 }, (_, i) => site(`s${i}`, -120 + i / 2, 30 + (i % 17), 100));
	const plan = planOf(...sites);
	const { parts, answer } = await all(
		deep.answer(context, { plan, rooms: ['round-trips', 'grid'], onMap: true }),
	);
	expect(parts.every((share) => share >= 0 && share <= 1)).toBe(true);
	expect([...answer.answers.keys()].sort()).toEqual(['grid', 'round-trips']);
	const columns = answer.answers.get('round-trips') as PairColumns;
	expect(columns.rttMs.length).toBe((80 * 79) / 2);
	expect(deep.transfers(answer)).toContain(columns.rttMs.buffer);
	const world = { atlas: await context.part('atlas'), fiber: fiberMap(await context.network()) };
	const whole = valueOf(evaluate(world, plan, chosenScenario(plan)));
	expect(columns.rttMs).toEqual(whole.pairs.columns.rttMs);
	// What was handed over is a copy: the worker's own answers stay whole.
	expect(columns.rttMs.buffer).not.toBe(whole.pairs.columns.rttMs.buffer);
});

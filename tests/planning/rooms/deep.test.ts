import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadAtlas } from '../../../src/lib/atlas/load.ts';
import { defaultScenario } from '../../../src/lib/plan/scenario.ts';
import { adopt, answersOf, deepRooms, evaluate, evaluateNow } from '../../../src/lib/planning/evaluate.ts';
import { termOf, waits } from '../../../src/lib/planning/evaluation-ways.ts';
import type { World } from '../../../src/lib/planning/world.ts';
import { planOf, site } from '../../fixtures/plan.ts';
import { valueOf } from '../../fixtures/result.ts';

const read = (file: string) => readFile(`static/atlas/${file}`);
/** A page that remembers nothing yet. */
async function freshWorld(): Promise<World> {
	return { atlas: valueOf(await loadAtlas(read)), fiber: null };
}
/** More sites than a frame has time for, all with a grid that a person chose. */
const manyAt = (south: number) =>
	planOf(
		...Array.from({ length: 400 }, (_, i) =>
			site(`s${i}`, -120 + i / 8, south + (i % 17), 100, {
				zone: 'US-MROW',
				operator: i % 2 ? 'MISO' : null,
			}),
		),
	);
function toEnd<Value>(steps: Generator<unknown, Value>): Value {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

test('what waits for a deep room is told apart from what has no data', async () => {
	const [world, plan] = [await freshWorld(), manyAt(30)];
	const now = valueOf(evaluateNow(world, plan, defaultScenario, new Map()));
	expect(now.pending).toEqual(expect.arrayContaining(['round-trips', 'grid', 'losses']));
	expect(waits(now, 'worst-rtt')).toBe(true);
	expect(waits(now, 'pue')).toBe(false);
	expect(waits(valueOf(evaluate(world, plan, defaultScenario)), 'worst-rtt')).toBe(false);
});

test('answers that were taken over leave nothing deep, also where every site has a grid of the user', async () => {
	const [beside, page] = [await freshWorld(), await freshWorld()];
	// Circles are remembered for all worlds: what another test has asked is quick here.
	const plan = manyAt(31);
	const deep = deepRooms(page, plan, defaultScenario);
	expect(deep).toEqual(expect.arrayContaining(['round-trips', 'grid']));
	const answers = valueOf(toEnd(answersOf(beside, plan, defaultScenario, deep)));
	adopt(page, plan, defaultScenario, answers);
	expect(deepRooms(page, plan, defaultScenario)).toEqual([]);
	const now = valueOf(evaluateNow(page, plan, defaultScenario, new Map()));
	expect([now.pending, now.stale]).toEqual([[], []]);
	const whole = valueOf(evaluate(beside, plan, defaultScenario));
	expect(now.sites).toEqual(whole.sites);
	expect(now.score).toBe(whole.score);
});

test('an answer for this very plan is not called stale, an older one is', async () => {
	const [world, plan] = [await freshWorld(), manyAt(32)];
	const answers = valueOf(toEnd(answersOf(await freshWorld(), plan, defaultScenario, ['grid'])));
	const given = (stale: boolean) =>
		new Map([...answers].map(([id, answer]) => [id, { answer, stale }] as const));
	const told = (stale: boolean) => valueOf(evaluateNow(world, plan, defaultScenario, given(stale)));
	expect([told(false).stale, told(true).stale]).toEqual([[], ['grid', 'losses']]);
	const carbon = (stale: boolean) => termOf(told(stale), 'carbon-intensity')!.value;
	expect(carbon(true)).toBe(carbon(false));
});

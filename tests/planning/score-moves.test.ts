import { expect, test } from 'vitest';
import type { Plan } from '../../src/lib/plan/plan.ts';
import { defaultScenario, type Scenario } from '../../src/lib/plan/scenario.ts';
import { defaults } from '../../src/lib/planning/assumptions/assumed.ts';
import { register } from '../../src/lib/planning/assumptions/index.ts';
import { scoreMoves } from '../../src/lib/planning/assumptions/score-moves.ts';
import { evaluateNow } from '../../src/lib/planning/evaluate.ts';
import { smallWorld } from '../fixtures/atlas.ts';
import { planOf, site } from '../fixtures/plan.ts';
import { valueOf } from '../fixtures/result.ts';

const plan = planOf(site('a', -97, 40, 100), site('b', -85, 40, 300));
const withFactor = (value: number): Scenario => ({
	...defaultScenario,
	assumptions: { 'path-factor': { value, low: null, high: null } },
});
const scoreUnder = (scenario: Scenario) => valueOf(evaluateNow(smallWorld, plan, scenario, new Map())).score!;
const steps = (of: Plan, scenario = defaultScenario) => [...scoreMoves(smallWorld, of, scenario)];
const movesOf = (scenario: Scenario) => steps(plan, scenario).at(-1)!.moves;

test('an assumption moves the score by what an evaluation at its low and its high end tells', () => {
	const { low, high } = defaults['path-factor'];
	const now = scoreUnder(defaultScenario);
	const move = movesOf(defaultScenario).get('path-factor');
	if (move?.kind !== 'ends') throw new Error('no ends');
	expect(move.low).toBeCloseTo(scoreUnder(withFactor(low)) - now, 12);
	expect(move.high).toBeCloseTo(scoreUnder(withFactor(high)) - now, 12);
	// A shorter way is a better score.
	expect([Math.sign(move.low), Math.sign(move.high)]).toEqual([1, -1]);
});

test('what a scenario changed moves the score by the change, not by the ends', () => {
	const changed = withFactor(1.9);
	expect(movesOf(changed).get('path-factor')).toEqual({
		kind: 'change',
		by: scoreUnder(changed) - scoreUnder(defaultScenario),
	});
});

test('an assumption that nothing here stands on moves nothing, and one without a range is not tried', () => {
	const moves = movesOf(defaultScenario);
	expect([...moves.values()].some((move) => move.kind === 'ends' && move.low === 0 && move.high === 0)).toBe(
		true,
	);
	const fixed = register.filter(({ low, high }) => low === high);
	expect(fixed.length).toBeGreaterThan(0);
	expect(fixed.filter(({ id }) => moves.has(id))).toEqual([]);
	expect(moves.size).toBe(register.length - fixed.length);
});

test('it is told after each assumption how many are done, and what was told before does not change', () => {
	const told = steps(plan);
	expect(told.map(({ done }) => done)).toEqual(told.map((_, at) => at + 1));
	expect(told.map(({ moves }) => moves.size)).toEqual(told.map(({ done }) => done));
	expect(new Set(told.map(({ all }) => all))).toEqual(new Set([told.length]));
});

test('nothing is tried without a score, or where evaluating takes more than a frame', () => {
	expect(steps(planOf(site('a', -97, 40, null)))).toEqual([]);
	const many = Array.from({ length: 400 }, (_, i) => site(`s${i}`, -99 + i * 0.04, 36 + i * 0.02, 10));
	expect(valueOf(evaluateNow(smallWorld, planOf(...many), defaultScenario, new Map())).pending).not.toEqual(
		[],
	);
	expect(steps(planOf(...many))).toEqual([]);
});

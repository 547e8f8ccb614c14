import type { Plan } from '../../plan/plan.ts';
import type { Scenario } from '../../plan/scenario.ts';
import { evaluateNow } from '../evaluate.ts';
import type { World } from '../world.ts';
import { registerOf, type RegisterEntry } from './register-of.ts';

/** How an assumption moves the score, in points: at its low and its high end, or by the change that a scenario made. */
export type ScoreMove = { kind: 'ends'; low: number; high: number } | { kind: 'change'; by: number };

/**
 * What moves the score of a plan under a scenario, by assumption id: one entry of the register after another, as each takes
 * up to two evaluations with another network under them. Yields how many are done. Entries without a range have no ends to
 * try and do not stand in the answer; nothing is yielded without a score, or where evaluating is more than a frame has time for.
 */
export function* scoreMoves(
	world: World,
	plan: Plan,
	scenario: Scenario,
): Generator<{ done: number; all: number; moves: ReadonlyMap<string, ScoreMove> }, void> {
	const scoreUnder = (id: string, said: Scenario['assumptions'][string] | null) => {
		const others = Object.entries(scenario.assumptions).filter(([other]) => other !== id);
		const assumptions = Object.fromEntries(said ? [...others, [id, said]] : others);
		return scoreOf(world, plan, { ...scenario, assumptions });
	};
	const now = scoreOf(world, plan, scenario);
	if (now === null) return;
	const tried = registerOf(scenario).filter(({ isChanged, range }) => isChanged || range.low !== range.high);
	const moves = new Map<string, ScoreMove>();
	for (const [done, entry] of tried.entries()) {
		const move = moveOf(entry, now, scoreUnder);
		if (move) moves.set(entry.assumption.id, move);
		yield { done: done + 1, all: tried.length, moves: new Map(moves) };
	}
}

function moveOf(
	{ assumption: { id }, range, isChanged }: RegisterEntry,
	now: number,
	scoreUnder: (id: string, said: Scenario['assumptions'][string] | null) => number | null,
): ScoreMove | null {
	if (isChanged) {
		const before = scoreUnder(id, null);
		return before === null ? null : { kind: 'change', by: now - before };
	}
	const at = (value: number) => scoreUnder(id, { value, low: null, high: null });
	const [low, high] = [at(range.low), at(range.high)];
	return low === null || high === null ? null : { kind: 'ends', low: low - now, high: high - now };
}

function scoreOf(world: World, plan: Plan, scenario: Scenario): number | null {
	const result = evaluateNow(world, plan, scenario, new Map());
	return result.ok && result.value.pending.length === 0 ? result.value.score : null;
}

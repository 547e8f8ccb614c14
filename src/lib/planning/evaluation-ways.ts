import { defaults, type Assumed } from './assumptions/assumed.ts';
import type { Evaluation } from './evaluation.ts';
import type { Term } from './explain/term.ts';

/** How an evaluation came about: the way to each criterion's value (null = no data, missing = not reckoned yet), what was assumed, and what the rooms answered (by their ids). */
export type Ways = {
	terms: ReadonlyMap<string, Term | null>;
	assumed: Assumed;
	answers: ReadonlyMap<string, unknown>;
};

const ways = new WeakMap<object, Ways>();

/** Keeps the ways beside an evaluation, which itself is plain data. */
export function keepWays(evaluation: Evaluation, found: Ways): Evaluation {
	ways.set(evaluation, found);
	return evaluation;
}

/** The way to a criterion's value; null without data. */
export function termOf(evaluation: object, criterionId: string): Term | null {
	return ways.get(evaluation)?.terms.get(criterionId) ?? null;
}

/** Whether a criterion still waits for a room's answer. */
export function waits(evaluation: object, criterionId: string): boolean {
	const terms = ways.get(evaluation)?.terms;
	return terms !== undefined && !terms.has(criterionId);
}

/** What the rooms answered, for an evaluation after it to stand on until its own answers are there. */
export function answersIn(evaluation: object): ReadonlyMap<string, unknown> {
	return ways.get(evaluation)?.answers ?? new Map();
}

/** What an evaluation assumed; the register's defaults for one that came from elsewhere. */
export function assumedOf(evaluation: object): Assumed {
	return ways.get(evaluation)?.assumed ?? defaults;
}

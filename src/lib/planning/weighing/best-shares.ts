import { randomFrom } from '../../base/random.ts';
import type { Evaluation } from '../evaluation.ts';
import { robustness } from '../judging/robustness.ts';

/** How the draws are made: a stated number, from a stated seed, so that everybody gets the same shares. */
export const ROBUSTNESS = { draws: 2000, seed: 1 } as const;

/**
 * Share of weightings under which each of these evaluations scores best, 0 to 1: weights drawn evenly, each scenario under
 * its own bounds. Criteria that one of them has no data for are left out. null with less than two that differ.
 */
export function bestShares(evaluations: readonly Pick<Evaluation, 'criteria'>[]): number[] | null {
	const [first] = evaluations;
	if (!first || evaluations.length < 2) return null;
	const counted = first.criteria
		.map((_, at) => at)
		.filter((at) => evaluations.every(({ criteria }) => criteria[at] && criteria[at].distance !== null));
	if (counted.length === 0) return null;
	const rows = evaluations.map(({ criteria }) => counted.map((at) => 1 - criteria[at]!.distance!));
	// Equals share their place: which of them stands first in the list is no merit.
	const keys = rows.map((row) => row.join());
	const apart = [...new Set(keys)];
	if (apart.length < 2) return null;
	const values = Float64Array.from(apart.flatMap((key) => rows[keys.indexOf(key)]!));
	const { draws, seed } = ROBUSTNESS;
	const { rankAcceptability } = robustness(values, counted.length, draws, randomFrom(seed));
	return keys.map((key) => rankAcceptability[apart.indexOf(key) * apart.length]!);
}

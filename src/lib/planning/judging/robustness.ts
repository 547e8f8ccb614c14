import type { Random } from '../../base/random.ts';

/** How much a ranking hangs on the weights, over many drawn at random; shares are 0 to 1. */
export type Robustness = {
	/** Share of draws in which alternative i takes rank r (0 = first): row-major alternatives x alternatives. */
	rankAcceptability: Float64Array;
	/** Mean of the weights under which alternative i is first: row-major alternatives x criteria; NaN where it never is. */
	centralWeights: Float64Array;
};

/**
 * SMAA-2: weights drawn evenly from the simplex, alternatives ranked by the weighted sum of their values
 * (row-major alternatives x criteria, 1 = best end). Ties go to the alternative that comes first. 20,000 draws of
 * 20 alternatives take some 50 ms; callers with more belong in the worker.
 */
export function robustness(
	values: Readonly<Float64Array>,
	criteriaCount: number,
	draws: number,
	random: Random,
): Robustness {
	const count = values.length / criteriaCount;
	const rankAcceptability = new Float64Array(count * count);
	const centralWeights = new Float64Array(values.length);
	const weights = new Float64Array(criteriaCount);
	const sums = new Float64Array(count);
	for (let draw = 0; draw < draws; draw++) {
		drawWeights(weights, random);
		for (let i = 0; i < count; i++) {
			let sum = 0;
			for (let c = 0; c < criteriaCount; c++) sum += weights[c]! * values[i * criteriaCount + c]!;
			sums[i] = sum;
		}
		for (let i = 0; i < count; i++) {
			let rank = 0;
			for (let j = 0; j < count; j++) if (sums[j]! > sums[i]! || (j < i && sums[j] === sums[i])) rank++;
			rankAcceptability[i * count + rank]!++;
			if (rank > 0) continue;
			for (let c = 0; c < criteriaCount; c++) centralWeights[i * criteriaCount + c]! += weights[c]!;
		}
	}
	for (let i = 0; i < count; i++) {
		const firsts = rankAcceptability[i * count]!;
		for (let c = 0; c < criteriaCount; c++) centralWeights[i * criteriaCount + c]! /= firsts;
	}
	return { rankAcceptability: rankAcceptability.map((times) => times / draws), centralWeights };
}

/** Uniform on the simplex: exponential draws over their sum. */
function drawWeights(weights: Float64Array, random: Random): void {
	let total = 0;
	for (let c = 0; c < weights.length; c++) {
		weights[c] = -Math.log(1 - random());
		total += weights[c]!;
	}
	for (let c = 0; c < weights.length; c++) weights[c]! /= total;
}

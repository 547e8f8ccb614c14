import { expect, test } from 'vitest';
import { randomFrom } from '../../src/lib/base/random.ts';
import { robustness } from '../../src/lib/planning/judging/robustness.ts';

test('RC-7.4: (1,0), (0,1) and (0.6,0.6) are first in 0.4, 0.4 and 0.2 of all weights', () => {
	const values = Float64Array.of(1, 0, 0, 1, 0.6, 0.6);
	const { rankAcceptability, centralWeights } = robustness(values, 2, 200_000, randomFrom(7));
	[0.4, 0.4, 0.2].forEach((share, i) =>
		expect(Math.abs(rankAcceptability[i * 3]! - share)).toBeLessThan(0.01),
	);
	for (let i = 0; i < 3; i++) {
		const ranks = rankAcceptability.slice(i * 3, i * 3 + 3);
		expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
	}
	// (1,0) is first where its weight is over 0.6: 0.8 on average.
	expect(centralWeights[0]).toBeCloseTo(0.8, 2);
	expect(centralWeights[4]).toBeCloseTo(0.5, 2);
});

test('an alternative that is never first has no central weights', () => {
	const { centralWeights } = robustness(Float64Array.of(1, 1, 0, 0), 2, 100, randomFrom(1));
	expect(centralWeights[2]).toBeNaN();
});

test('the same seed draws the same numbers, another seed others, evenly from 0 up to 1', () => {
	const draws = (seed: number) => Array.from({ length: 10_000 }, randomFrom(seed));
	expect(draws(3)).toEqual(draws(3));
	expect(draws(3).slice(0, 5)).not.toEqual(draws(4).slice(0, 5));
	const numbers = draws(5);
	expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
	expect(Math.max(...numbers)).toBeLessThan(1);
	const tenths = Array.from({ length: 10 }, (_, i) => numbers.filter((n) => Math.floor(n * 10) === i).length);
	// Chi-square with 9 degrees of freedom stays under 27.9 in 999 of 1,000 fair cases.
	expect(tenths.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0)).toBeLessThan(27.9);
});

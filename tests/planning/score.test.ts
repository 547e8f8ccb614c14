import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { additiveScore, distance } from '../../src/lib/planning/judging/score.ts';
import { topsis } from './topsis.ts';

const spotis = {
	layouts: [
		[10.5, -3.1, 1.7],
		[-4.7, 0, 3.4],
		[8.1, 0.3, 1.3],
		[3.2, 7.3, -5.3],
	],
	bounds: [
		{ worst: -5, best: 12 },
		{ worst: 10, best: -6 },
		{ worst: -8, best: 5 },
	],
	weights: [0.2, 0.3, 0.5],
};

function scores(layouts: number[][], { bounds, weights } = spotis): number[] {
	return layouts.map((layout) =>
		additiveScore(
			weights,
			layout.map((value, c) => distance(value, bounds[c]!)),
		),
	);
}

test('RC-7.1: the SPOTIS example of Dezert et al. gives its printed distances', () => {
	const printed = [0.1989, 0.3707, 0.3063, 0.7491];
	scores(spotis.layouts).forEach((score, i) =>
		expect(Math.abs(1 - score / 100 - printed[i]!)).toBeLessThan(1e-3),
	);
	expect(1 - scores(spotis.layouts)[1]! / 100).toBeCloseTo(0.3705, 4);
});

describe('RC-7.3: adding a layout changes no other score, to the last bit', () => {
	test('for a duplicate and for a dominated layout', () => {
		const before = scores(spotis.layouts);
		const dominated = [-4.9, 9.9, -7.9];
		expect(scores([...spotis.layouts, spotis.layouts[0]!, dominated]).slice(0, 4)).toEqual(before);
	});

	test('for any layout at all', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 3, maxLength: 3 }), (added) => {
				const before = scores(spotis.layouts);
				scores([added, ...spotis.layouts])
					.slice(1)
					.forEach((score, i) => expect(Object.is(score, before[i])).toBe(true));
			}),
			{ numRuns: 200, seed: 11 },
		);
	});

	test('TOPSIS fails it: a third layout turns the order of two', () => {
		const weights = [0.5, 0.5];
		const two = topsis([[1, 5], [4, 2]], weights); // prettier-ignore
		const three = topsis([[1, 5], [4, 2], [5, 1]], weights); // prettier-ignore
		expect(Math.sign(two[0]! - two[1]!)).toBe(-Math.sign(three[0]! - three[1]!));
	});
});

test('RC-7.2: TOPSIS, our counter-example, is the real one (Tzeng and Huang 2011)', () => {
	const printed = [0.5037, 0.6581, 0.7482, 0.334];
	const matrix = [[5, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]]; // prettier-ignore
	topsis(matrix, [0.3, 0.4, 0.3]).forEach((score, i) =>
		expect(Math.abs(score - printed[i]!)).toBeLessThan(1e-3),
	);
	const plain = topsis([[1, 0, 3], [0, 5, 6]], [1, 1, 1], false); // prettier-ignore
	expect(plain[0]).toBeCloseTo(0.14639248, 8);
	expect(plain[1]).toBeCloseTo(0.85360752, 8);
});

describe('what is missing', () => {
	test('is left out with its weight, or counted at worst and at best for the range', () => {
		const distances = [0.2, NaN];
		expect(additiveScore([1, 3], distances)).toBeCloseTo(80, 10);
		expect(additiveScore([1, 3], distances, 1)).toBeCloseTo(20, 10);
		expect(additiveScore([1, 3], distances, 0)).toBeCloseTo(95, 10);
	});

	test('leaves no score when nothing with a weight is known', () => {
		expect(additiveScore([0, 3], [0.2, NaN])).toBeNaN();
		expect(additiveScore([], [])).toBeNaN();
	});
});

test('a distance is clipped to 0 and 1, whichever end is the better', () => {
	expect([70, 60, 30, 0, -5].map((value) => distance(value, { worst: 60, best: 0 }))).toEqual([
		1, 1, 0.5, 0, 0,
	]);
	expect([0.2, 0.3, 0.65, 1].map((value) => distance(value, { worst: 0.3, best: 1 }))).toEqual([
		1, 1, 0.5, 0,
	]);
	expect(distance(NaN, { worst: 1, best: 0 })).toBeNaN();
});

import { expect, test } from 'vitest';
import { columnsOf } from '../../../../src/lib/ui/charts/kit/columns-of.ts';

test('a year of hours becomes as many columns as there are pixels, and every hour stands in one of them', () => {
	const year = Float32Array.from({ length: 8760 }, (_, hour) => hour);
	const columns = columnsOf(year, 600);
	expect(columns).toHaveLength(600);
	expect(columns[0]!.low).toBe(0);
	expect(columns.at(-1)!.high).toBe(8759);
	columns.slice(1).forEach(({ low }, i) => expect(low).toBe(columns[i]!.high + 1));
});

test('one hour that stands out is not lost', () => {
	const year = new Float32Array(8760);
	year[4321] = 7;
	expect(columnsOf(year, 300).filter(({ high }) => high === 7)).toHaveLength(1);
});

test('a short series stays as it is', () => {
	expect(columnsOf(Float64Array.of(3, 1, 2), 600)).toEqual([
		{ at: 0, low: 3, mean: 3, high: 3 },
		{ at: 1, low: 1, mean: 1, high: 1 },
		{ at: 2, low: 2, mean: 2, high: 2 },
	]);
	expect(columnsOf(new Float64Array(0), 600)).toEqual([]);
});

test('hours without data leave their column out of the mean, or open where none has any', () => {
	const [first, second] = columnsOf(Float64Array.of(NaN, 4, NaN, NaN), 2);
	expect(first).toEqual({ at: 0.5, low: 4, mean: 4, high: 4 });
	expect(second!.mean).toBeNaN();
});

import { extent, mean } from 'd3-array';

/** What a column of pixels shows of the values in it; NaN = no data in it. */
export type Column = { at: number; low: number; mean: number; high: number };

/**
 * A long series thrown together to `count` columns of pixels: each value in one of them, so that no peak is lost. `at` is
 * the middle of the column among the values. A series that is shorter than the columns stays as it is.
 */
export function columnsOf(values: Float32Array | Float64Array, count: number): Column[] {
	const columns = Math.min(values.length, Math.max(1, Math.floor(count)));
	return Array.from({ length: columns }, (_, column) => {
		const from = Math.floor((column * values.length) / columns);
		const to = Math.floor(((column + 1) * values.length) / columns);
		const part = values.subarray(from, to);
		const [low = NaN, high = NaN] = extent(part);
		return { at: (from + to - 1) / 2, low, mean: mean(part) ?? NaN, high };
	});
}

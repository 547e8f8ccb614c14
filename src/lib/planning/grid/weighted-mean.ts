/** Mean over the rows where weight and value are both known; NaN without any weight. */
export function weightedMean(
	count: number,
	weight: (row: number) => number,
	values: Readonly<Float64Array>,
): number {
	let total = 0;
	let sum = 0;
	for (let row = 0; row < count; row++) {
		const w = weight(row);
		if (Number.isNaN(w) || Number.isNaN(values[row]!)) continue;
		total += w;
		sum += w * values[row]!;
	}
	return total > 0 ? sum / total : NaN;
}

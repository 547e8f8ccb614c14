/** TOPSIS, all criteria to be maximized, vector norm unless told: the method we do not use, kept to show why. */
export function topsis(matrix: number[][], weights: number[], normalized = true): number[] {
	const columns = weights.map((_, c) => matrix.map((row) => row[c]!));
	const weighted = matrix.map((row) =>
		row.map((value, c) => (value * weights[c]!) / (normalized ? Math.hypot(...columns[c]!) : 1)),
	);
	const ideal = weights.map((_, c) => Math.max(...weighted.map((row) => row[c]!)));
	const worst = weights.map((_, c) => Math.min(...weighted.map((row) => row[c]!)));
	const gap = (row: number[], to: number[]) => Math.hypot(...row.map((value, c) => value - to[c]!));
	return weighted.map((row) => gap(row, worst) / (gap(row, worst) + gap(row, ideal)));
}

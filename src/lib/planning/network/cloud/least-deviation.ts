/**
 * Coefficients x of least total relative deviation, sum w |row.x / y - 1|, by repeated weighted least squares
 * (deviations under 2 % count as 2 %, so that the weights stay bounded).
 */
export function leastDeviation(
	rows: readonly (readonly number[])[],
	y: readonly number[],
	weight: readonly number[],
	rounds = 60,
): number[] {
	const size = rows[0]!.length;
	let found = new Array<number>(size).fill(0);
	let deviation = y.map(() => 1);
	for (let round = 0; round < rounds; round++) {
		const matrix = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
		rows.forEach((row, i) => {
			const w = weight[i]! / (y[i]! ** 2 * Math.max(0.02, deviation[i]!));
			for (let a = 0; a < size; a++) {
				for (let b = 0; b < size; b++) matrix[a]![b]! += w * row[a]! * row[b]!;
				matrix[a]![size]! += w * row[a]! * y[i]!;
			}
		});
		found = solved(matrix);
		deviation = rows.map((row, i) =>
			Math.abs(row.reduce((sum, value, a) => sum + value * found[a]!, 0) / y[i]! - 1),
		);
	}
	return found;
}

/** Solves linear equations, the right side in the last column, by elimination with the largest pivot. */
function solved(matrix: number[][]): number[] {
	const size = matrix.length;
	for (let column = 0; column < size; column++) {
		let pivot = column;
		for (let row = column + 1; row < size; row++)
			if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = row;
		[matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!];
		for (let row = 0; row < size; row++) {
			if (row === column) continue;
			const share = matrix[row]![column]! / matrix[column]![column]!;
			for (let i = column; i <= size; i++) matrix[row]![i]! -= share * matrix[column]![i]!;
		}
	}
	return matrix.map((row, i) => row[size]! / row[i]!);
}

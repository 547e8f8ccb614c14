/** A column as far as scrolling goes: its width in px, and whether it stays in view while the others scroll. */
export type ScrolledColumn = { widthPx: number; isName: boolean };

/** Where to scroll so that a column stands wholly in view beside those that stay; the same place when it does already. All in px. */
export function scrollLeftFor(
	column: number,
	columns: readonly ScrolledColumn[],
	{ left, widthPx, checkPx }: { left: number; widthPx: number; checkPx: number },
): number {
	const cell = columns[column];
	if (!cell || cell.isName) return left;
	const begin = checkPx + sum(columns.slice(0, column));
	const staying = columns.slice(0, column).filter(({ isName }) => isName);
	const covered = checkPx + sum(staying);
	const atMost = Math.min(left, begin - covered);
	return Math.max(atMost, begin + cell.widthPx - widthPx);
}

function sum(columns: readonly ScrolledColumn[]): number {
	return columns.reduce((total, { widthPx }) => total + widthPx, 0);
}

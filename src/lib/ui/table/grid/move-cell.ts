/** Where the keyboard stands: row -1 is the heading. */
export type CellAt = { row: number; column: number };

/** Size of the table in cells, and the rows of one page. */
export type Extent = { rows: number; columns: number; page: number };

/** The cell a key leads to, or null when the key does not move. Stays inside the table; Ctrl+Home and Ctrl+End go to its corners. */
export function movedCell(
	{ row, column }: CellAt,
	key: string,
	ctrl: boolean,
	{ rows, columns, page }: Extent,
): CellAt | null {
	const last = { row: rows - 1, column: columns - 1 };
	const to = (nextRow: number, nextColumn: number): CellAt => ({
		row: Math.min(last.row, Math.max(-1, nextRow)),
		column: Math.min(last.column, Math.max(0, nextColumn)),
	});
	switch (key) {
		case 'ArrowUp':
			return to(ctrl ? 0 : row - 1, column);
		case 'ArrowDown':
			return to(ctrl ? last.row : row + 1, column);
		case 'ArrowLeft':
			return to(row, ctrl ? 0 : column - 1);
		case 'ArrowRight':
			return to(row, ctrl ? last.column : column + 1);
		case 'Home':
			return to(ctrl ? 0 : row, 0);
		case 'End':
			return to(ctrl ? last.row : row, last.column);
		case 'PageUp':
			return to(Math.max(0, row - page), column);
		case 'PageDown':
			return to(row + page, column);
		default:
			return null;
	}
}

/** The next cell that can be edited, row after row: where Tab goes on from one that was; null at the end of the table. */
export function nextEditable(
	{ row, column }: CellAt,
	step: 1 | -1,
	rows: number,
	editable: readonly boolean[],
): CellAt | null {
	const columns = editable.length;
	for (let at = row * columns + column + step; at >= 0 && at < rows * columns; at += step) {
		if (editable[at % columns]) return { row: Math.floor(at / columns), column: at % columns };
	}
	return null;
}

/** Rows that exist beyond the edges of what is seen, so that a quick scroll shows no gap. */
const MARGIN = 6;

/** The first and the last row (exclusive) to draw of a list of rows of one height. */
export function visibleRows(
	scrollTop: number,
	height: number,
	rowHeight: number,
	count: number,
): { first: number; end: number } {
	const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight)) - MARGIN);
	const end = Math.min(count, Math.ceil((scrollTop + Math.max(height, rowHeight)) / rowHeight) + MARGIN);
	return { first, end: Math.max(first, end) };
}

/** Where to scroll so that a row stands wholly in view below the heading; the same place when it does already. */
export function scrollTopFor(
	row: number,
	scrollTop: number,
	height: number,
	rowHeight: number,
	headHeight: number,
): number {
	const top = row * rowHeight;
	if (top < scrollTop) return top;
	const bottom = top + rowHeight - (height - headHeight);
	return bottom > scrollTop ? Math.max(0, bottom) : scrollTop;
}

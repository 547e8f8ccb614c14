/** A text in small letters without accents, so that `montreal` finds Montréal. */
function folded(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The rows in which every word stands, each in any column. `textOf` gives all of a row's cells as they are shown. */
export function filterRows<Row>(
	rows: readonly Row[],
	filter: string,
	textOf: (row: Row) => string,
): readonly Row[] {
	const words = folded(filter).split(/\s+/).filter(Boolean);
	if (words.length === 0) return rows;
	return rows.filter((row) => {
		const text = folded(textOf(row));
		return words.every((word) => text.includes(word));
	});
}

import { foldedText } from '$lib/base/folded-text.ts';

/** The rows in which every word stands, each in any column. `textOf` gives all of a row's cells as they are shown. */
export function filterRows<Row>(
	rows: readonly Row[],
	filter: string,
	textOf: (row: Row) => string,
): readonly Row[] {
	const words = foldedText(filter).split(' ').filter(Boolean);
	if (words.length === 0) return rows;
	return rows.filter((row) => {
		const text = foldedText(textOf(row));
		return words.every((word) => text.includes(word));
	});
}

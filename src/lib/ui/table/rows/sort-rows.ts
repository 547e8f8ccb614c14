import type { CellValue, TableRow } from './table-rows.ts';

/** The column a table is sorted by, and which way; null = the plan's own order. */
export type Sorting = { column: string; direction: 'ascending' | 'descending' } | null;

/** The next state of a heading that is pressed: up, down, the plan's own order. */
export function nextSorting(sorting: Sorting, column: string): Sorting {
	if (sorting?.column !== column) return { column, direction: 'ascending' };
	return sorting.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** Rows sorted by a column; equal ones keep their order, and what is unknown comes last both ways. */
export function sortRows(rows: readonly TableRow[], sorting: Sorting, locale: string): readonly TableRow[] {
	if (sorting === null) return rows;
	const { column, direction } = sorting;
	const sign = direction === 'ascending' ? 1 : -1;
	const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
	// Letters go A to Z, AA, AB: the plan's order, not the alphabet's.
	const valueOf = (row: TableRow) => (column === 'letter' ? row.at : (row.values[column] ?? null));
	return [...rows].sort((a, b) => {
		const [x, y] = [valueOf(a), valueOf(b)];
		if (isBlank(x) || isBlank(y)) return Number(isBlank(x)) - Number(isBlank(y));
		const order =
			typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
		return sign * order;
	});
}

function isBlank(value: CellValue): boolean {
	return value === null || value === '';
}

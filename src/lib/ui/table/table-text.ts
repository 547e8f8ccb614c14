import { csvText } from '$lib/exchange/formats/csv.ts';
import type { Column } from './columns.ts';
import type { TableRow } from './rows/table-rows.ts';

/** Rows as a spreadsheet takes them from the clipboard: tabs, a heading, plain numbers, blank where unknown; no cell runs as a formula. */
export function tableText(
	columns: readonly Column[],
	rows: readonly TableRow[],
	headOf: (column: Column) => string,
): string {
	const body = rows.map((row) => columns.map((column) => cellOf(row, column)));
	return csvText({ rows: [columns.map(headOf), ...body], delimiter: '\t' });
}

/** A computed figure keeps six digits; what was decided is given as it stands. */
function cellOf({ values, written }: TableRow, { id, editor }: Column): string {
	const value = written[id] ?? values[id] ?? '';
	if (typeof value !== 'number') return String(value);
	return String(editor === null ? Number(value.toPrecision(6)) : value);
}

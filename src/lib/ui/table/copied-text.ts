import { m } from '$lib/i18n/compiled/messages.js';
import { say } from '$lib/i18n/say.ts';
import { copyText } from '../copy-text.ts';
import type { TableState } from './table-state.svelte.ts';
import { tableText } from './table-text.ts';

/** What Ctrl+C takes from the grid: the chosen rows, else the one cell; the table says which. */
export function copiedText(table: TableState): string {
	if (table.chosen.size > 0) {
		table.said = m.table_copied({ count: table.chosen.size });
		return textOfChosen(table);
	}
	const [row, column] = [table.rows[table.active.row], table.columns[table.active.column]];
	if (!row || !column) return '';
	table.said = m.table_copied_cell();
	return tableText([column], [row], () => '').trim();
}

/** Puts the chosen rows on the clipboard; the table says whether it could. */
export async function copyChosen(table: TableState): Promise<void> {
	const done = await copyText(textOfChosen(table));
	table.said = done ? m.table_copied({ count: table.chosen.size }) : m.table_copy_refused();
}

function textOfChosen({ columns, rows, chosen }: TableState): string {
	const taken = rows.filter(({ id }) => chosen.has(id));
	return tableText(columns, taken, ({ headKey }) => say(headKey));
}

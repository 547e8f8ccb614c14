import { sayProblem } from '$lib/i18n/say.ts';
import { removeMany } from '$lib/plan/edits/remove-many.ts';
import type { EditLabel } from '$lib/plan/history/history.ts';
import type { App } from '$lib/state/app.ts';
import { setCell } from './cells/set-cell.ts';
import type { Column, TableKind } from './columns.ts';
import { duplicateRows } from './rows/duplicate-rows.ts';
import type { TableRow } from './rows/table-rows.ts';
import type { TableState } from './table-state.svelte.ts';

/** Tries a typed text in a cell; what is wrong with it, or null. */
export function setTyped(
	{ session }: App,
	{ kind, cells }: TableState,
	row: TableRow,
	column: Column,
	text: string,
): string | null {
	const [problem] = session.edit(labelOf(kind, row, column, text), (plan) =>
		setCell(plan, { kind, id: row.id, column: column.id }, text, cells),
	);
	return problem ? sayProblem({ ...problem, at: '' }) : null;
}

/** Removes the chosen rows as one step. */
export function removeChosen({ session, view }: App, table: TableState): void {
	const { kind, chosen } = table;
	session.edit({ key: 'edit_remove_many', values: { count: chosen.size } }, (plan) =>
		removeMany(plan, { [kind]: [...chosen] }),
	);
	if (view.selection && chosen.has(view.selection.id)) view.choose(null);
	table.choose(new Set());
}

/** Copies the chosen sites or areas as one step; the copies are what one goes on with. */
export function duplicateChosen({ session }: App, table: TableState): void {
	const { kind, chosen, allRows } = table;
	if (kind === 'links') return;
	const ids = allRows.map(({ id }) => id).filter((id) => chosen.has(id));
	const [problem] = session.edit({ key: 'table_edit_duplicate', values: { count: ids.length } }, (plan) =>
		duplicateRows(plan, kind, ids),
	);
	if (problem) table.said = sayProblem({ ...problem, at: '' });
	else table.choose(new Set(session.plan[kind].slice(-ids.length).map(({ id }) => id)));
}

function labelOf(kind: TableKind, row: TableRow, { id }: Column, text: string): EditLabel {
	const name = String(row.values['name'] ?? row.id);
	if (kind === 'links') return { key: 'edit_set_link', values: {} };
	if (kind === 'areas') return { key: 'edit_set_area', values: { name } };
	if (id === 'name') return { key: 'edit_rename_site', values: { name: text.trim() } };
	return { key: id === 'lat' || id === 'lng' ? 'edit_move_site' : 'edit_set_site', values: { name } };
}

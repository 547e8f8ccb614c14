import { tick } from 'svelte';
import { say } from '$lib/i18n/say.ts';
import type { Explanation } from '$lib/planning/explain/explanation.ts';
import type { App } from '$lib/state/app.ts';
import { editText } from '../cells/cell-text.ts';
import { explanationOf } from '../cells/explain-cell.ts';
import type { Column, TableKind } from '../columns.ts';
import { idsBetween, toggled, toggledAll } from '../rows/chosen-rows.ts';
import { nextSorting } from '../rows/sort-rows.ts';
import type { TableRow } from '../rows/table-rows.ts';
import { setTyped } from '../table-edits.ts';
import type { TableState } from '../table-state.svelte.ts';
import { GridView } from './grid-view.svelte.ts';
import { keyAct, type KeyAct } from './key-act.ts';
import { nextEditable, type CellAt } from './move-cell.ts';

/** The cell being edited, by row id and column, and the text it began with; `typed`: that text is the first key. */
type Editing = { id: string; column: string; text: string; typed: boolean; wrong: string | null };

/** Where the focus goes when a typed text was taken. */
export type Then = 'stay' | 'down' | 'next' | 'previous' | 'leave';

type Asked = { app: App; table: TableState; domId: string; onremove: () => void };
const selectionOf = { sites: 'site', links: 'link', areas: 'area' } as const satisfies Record<
	TableKind,
	string
>;

/** What pointer and keyboard do in the grid: the cell they stand on, the one being edited, rows chosen on the way. */
export class GridState {
	readonly table: TableState;
	readonly view: GridView;
	editing: Editing | null = $state.raw(null);
	readonly #app: App;
	readonly #domId: string;
	readonly #onremove: () => void;
	/** The row that Shift chooses from. */
	#anchor: string | null = null;
	/** The pointer went down on the cell that was active already; asked before the press itself makes it so. */
	#pressedAgain = false;

	constructor({ app, table, domId, onremove }: Asked) {
		this.#app = app;
		this.table = table;
		this.#domId = domId;
		this.#onremove = onremove;
		this.view = new GridView(table, () => this.at.row);
	}

	/** The cell the keyboard stands on, inside the table. */
	readonly at: CellAt = $derived.by(() => {
		const { active, rows, columns } = this.table;
		return {
			row: Math.min(active.row, rows.length - 1),
			column: Math.min(active.column, columns.length - 1),
		};
	});
	readonly order: readonly string[] = $derived.by(() => this.table.rows.map(({ id }) => id));

	/** Id of a cell's element. */
	idOf({ row, column }: CellAt): string {
		return `${this.#domId}-${row}-${column}`;
	}

	/** Brings the active cell into view and gives it the focus. */
	focusCell(): void {
		this.view.scrollToRow(this.at.row);
		void tick().then(() => this.#focus(this.at));
	}

	/** A row that was chosen on the map comes into view, and the keyboard goes on from there. */
	follow(row: number): void {
		const { at } = this;
		if (at.row !== row) this.table.activate({ row, column: at.column });
		void tick().then(() => this.view.scrollToRow(row));
	}

	/** How a computed cell comes about; null for what has no formula. */
	explain(row: TableRow, column: Column): Explanation | null {
		const { session, results } = this.#app;
		return explanationOf(this.table.kind, row, column.id, session.shown, results.evaluation);
	}

	/** Says a refusal beside a cell that was not typed into (a pasted value). */
	editWith(text: string, wrong: string): void {
		const [row, column] = [this.table.rows[this.at.row], this.table.columns[this.at.column]];
		if (row && column?.editor) this.editing = { id: row.id, column: column.id, text, typed: false, wrong };
	}

	pointerDown(place: CellAt, row: TableRow): void {
		this.#pressedAgain = this.isAt(place) && this.table.currentId === row.id;
	}

	/** A press on a cell: with Shift or Ctrl it chooses rows, a second one on the same cell edits it. */
	press(event: MouseEvent, row: TableRow, place: CellAt): void {
		const column = this.table.columns[place.column]!;
		if (isField(event.target)) return;
		// The button in a cell opens its formula by itself.
		if (event.target instanceof Element && event.target.closest('button')) return this.table.activate(place);
		if (event.shiftKey || event.ctrlKey || event.metaKey) {
			if (event.shiftKey) this.#anchor ??= this.table.rows[this.at.row]?.id ?? row.id;
			this.choose(row, event);
			return void this.#goTo(place);
		}
		this.#anchor = row.id;
		if (this.#pressedAgain && column.editor) this.#open(row, column);
		else void this.#goTo(place);
	}

	/** Puts a row in or out; with Shift, all from the last one on. */
	choose(row: TableRow, { shiftKey }: { shiftKey: boolean }): void {
		const { chosen } = this.table;
		if (shiftKey) this.table.choose(new Set([...chosen, ...idsBetween(this.order, this.#anchor, row.id)]));
		else this.table.choose(toggled(chosen, row.id));
		this.#anchor = row.id;
	}

	chooseAll(): void {
		this.table.choose(toggledAll(this.table.chosen, this.order));
	}

	sort(column: Column): void {
		this.table.sort(nextSorting(this.table.sorting, column.id));
	}

	isAt({ row, column }: CellAt): boolean {
		return this.at.row === row && this.at.column === column;
	}

	keys(event: KeyboardEvent): void {
		if (isField(event.target) && !(event.target as Element).closest('.check')) return;
		const { at, table } = this;
		const extent = { rows: table.rows.length, columns: table.columns.length, page: this.view.page };
		const column = table.columns[at.column];
		const act = keyAct(event, { at, extent, column, isAnyChosen: table.chosen.size > 0 });
		if (!act) return;
		this.#do(act, event);
		event.preventDefault();
		event.stopPropagation();
	}

	#do(act: KeyAct, event: KeyboardEvent): void {
		const { table, at, order } = this;
		const [row, column] = [table.rows[at.row], table.columns[at.column]];
		switch (act.kind) {
			case 'go':
				if (act.extends) {
					this.#anchor ??= order[at.row] ?? null;
					table.choose(new Set(idsBetween(order, this.#anchor, order[act.to.row]!)));
				} else if (!event.shiftKey) this.#anchor = null;
				return void this.#goTo(act.to);
			case 'choose-all':
				return table.choose(new Set(order));
			case 'choose-none':
				return table.choose(new Set());
			case 'toggle-row':
				return this.choose(row!, event);
			case 'toggle-all':
				return this.chooseAll();
			case 'remove':
				return this.#onremove();
			case 'sort':
				return this.sort(column!);
			case 'open':
				return this.#open(row!, column!);
			case 'type':
				return this.#edit(row!, column!, act.key);
		}
	}

	/** Takes a typed text; what is wrong with it, or null and the focus goes on. */
	commit(text: string, then: Then): string | null {
		const row = this.table.rows.find(({ id }) => id === this.editing?.id);
		const column = this.table.columns.find(({ id }) => id === this.editing?.column);
		const wrong = row && column ? setTyped(this.#app, this.table, row, column, text) : null;
		if (wrong !== null) return wrong;
		this.editing = null;
		// The row may stand elsewhere after this moment, where the table is sorted by what was typed.
		if (row && column && then !== 'leave') void tick().then(() => this.#goOn(row.id, column, then));
		return null;
	}

	revert(): void {
		this.editing = null;
		this.focusCell();
	}

	async #goOn(rowId: string, column: Column, then: Exclude<Then, 'leave'>): Promise<void> {
		const { rows, columns } = this.table;
		const from = { row: this.order.indexOf(rowId), column: columns.indexOf(column) };
		if (from.row < 0) return this.focusCell();
		if (then === 'stay') return this.#goTo(from);
		if (then === 'down')
			return this.#goTo({ row: Math.min(rows.length - 1, from.row + 1), column: from.column });
		const editable = columns.map(({ editor }) => editor !== null);
		const next = nextEditable(from, then === 'next' ? 1 : -1, rows.length, editable);
		await this.#goTo(next ?? from);
		const row = next && this.table.rows[next.row];
		if (row) this.#open(row, columns[next.column]!);
	}

	async #goTo(next: CellAt): Promise<void> {
		this.table.activate(next);
		const row = this.table.rows[next.row];
		if (row) this.#app.view.choose({ kind: selectionOf[this.table.kind], id: row.id });
		this.view.scrollTo(next);
		await tick();
		this.#focus(next);
	}

	#focus(place: CellAt): void {
		document.getElementById(this.idOf(place))?.focus({ preventScroll: true });
	}

	/** Edits what was decided, explains what was computed. */
	#open(row: TableRow, column: Column): void {
		if (column.editor !== null) {
			return this.#edit(row, column, null);
		}
		const explanation = this.explain(row, column);
		if (explanation) this.#app.view.explanation = { title: say(column.headKey), explanation };
	}

	#edit(row: TableRow, column: Column, key: string | null): void {
		const text = key ?? editText(row, column, this.table.cells.decimalComma);
		this.editing = { id: row.id, column: column.id, text, typed: key !== null, wrong: null };
	}
}

/** Whether an event is a field's own: typing, copying and pasting in it are not the grid's. */
export function isField(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('input, select') !== null;
}

import { untrack } from 'svelte';
import { getLocale } from '$lib/i18n/compiled/runtime.js';
import type { App } from '$lib/state/app.ts';
import { keep, kept } from '$lib/state/preferences.ts';
import { cellText } from './cells/cell-text.ts';
import type { CellContext } from './cells/set-cell.ts';
import { columnsOf, type Column, type TableKind } from './columns.ts';
import type { CellAt } from './grid/move-cell.ts';
import { filterRows } from './rows/filter-rows.ts';
import { sortRows, type Sorting } from './rows/sort-rows.ts';
import { tableRows, type TableRow } from './rows/table-rows.ts';

/** How one of the tables stands: it does so still when another was looked at in between. */
type Look = {
	sorting: Sorting;
	/** Rows by id. */
	chosen: ReadonlySet<string>;
	/** The cell the keyboard stands on; row -1 is the heading. */
	active: CellAt;
};
const untouched: Look = { sorting: null, chosen: new Set(), active: { row: -1, column: 0 } };

/** Which table is shown, and its rows and columns as they are seen: filtered, sorted, hidden, chosen. Made while a component is. */
export class TableState {
	kind: TableKind = $state.raw('sites');
	filter = $state('');
	/** `sites.note` and the like. */
	hidden: ReadonlySet<string> = $state.raw(new Set(kept('table-hidden')?.split(' ').filter(Boolean)));
	/** The last thing done, in a sentence. */
	said = $state('');
	#looks: Record<TableKind, Look> = $state.raw({ sites: untouched, links: untouched, areas: untouched });
	readonly #app: App;
	/** What a row shows, in one line; written once a row, as a filter asks at each key. */
	readonly #texts = new WeakMap<TableRow, string>();

	constructor(app: App) {
		this.#app = app;
		// What is chosen on the map is shown in its table.
		$effect(() => {
			const { selection } = app.view;
			if (selection) untrack(() => this.show(`${selection.kind}s`));
		});
		$effect(() => keep('table-hidden', [...this.hidden].join(' ')));
	}

	readonly allRows: readonly TableRow[] = $derived.by(() => {
		const { session, results } = this.#app;
		return tableRows(this.kind, session.shown, results.evaluation);
	});
	readonly rows: readonly TableRow[] = $derived.by(() => {
		const found = filterRows(this.allRows, this.filter, (row) => this.#textOf(row));
		return sortRows(found, this.sorting, getLocale());
	});
	readonly columns: readonly Column[] = $derived.by(() =>
		columnsOf[this.kind].filter(({ id, isName }) => isName || !this.hidden.has(`${this.kind}.${id}`)),
	);
	/** Rows that are gone are no longer chosen. */
	readonly chosen: ReadonlySet<string> = $derived.by(() => {
		const { chosen } = this.#looks[this.kind];
		if (chosen.size === 0) return chosen;
		return new Set(this.allRows.map(({ id }) => id).filter((id) => chosen.has(id)));
	});
	/** What a reader of typed cells must know. */
	readonly cells: CellContext = $derived.by(() => {
		const { atlas } = this.#app.atlas;
		return {
			decimalComma: getLocale() === 'fr',
			zones: atlas?.zones ?? null,
			operators: atlas?.operators ?? null,
		};
	});
	/** The row chosen on the map, where the filter hides it. */
	readonly hiddenChoice: TableRow | null = $derived.by(() => {
		const id = this.currentId;
		if (id === null || this.filter === '' || this.rows.some((row) => row.id === id)) return null;
		return this.allRows.find((row) => row.id === id) ?? null;
	});

	/** The row that is chosen on the map too; null where another table's is. */
	get currentId(): string | null {
		const { selection } = this.#app.view;
		return selection && `${selection.kind}s` === this.kind ? selection.id : null;
	}
	get sorting(): Sorting {
		return this.#looks[this.kind].sorting;
	}
	get active(): CellAt {
		return this.#looks[this.kind].active;
	}

	show(kind: TableKind): void {
		if (kind !== this.kind) this.said = '';
		this.kind = kind;
	}
	sort(sorting: Sorting): void {
		this.#set({ sorting });
	}
	choose(chosen: ReadonlySet<string>): void {
		this.#set({ chosen });
	}
	activate(active: CellAt): void {
		this.#set({ active });
	}

	#set(part: Partial<Look>): void {
		this.#looks = { ...this.#looks, [this.kind]: { ...this.#looks[this.kind], ...part } };
	}

	#textOf(row: TableRow): string {
		const text =
			this.#texts.get(row) ?? columnsOf[this.kind].map((column) => cellText(row, column)).join(' ');
		this.#texts.set(row, text);
		return text;
	}
}

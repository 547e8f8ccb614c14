import type { Column } from '../columns.ts';
import type { TableState } from '../table-state.svelte.ts';
import type { CellAt } from './move-cell.ts';
import { scrollLeftFor } from './scroll-left.ts';
import { scrollTopFor, visibleRows } from './visible-rows.ts';

/** Sizes of the grid, px; its styles say the same. */
export const ROW_PX = 30;
export const HEAD_PX = 32;
export const CHECK_PX = 36;

/** The window through which the grid is seen: its size, how far it is scrolled, and which rows it shows. */
export class GridView {
	box: HTMLElement | undefined = $state();
	scrollTop = $state(0);
	heightPx = $state(240);
	widthPx = $state(800);
	readonly #table: TableState;
	/** Row of the focus: it stays, however far it was scrolled away. */
	readonly #focusRow: () => number;

	constructor(table: TableState, focusRow: () => number) {
		this.#table = table;
		this.#focusRow = focusRow;
	}

	/** Rows that exist on the page, by their place in the order shown. */
	readonly drawn: readonly number[] = $derived.by(() => {
		const { scrollTop, heightPx } = this;
		const { first, end } = visibleRows(scrollTop, heightPx - HEAD_PX, ROW_PX, this.#table.rows.length);
		const list = Array.from({ length: end - first }, (_, index) => first + index);
		const focused = this.#focusRow();
		return focused >= 0 && (focused < first || focused >= end) ? [...list, focused] : list;
	});
	readonly totalPx: number = $derived.by(() =>
		this.#table.columns.reduce((sum, column) => sum + this.widthOf(column), CHECK_PX),
	);

	/** Rows of one page. */
	get page(): number {
		return Math.max(1, Math.floor((this.heightPx - HEAD_PX) / ROW_PX) - 1);
	}

	/** Width of a column, px. On a phone the name leaves room for what it names. */
	widthOf({ isName, width }: Column): number {
		return isName && this.widthPx < 500 ? 138 : width;
	}

	/** Whether a row stands so low that what hangs from a cell has no room below it. */
	isLow(row: number): boolean {
		const { scrollTop, heightPx } = this;
		return this.#table.rows.length > 3 && row * ROW_PX - scrollTop > heightPx - HEAD_PX - 90;
	}

	scrollTo({ row, column }: CellAt): void {
		this.scrollToRow(row);
		if (!this.box) return;
		const columns = this.#table.columns.map((each) => ({ isName: each.isName, widthPx: this.widthOf(each) }));
		const { scrollLeft: left, clientWidth: widthPx } = this.box;
		this.box.scrollLeft = scrollLeftFor(column, columns, { left, widthPx, checkPx: CHECK_PX });
	}

	scrollToRow(row: number): void {
		if (!this.box || row < 0) return;
		this.box.scrollTop = scrollTopFor(row, this.box.scrollTop, this.box.clientHeight, ROW_PX, HEAD_PX);
		this.scrollTop = this.box.scrollTop;
	}
}

import { expect, test } from 'vitest';
import { movedCell, nextEditable } from '../../../../src/lib/ui/table/grid/move-cell.ts';

test('keys move inside the table and up into its heading', () => {
	const extent = { rows: 10, columns: 4, page: 5 };
	expect(movedCell({ row: 0, column: 1 }, 'ArrowUp', false, extent)).toEqual({ row: -1, column: 1 });
	expect(movedCell({ row: 9, column: 3 }, 'ArrowDown', false, extent)).toEqual({ row: 9, column: 3 });
	expect(movedCell({ row: 2, column: 2 }, 'Home', true, extent)).toEqual({ row: 0, column: 0 });
	expect(movedCell({ row: 2, column: 2 }, 'End', false, extent)).toEqual({ row: 2, column: 3 });
	expect(movedCell({ row: 8, column: 0 }, 'PageDown', false, extent)).toEqual({ row: 9, column: 0 });
	expect(movedCell({ row: 8, column: 0 }, 'x', false, extent)).toBeNull();
});

test('Tab goes on to the next cell that can be written, over the end of the row', () => {
	const editable = [false, true, true, false];
	expect(nextEditable({ row: 0, column: 2 }, 1, 2, editable)).toEqual({ row: 1, column: 1 });
	expect(nextEditable({ row: 1, column: 1 }, -1, 2, editable)).toEqual({ row: 0, column: 2 });
	expect(nextEditable({ row: 1, column: 2 }, 1, 2, editable)).toBeNull();
});

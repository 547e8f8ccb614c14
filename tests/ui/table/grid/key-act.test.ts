import { expect, test } from 'vitest';
import { columnsOf } from '../../../../src/lib/ui/table/columns.ts';
import { keyAct } from '../../../../src/lib/ui/table/grid/key-act.ts';

const columns = columnsOf.sites;
const extent = { rows: 3, columns: columns.length, page: 2 };
const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

/** What a key asks on a row and a column, by its id. */
function asked(key: string, id: string, row = 1, more: Partial<typeof none & { chosen: boolean }> = {}) {
	const column = columns.findIndex((each) => each.id === id);
	const standing = {
		at: { row, column },
		extent,
		column: columns[column],
		isAnyChosen: more.chosen ?? false,
	};
	return keyAct({ key, ...none, ...more }, standing);
}

test('a letter begins to type where the cell takes typing, and nowhere else', () => {
	expect(asked('x', 'name')).toEqual({ kind: 'type', key: 'x' });
	expect(asked('5', 'itMw')).toEqual({ kind: 'type', key: '5' });
	expect(asked('x', 'zone')).toBeNull();
	expect(asked('x', 'facilityMw')).toBeNull();
	expect(asked('x', 'name', -1)).toBeNull();
});

test('Enter opens a cell and sorts by a heading', () => {
	expect(asked('Enter', 'itMw')).toEqual({ kind: 'open' });
	expect(asked('F2', 'facilityMw')).toEqual({ kind: 'open' });
	expect(asked('Enter', 'itMw', -1)).toEqual({ kind: 'sort' });
});

test('Shift with an arrow takes the rows along, but not sideways or up into the heading', () => {
	expect(asked('ArrowDown', 'name', 1, { shiftKey: true })).toMatchObject({ to: { row: 2 }, extends: true });
	expect(asked('ArrowRight', 'name', 1, { shiftKey: true })).toMatchObject({ kind: 'go', extends: false });
	expect(asked('ArrowUp', 'name', 0, { shiftKey: true })).toMatchObject({ to: { row: -1 }, extends: false });
	expect(asked('ArrowDown', 'name', -1, { shiftKey: true })).toMatchObject({
		to: { row: 0 },
		extends: false,
	});
});

test('Escape and Delete are for chosen rows alone; Space chooses one, or all from the heading', () => {
	expect([asked('Escape', 'name'), asked('Delete', 'name')]).toEqual([null, null]);
	expect(asked('Escape', 'name', 1, { chosen: true })).toEqual({ kind: 'choose-none' });
	expect(asked('Delete', 'name', 1, { chosen: true })).toEqual({ kind: 'remove' });
	expect(asked(' ', 'name')).toEqual({ kind: 'toggle-row' });
	expect(asked(' ', 'name', -1)).toEqual({ kind: 'toggle-all' });
});

test('Ctrl is left to the page, but for A and the corners', () => {
	expect(asked('a', 'name', 1, { ctrlKey: true })).toEqual({ kind: 'choose-all' });
	expect(asked('End', 'name', 1, { metaKey: true })).toMatchObject({
		to: { row: 2, column: columns.length - 1 },
	});
	expect(asked('z', 'name', 1, { ctrlKey: true })).toBeNull();
	expect(asked('ArrowLeft', 'itMw', 1, { altKey: true })).toBeNull();
});

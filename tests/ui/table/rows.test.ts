import { expect, test } from 'vitest';
import type { Evaluation, PairResult } from '../../../src/lib/planning/evaluation.ts';
import { emptyPairColumns } from '../../../src/lib/planning/network/pairs/pair-columns.ts';
import { pairsOf } from '../../../src/lib/planning/network/pairs/pairs.ts';
import { idsBetween, toggled, toggledAll } from '../../../src/lib/ui/table/rows/chosen-rows.ts';
import { columnsOf } from '../../../src/lib/ui/table/columns.ts';
import { filterRows } from '../../../src/lib/ui/table/rows/filter-rows.ts';
import { movedCell, nextEditable } from '../../../src/lib/ui/table/cells/move-cell.ts';
import { nextSorting, sortRows } from '../../../src/lib/ui/table/rows/sort-rows.ts';
import { pairOf, tableRows, type TableRow } from '../../../src/lib/ui/table/rows/table-rows.ts';
import { tableText } from '../../../src/lib/ui/table/table-text.ts';
import { scrollTopFor, visibleRows } from '../../../src/lib/ui/table/rows/visible-rows.ts';
import { planOf, site } from '../../fixtures/plan.ts';
import { areaFields } from '../../../src/lib/plan/fields/fields-of.ts';

const ids = (rows: readonly TableRow[]) => rows.map(({ id }) => id);
const plan = planOf(
	site('a', -95, 41, 300, { name: 'Ames 10' }),
	site('b', -96, 42, null, { name: 'Ames 2' }),
	site('c', -97, 43, 100, { name: 'montréal', zone: 'SPP', note: '=1+1' }),
	site('d', -98, 44, 300, { name: 'Zeta' }),
);
const rows = tableRows('sites', plan, null);

test('rows are in the plan’s order, with the letters of the map and what is unknown as null', () => {
	expect(rows.map(({ values }) => values['letter'])).toEqual(['A', 'B', 'C', 'D']);
	expect(rows[1]!.values['itMw']).toBeNull();
	expect(rows[2]!.byHand).toEqual(['zone']);
	expect(rows[0]!.byHand).toEqual([]);
});

test('a heading is pressed for up, down and the plan’s own order', () => {
	const up = nextSorting(null, 'itMw');
	const down = nextSorting(up, 'itMw');
	expect([up?.direction, down?.direction, nextSorting(down, 'itMw')]).toEqual([
		'ascending',
		'descending',
		null,
	]);
	expect(nextSorting(up, 'name')).toEqual({ column: 'name', direction: 'ascending' });
});

test('unknown comes last both ways, and equal rows keep their order', () => {
	expect(ids(sortRows(rows, { column: 'itMw', direction: 'ascending' }, 'en'))).toEqual(['c', 'a', 'd', 'b']);
	expect(ids(sortRows(rows, { column: 'itMw', direction: 'descending' }, 'en'))).toEqual([
		'a',
		'd',
		'c',
		'b',
	]);
});

test('names sort as people count, and letters as on the map', () => {
	expect(ids(sortRows(rows, { column: 'name', direction: 'ascending' }, 'en'))).toEqual(['b', 'a', 'c', 'd']);
	const many = tableRows(
		'sites',
		planOf(...Array.from({ length: 28 }, (_, i) => site(`s${i}`, i, i, 1))),
		null,
	);
	expect(ids(sortRows(many, { column: 'letter', direction: 'ascending' }, 'en')).at(-1)).toBe('s27');
});

test('every word of the filter must stand in the row, whatever the case and the accents', () => {
	const text = (row: TableRow) => `${row.values['name']} ${row.values['itMw'] ?? 'unknown'}`;
	expect(ids(filterRows(rows, 'MONTREAL', text))).toEqual(['c']);
	expect(ids(filterRows(rows, 'ames 300', text))).toEqual(['a']);
	expect(ids(filterRows(rows, '  ', text))).toEqual(['a', 'b', 'c', 'd']);
	expect(ids(filterRows(rows, 'unknown', text))).toEqual(['b']);
});

test('Shift chooses all between, in the order shown', () => {
	expect(idsBetween(['d', 'b', 'a', 'c'], 'c', 'b')).toEqual(['b', 'a', 'c']);
	expect(idsBetween(['d', 'b'], 'gone', 'b')).toEqual(['b']);
	expect(idsBetween(['d', 'b'], null, 'gone')).toEqual([]);
	expect([...toggled(new Set(['a']), 'a')]).toEqual([]);
});

test('choosing all spares what the filter hides', () => {
	expect([...toggledAll(new Set(['hidden']), ['a', 'b'])]).toEqual(['hidden', 'a', 'b']);
	expect([...toggledAll(new Set(['hidden', 'a', 'b']), ['a', 'b'])]).toEqual(['hidden']);
});

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

test('of 2,000 rows only those in view are drawn', () => {
	const { first, end } = visibleRows(30_000, 300, 30, 2000);
	expect(first).toBeLessThanOrEqual(1000);
	expect(end).toBeGreaterThanOrEqual(1010);
	expect(end - first).toBeLessThan(30);
	expect(visibleRows(30_000, 300, 30, 3).end).toBe(3);
	expect(visibleRows(0, 0, 30, 0)).toEqual({ first: 0, end: 0 });
});

test('a row comes wholly into view below the heading, and one that stands there does not move', () => {
	expect(scrollTopFor(0, 500, 300, 30, 32)).toBe(0);
	expect(scrollTopFor(100, 0, 332, 30, 32)).toBe(2730);
	expect(scrollTopFor(3, 60, 332, 30, 32)).toBe(60);
});

test('a pair is found in either order, and none where the rows are of another plan', () => {
	const whole = (i: number, j: number) => ({ from: 'abc'[i], to: 'abc'[j] }) as PairResult;
	const pairs = pairsOf(emptyPairColumns(3), whole, []);
	const evaluation = { sites: [1, 2, 3], pairs } as unknown as Evaluation;
	expect(pairOf(evaluation, 3, 2, 1)).toEqual({ from: 'b', to: 'c' });
	expect(pairOf(evaluation, 3, 0, 2)).toEqual({ from: 'a', to: 'c' });
	expect(pairOf(evaluation, 3, 1, 1)).toBeUndefined();
	expect(pairOf(evaluation, 4, 0, 1)).toBeUndefined();
});

test('an area is measured in km² and ha', () => {
	const square = { id: 'p', name: 'P', ...areaFields.initial, kind: 'parcel' as const, polygons: [[[[0, 0], [0.1, 0], [0.1, 0.1], [0, 0.1], [0, 0]] as [number, number][]]] }; // prettier-ignore
	const [row] = tableRows('areas', { ...planOf(), areas: [square] }, null);
	expect(row!.values['areaKm2']).toBeCloseTo(123.1, 0);
	expect(row!.values['areaHa']).toBeCloseTo(12_309, -1);
});

test('copied rows are plain numbers between tabs, blank where unknown, and no cell is a formula', () => {
	const columns = columnsOf.sites.filter(({ id }) => ['name', 'lng', 'itMw', 'note'].includes(id));
	const text = tableText(columns, rows.slice(1, 3), ({ id }) => id);
	expect(text).toBe("name\tlng\titMw\tnote\nAmes 2\t-96\t\t\nmontréal\t-97\t100\t'=1+1\n");
});

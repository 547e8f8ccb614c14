import { expect, test } from 'vitest';
import { nextSorting, sortRows } from '../../../../src/lib/ui/table/rows/sort-rows.ts';
import { tableRows, type TableRow } from '../../../../src/lib/ui/table/rows/table-rows.ts';
import { planOf, site } from '../../../fixtures/plan.ts';

const ids = (rows: readonly TableRow[]) => rows.map(({ id }) => id);
const plan = planOf(
	site('a', -95, 41, 300, { name: 'Ames 10' }),
	site('b', -96, 42, null, { name: 'Ames 2' }),
	site('c', -97, 43, 100, { name: 'montréal', zone: 'SPP', note: '=1+1' }),
	site('d', -98, 44, 300, { name: 'Zeta' }),
);
const rows = tableRows('sites', plan, null);

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

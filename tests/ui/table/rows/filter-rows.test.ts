import { expect, test } from 'vitest';
import { filterRows } from '../../../../src/lib/ui/table/rows/filter-rows.ts';
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

test('every word of the filter must stand in the row, whatever the case and the accents', () => {
	const text = (row: TableRow) => `${row.values['name']} ${row.values['itMw'] ?? 'unknown'}`;
	expect(ids(filterRows(rows, 'MONTREAL', text))).toEqual(['c']);
	expect(ids(filterRows(rows, 'ames 300', text))).toEqual(['a']);
	expect(ids(filterRows(rows, '  ', text))).toEqual(['a', 'b', 'c', 'd']);
	expect(ids(filterRows(rows, 'unknown', text))).toEqual(['b']);
});

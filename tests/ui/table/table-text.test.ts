import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/lib/ui/table/columns.ts';
import { tableRows } from '../../../src/lib/ui/table/rows/table-rows.ts';
import { tableText } from '../../../src/lib/ui/table/table-text.ts';
import { planOf, site } from '../../fixtures/plan.ts';

const plan = planOf(
	site('a', -95, 41, 300, { name: 'Ames 10' }),
	site('b', -96, 42, null, { name: 'Ames 2' }),
	site('c', -97, 43, 100, { name: 'montréal', zone: 'SPP', note: '=1+1' }),
	site('d', -98, 44, 300, { name: 'Zeta' }),
);
const rows = tableRows('sites', plan, null);

test('copied rows are plain numbers between tabs, blank where unknown, and no cell is a formula', () => {
	const columns = columnsOf.sites.filter(({ id }) => ['name', 'lng', 'itMw', 'note'].includes(id));
	const text = tableText(columns, rows.slice(1, 3), ({ id }) => id);
	expect(text).toBe("name\tlng\titMw\tnote\nAmes 2\t-96\t\t\nmontréal\t-97\t100\t'=1+1\n");
});

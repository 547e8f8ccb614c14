import { expect, test } from 'vitest';
import { duplicateRows } from '../../../../src/lib/ui/table/rows/duplicate-rows.ts';
import { planOf, site } from '../../../fixtures/plan.ts';

const plan = planOf(site('a', -95, 41, 300, { year: 2027 }), site('b', -96, 42, null));

test('copies stand after what is there, with names of their own', () => {
	const copies = duplicateRows(plan, 'sites', ['a', 'b']);
	expect(copies.ok && copies.value.sites.map(({ name }) => name)).toEqual(['a', 'b', 'a 2', 'b 2']);
});

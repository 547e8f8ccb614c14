import { describe, expect, test } from 'vitest';
import { fieldOfHeader } from '../../src/lib/exchange/rows/field-of-header.ts';
import { siteCells, siteHeader } from '../../src/lib/exchange/rows/site-cells.ts';
import { addSite } from '../../src/lib/plan/edits/sites/add-site.ts';
import { anySiteFields, initialSiteValues, siteField } from '../../src/lib/plan/fields/index.ts';
import { newPlan } from '../../src/lib/plan/new-plan.ts';
import { Site } from '../../src/lib/plan/plan.ts';
import { columnsOf } from '../../src/lib/ui/table/columns.ts';
import { valueOf } from '../fixtures/result.ts';

const ids = anySiteFields.map(({ id }) => id);

describe('the fields of a site', () => {
	test('are the keys of its schema behind name and place, the note last', () => {
		expect(Object.keys(Site.shape)).toEqual(['id', 'name', 'position', ...ids]);
		expect(ids.at(-1)).toBe('note');
		expect(new Set(ids).size).toBe(ids.length);
		expect(siteField('position')).toBeUndefined();
	});

	test('begin with a value that the plan takes', () => {
		const plan = valueOf(addSite(newPlan('P', ''), { name: 'A', position: [0, 0] }));
		expect(plan.sites[0]).toEqual({ id: 'a', name: 'A', position: [0, 0], ...initialSiteValues });
		for (const { schema, initial } of anySiteFields) expect(schema.safeParse(initial).success).toBe(true);
	});

	test('refuse a number beyond their ends', () => {
		for (const { id, schema, number } of anySiteFields) {
			if (!number) continue;
			expect(schema.safeParse(number.min).success, id).toBe(true);
			expect(schema.safeParse(number.max).success, id).toBe(true);
			expect(schema.safeParse(number.min - 1).success, id).toBe(false);
			expect(schema.safeParse(number.max + 1).success, id).toBe(false);
			expect(schema.safeParse(number.min + 0.5).success, id).toBe(!number.isWhole);
		}
	});

	test('have names that no other field has, and that a Shapefile does not cut', () => {
		const words = anySiteFields.flatMap(({ headers }) => headers.split(' '));
		expect(new Set(words).size).toBe(words.length);
		for (const { id, headers } of anySiteFields) {
			for (const word of [id, ...headers.split(' ')]) expect(fieldOfHeader(word)?.field, word).toBe(id);
			expect(id.length).toBeLessThanOrEqual(10);
		}
	});

	test('each have a column in the table and in our files', () => {
		expect(columnsOf.sites.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
		expect(siteHeader.slice(4)).toEqual(ids);
		const site = { id: 'a', name: 'A', position: [1, 2] as [number, number], ...initialSiteValues };
		expect(siteCells(site)).toEqual(['a', 'A', 2, 1, ...Object.values(initialSiteValues)]);
	});
});

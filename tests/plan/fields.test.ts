import { describe, expect, test } from 'vitest';
import { fieldOfHeader } from '../../src/lib/exchange/rows/field-of-header.ts';
import { fieldCells, siteCells, siteHeader } from '../../src/lib/exchange/rows/field-cells.ts';
import { optionOf } from '../../src/lib/exchange/rows/option-of.ts';
import { addArea } from '../../src/lib/plan/edits/areas/add-area.ts';
import { addLink } from '../../src/lib/plan/edits/links/add-link.ts';
import { addSite } from '../../src/lib/plan/edits/sites/add-site.ts';
import {
	areaFields,
	everyField,
	fieldsOf,
	linkFields,
	siteFields,
} from '../../src/lib/plan/fields/fields-of.ts';
import type { Field } from '../../src/lib/plan/fields/field.ts';
import { newPlan } from '../../src/lib/plan/new-plan.ts';
import { Area, Link, Site } from '../../src/lib/plan/plan.ts';
import { columnsOf } from '../../src/lib/ui/table/columns.ts';
import { valueOf } from '../fixtures/result.ts';

const lists = ['sites', 'links', 'areas'] as const;
const all: readonly Field[] = lists.flatMap((list): readonly Field[] => fieldsOf[list].all);
const square: [number, number][] = [
	[0, 0],
	[1, 0],
	[1, 1],
	[0, 0],
];

describe('the fields of sites, links and areas', () => {
	test('are the keys of their schema besides name and place, the note last', () => {
		expect(Object.keys(Site.shape)).toEqual(['id', 'name', 'position', ...siteFields.ids]);
		expect(Object.keys(Link.shape)).toEqual(['id', 'from', 'to', ...linkFields.ids, 'route']);
		expect(Object.keys(Area.shape)).toEqual(['id', 'name', 'kind', 'polygons', ...areaFields.ids.slice(1)]);
		for (const list of ['sites', 'areas'] as const) expect(fieldsOf[list].ids.at(-1)).toBe('note');
		for (const list of lists) expect(new Set(fieldsOf[list].ids).size).toBe(fieldsOf[list].ids.length);
		expect(siteFields.of('position')).toBeUndefined();
	});

	test('begin with a value that the plan takes', () => {
		let plan = valueOf(addSite(newPlan('P', ''), { name: 'A', position: [0, 0] }));
		plan = valueOf(addSite(plan, { name: 'B', position: [1, 0] }));
		plan = valueOf(addLink(plan, 'a', 'b'));
		plan = valueOf(addArea(plan, { name: 'C', kind: 'search', polygons: [[square]] }));
		expect(plan.sites[0]).toEqual({ id: 'a', name: 'A', position: [0, 0], ...siteFields.initial });
		expect(plan.links[0]).toEqual({ id: 'a-b', from: 'a', to: 'b', ...linkFields.initial, route: null });
		const area = { id: 'c', name: 'C', ...areaFields.initial, kind: 'search', polygons: [[square]] };
		expect(plan.areas[0]).toEqual(area);
		for (const { schema, initial, id } of all) expect(schema.safeParse(initial).success, id).toBe(true);
	});

	test('refuse a number beyond their ends, and what is none of their choices', () => {
		for (const { id, schema, cell } of all) {
			const takes = (value: unknown) => schema.safeParse(value).success;
			if (cell.kind === 'choice') {
				for (const { value } of cell.options) expect(takes(value), id).toBe(true);
				expect(takes('something else'), id).toBe(false);
			}
			if (cell.kind !== 'number') continue;
			expect(takes(cell.min), id).toBe(true);
			expect(takes(cell.max), id).toBe(true);
			expect(takes(cell.min - 1), id).toBe(false);
			expect(takes(cell.max + 1), id).toBe(false);
			expect(takes(cell.min + 0.5), id).toBe(!cell.isWhole);
		}
	});

	test('have names that no other field has, and that a Shapefile does not cut', () => {
		const words = everyField.flatMap(({ headers }) => headers.split(' '));
		expect(new Set(words).size).toBe(words.length);
		for (const { id, headers } of all) {
			for (const word of [id, ...headers.split(' ')]) expect(fieldOfHeader(word)?.field, word).toBe(id);
			expect(id.length).toBeLessThanOrEqual(10);
		}
	});

	test('are read alike in every list that has them', () => {
		for (const field of all) {
			const first = everyField.find(({ id }) => id === field.id)!;
			expect([field.headers, field.cell], field.id).toEqual([first.headers, first.cell]);
		}
	});

	test('each have a column in the table and in our files', () => {
		for (const list of lists) {
			expect(columnsOf[list].map(({ id }) => id)).toEqual(expect.arrayContaining([...fieldsOf[list].ids]));
		}
		expect(siteHeader.slice(4)).toEqual(siteFields.ids);
		const site = { id: 'a', name: 'A', position: [1, 2] as [number, number], ...siteFields.initial };
		expect(siteCells(site)).toEqual(['a', 'A', 2, 1, ...Object.values(siteFields.initial)]);
		const link = { id: 'l', from: 'a', to: 'b', ...linkFields.initial, route: null };
		expect(fieldCells('links', link)).toEqual(Object.values(linkFields.initial));
	});

	test('know a choice by its value and by the words of people', () => {
		const { cell } = areaFields.of('kind')!;
		if (cell.kind !== 'choice') throw new Error('no choice');
		const meant = ['keep-out', 'Keep out', 'EXCLUSION', 'Search here', 'parcelle', 'campus', ''];
		expect(meant.map((text) => optionOf(cell, text))).toEqual([
			...['keep-out', 'keep-out', 'keep-out', 'search', 'parcel', undefined, undefined],
		]);
	});
});

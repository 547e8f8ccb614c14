import { expect, test } from 'vitest';
import { setCell, setCells, type CellContext } from '../../../../src/lib/ui/table/cells/set-cell.ts';
import { planOf, site } from '../../../fixtures/plan.ts';

const english: CellContext = {
	decimalComma: false,
	zones: { id: ['MROW', 'SPNO'], name: ['MRO West', 'SPP North'] },
	operators: { id: ['MISO'], name: ['Midcontinent ISO'] },
};
const plan = planOf(site('a', -95, 41, 300, { year: 2027 }), site('b', -96, 42, null));
const typed = (column: string, text: string, context = english) => {
	const result = setCell(plan, { kind: 'sites', id: 'a', column }, text, context);
	return result.ok ? result.value.sites[0]! : result.problems[0]!.key;
};

test('a number is read as people write it, in the language of the page', () => {
	expect(typed('itMw', '1,200')).toMatchObject({ itMw: 1200 });
	expect(typed('itMw', '600 MW')).toMatchObject({ itMw: 600 });
	expect(typed('pue', '1,15', { ...english, decimalComma: true })).toMatchObject({ pue: 1.15 });
});

test('a blank cell is unknown, except where a number is needed', () => {
	expect(typed('itMw', ' ')).toMatchObject({ itMw: null });
	expect(typed('year', 'unknown')).toMatchObject({ year: null });
	expect(typed('pue', '')).toBe('table_pue_needed');
});

test('what cannot stand there is refused in words', () => {
	expect(typed('itMw', 'abc')).toBe('field_not_a_number');
	expect(typed('itMw', '-5')).toBe('plan_it_mw_range');
	expect(typed('name', '  ')).toBe('plan_text_empty');
	expect(typed('lat', '95')).toBe('plan_latitude_range');
	expect(typed('lat', '41 E')).toBe('coord_unreadable');
	expect(typed('zone', 'Narnia')).toBe('table_zone_unknown');
	expect(typed('facilityMw', '5')).toBe('table_not_editable');
});

test('a position is one number, one with its letter, or a whole pair', () => {
	expect(typed('lat', '41.5')).toMatchObject({ position: [-95, 41.5] });
	expect(typed('lng', '96.25° W')).toMatchObject({ position: [-96.25, 41] });
	expect(typed('lat', '40.5, -90.25')).toMatchObject({ position: [-90.25, 40.5] });
});

test('a zone is known by its id or its name; blank takes it from the position', () => {
	expect(typed('zone', 'spp north')).toMatchObject({ zone: 'SPNO' });
	expect(typed('operator', 'MISO')).toMatchObject({ operator: 'MISO' });
	expect(typed('zone', '')).toMatchObject({ zone: null });
});

test('a cell that is written as it was leaves the very same plan, so no step of undo', () => {
	expect(setCell(plan, { kind: 'sites', id: 'a', column: 'itMw' }, '300', english)).toEqual({
		ok: true,
		value: plan,
	});
	const same = setCell(plan, { kind: 'sites', id: 'a', column: 'lat' }, '41', english);
	expect(same.ok && same.value).toBe(plan);
});

test('the same facts are set on several rows, all or none', () => {
	const set = setCells(plan, 'sites', ['a', 'b'], { pue: 1.1 });
	expect(set.ok && set.value.sites.map(({ pue }) => pue)).toEqual([1.1, 1.1]);
	expect(setCells(plan, 'sites', ['a', 'b'], { pue: 9 }).ok).toBe(false);
});

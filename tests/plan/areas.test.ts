import { expect, test } from 'vitest';
import { addArea, addAreas } from '../../src/lib/plan/edits/areas/add-area.ts';
import { removeMany } from '../../src/lib/plan/edits/remove-many.ts';
import { setArea } from '../../src/lib/plan/edits/areas/set-area.ts';
import { newPlan } from '../../src/lib/plan/new-plan.ts';
import { openPlan } from '../../src/lib/plan/open.ts';
import type { Area } from '../../src/lib/plan/plan.ts';
import { frozen } from '../fixtures/frozen.ts';
import { keysOf, valueOf } from '../fixtures/result.ts';

const open: Area['polygons'] = [[[[0, 0], [1, 0], [1, 1]]]]; // prettier-ignore
const given = { name: 'Flood plain', kind: 'keep-out', polygons: open } as const;
const empty = frozen(newPlan('Test', ''));

test('an area gets an id, unknown MW and closed rings', () => {
	const plan = valueOf(addArea(valueOf(addArea(empty, given)), { ...given, itMw: 300, note: 'x' }));
	expect(plan.areas.map(({ id, itMw }) => [id, itMw])).toEqual([
		['flood-plain', null],
		['flood-plain-2', 300],
	]);
	expect(plan.areas[0]!.polygons[0]![0]).toHaveLength(4);
	expect(openPlan(plan).ok).toBe(true);
});

test('an outline of two corners, another kind and a negative power are refused', () => {
	expect(keysOf(addArea(empty, { ...given, polygons: [[[[0, 0], [1, 0]]]] }))).toEqual(['plan_list_too_short']); // prettier-ignore
	expect(keysOf(addArea(empty, { ...given, kind: 'lake' as 'search' }))).toEqual(['plan_not_one_of']);
	expect(keysOf(addAreas(empty, [given, { ...given, itMw: -1 }]))).toEqual(['plan_it_mw_range']);
	expect(valueOf(addAreas(empty, [given, given])).areas).toHaveLength(2);
});

test('an area is changed and removed', () => {
	const plan = frozen(valueOf(addArea(empty, given)));
	const next = valueOf(setArea(plan, 'flood-plain', { kind: 'parcel', itMw: 80, polygons: [[[[5, 5], [6, 5], [6, 6]]]] })); // prettier-ignore
	expect(next.areas[0]).toMatchObject({ name: 'Flood plain', kind: 'parcel', itMw: 80 });
	expect(next.areas[0]!.polygons[0]![0]!.at(-1)).toEqual([5, 5]);
	expect(keysOf(setArea(plan, 'lake', {}))).toEqual(['plan_no_such_id']);
	expect(removeMany(plan, { areas: ['flood-plain'] }).areas).toEqual([]);
	expect(removeMany(plan, { areas: ['lake'] })).toBe(plan);
});

test('a plan holds 10,000 areas and no more', () => {
	const area = valueOf(addArea(empty, given)).areas[0]!;
	const areas = Array.from({ length: 10_000 }, (_, i) => ({ ...area, id: `a${i}` }));
	expect(keysOf(addArea({ ...empty, areas }, given))).toEqual(['plan_list_too_long']);
});

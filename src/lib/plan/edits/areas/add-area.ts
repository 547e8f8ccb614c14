import { fail, ok, problem, type Result } from '../../../base/result.ts';
import { areaFields } from '../../fields/fields-of.ts';
import { freeId } from '../../ids.ts';
import { Area, type Plan } from '../../plan.ts';
import { withItem } from '../checked.ts';
import { withClosedRings } from './set-area.ts';

/** Most areas the schema lets a plan hold. */
const AREAS_MAX = 10_000;

/** Adds an area; it is the last of `areas` and its id comes from its name. Open rings are closed. */
export function addArea(
	plan: Plan,
	given: Pick<Area, 'name' | 'kind' | 'polygons'> & Partial<Omit<Area, 'id'>>,
): Result<Plan> {
	if (plan.areas.length >= AREAS_MAX) {
		const values = { at: 'areas', count: plan.areas.length + 1, limit: AREAS_MAX };
		return fail(problem('areas', 'plan_list_too_long', values));
	}
	const id = freeId(
		given.name,
		plan.areas.map((area) => area.id),
		'area',
	);
	const area = { ...areaFields.initial, ...given, id, polygons: withClosedRings(given.polygons) };
	return withItem(plan, 'areas', plan.areas.length, area, Area);
}

/** Adds several areas as one step; the first that is refused refuses all. */
export function addAreas(plan: Plan, given: readonly Parameters<typeof addArea>[1][]): Result<Plan> {
	return given.reduce<Result<Plan>>((all, each) => (all.ok ? addArea(all.value, each) : all), ok(plan));
}

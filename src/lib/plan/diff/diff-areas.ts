import { M2_PER_KM2 } from '../../base/units.ts';
import { multiPolygonArea } from '../../geo/shapes/polygon-area.ts';
import { difference, matched, rough, WEIGHT, type Difference } from './difference.ts';
import { fieldDifferences } from './diff-fields.ts';
import { areaFields } from '../fields/fields-of.ts';
import { equal } from '../equal.ts';
import type { Area } from '../plan.ts';

/** What changed about the areas. */
export function areaDifferences(from: readonly Area[], to: readonly Area[]): Difference[] {
	const { gone, added, both } = matched(from, to);
	return [
		...gone.map(({ id, name }) => difference('area', id, 'diff_area_removed', { name }, WEIGHT.area)),
		...added.map(({ id, name }) => difference('area', id, 'diff_area_added', { name }, WEIGHT.area)),
		...both.flatMap(([old, area]) => changes(old, area)),
	];
}

function changes(old: Area, area: Area): Difference[] {
	const { id, name } = area;
	return [
		...fieldDifferences('area', areaFields.all, old, area, name),
		...reshaped(old, area),
		...(old.name === name
			? []
			: [difference('area', id, 'diff_area_renamed', { name: old.name, to: name }, WEIGHT.name)]),
	];
}

function reshaped(old: Area, { id, name, polygons }: Area): Difference[] {
	if (equal(old.polygons, polygons)) return [];
	const [from, to] = [old.polygons, polygons].map((each) => rough(multiPolygonArea(each) / M2_PER_KM2));
	return [difference('area', id, 'diff_area_shape', { name, from: from!, to: to! }, WEIGHT.area)];
}

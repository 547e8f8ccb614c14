import { M2_PER_KM2 } from '../../base/units.ts';
import { multiPolygonArea } from '../../geo/polygon-area.ts';
import { difference, matched, rough, WEIGHT, type Difference } from './difference.ts';
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
	const differences = power(old, area);
	if (old.kind !== area.kind)
		differences.push(difference('area', id, 'diff_area_kind', { name }, WEIGHT.area));
	if (!equal(old.polygons, area.polygons)) {
		const [from, to] = [old, area].map(({ polygons }) => rough(multiPolygonArea(polygons) / M2_PER_KM2));
		const values = { name, from: from!, to: to! };
		differences.push(difference('area', id, 'diff_area_shape', values, WEIGHT.area));
	}
	if (old.name !== name) {
		differences.push(difference('area', id, 'diff_area_renamed', { name: old.name, to: name }, WEIGHT.name));
	}
	if (old.note !== area.note)
		differences.push(difference('area', id, 'diff_area_note', { name }, WEIGHT.note));
	return differences;
}

function power({ itMw: from }: Area, { id, name, itMw: to }: Area): Difference[] {
	if (from === to) return [];
	if (from === null) return [difference('area', id, 'diff_area_mw_known', { name, to: to! }, WEIGHT.area)];
	if (to === null) return [difference('area', id, 'diff_area_mw_unknown', { name, from }, WEIGHT.area)];
	return [difference('area', id, 'diff_area_mw', { name, from, to }, WEIGHT.area)];
}

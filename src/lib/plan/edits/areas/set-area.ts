import type { Result } from '../../../base/result.ts';
import type { Position } from '../../../geo/position.ts';
import { Area, type Plan } from '../../plan.ts';
import { rowOf, withItem } from '../checked.ts';

/** Sets name, fields or outlines of an area. Open rings are closed. */
export function setArea(plan: Plan, id: string, patch: Partial<Omit<Area, 'id'>>): Result<Plan> {
	const row = rowOf(plan, 'areas', id);
	if (!row.ok) return row;
	const area = { ...plan.areas[row.value]!, ...patch };
	if (patch.polygons) area.polygons = withClosedRings(patch.polygons);
	return withItem(plan, 'areas', row.value, area, Area);
}

/** Rings whose last position repeats the first, as the schema wants them. */
export function withClosedRings(polygons: Position[][][]): Position[][][] {
	return polygons.map((rings) => rings.map(closed));
}

function closed(ring: Position[]): Position[] {
	const [first, last] = [ring[0], ring.at(-1)];
	if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring;
	return [...ring, [first[0], first[1]]];
}

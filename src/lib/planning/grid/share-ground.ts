import type { Operators } from '../../atlas/artifacts/operators.ts';
import type { Zones } from '../../atlas/artifacts/zones.ts';
import type { PolygonSet } from '../../geo/polygon-set.ts';
import { nearestPolygon } from '../../geo/zone-lookup.ts';
import { OPERATORS_OF } from './locate.ts';
import { ZONE_BORDER_KM } from './near-border.ts';

/** Corners tried of each shape. */
const TRIED = 400;

const known = new WeakMap<Zones, Map<string, boolean>>();

/** Whether a zone and an operator's area, by row, have ground in common, or lie as near each other as their borders may be wrong. */
export function shareGround(zones: Zones, operators: Operators, zone: number, operator: number): boolean {
	if (zones.country[zone] !== OPERATORS_OF) return false;
	let answers = known.get(zones);
	if (!answers) known.set(zones, (answers = new Map()));
	const key = `${zone} ${operator}`;
	let answer = answers.get(key);
	if (answer === undefined) {
		answer =
			reaches(zones.shape, zone, operators.shape, operator) ||
			reaches(operators.shape, operator, zones.shape, zone);
		answers.set(key, answer);
	}
	return answer;
}

/** Whether a corner of one shape lies in or near another. */
function reaches(from: PolygonSet, owner: number, to: PolygonSet, other: number): boolean {
	const corners: number[] = [];
	for (let ring = 0; ring < from.ringOwner.length; ring++) {
		if (from.ringOwner[ring] !== owner) continue;
		for (let at = from.ringStart[ring]!; at < from.ringStart[ring + 1]!; at++) corners.push(at);
	}
	const step = Math.max(1, Math.ceil(corners.length / TRIED));
	for (let i = 0; i < corners.length; i += step) {
		const [lng, lat] = [from.coords[corners[i]! * 2]! / 1e5, from.coords[corners[i]! * 2 + 1]! / 1e5];
		if (nearestPolygon(to, lng, lat, ZONE_BORDER_KM, (row) => row === other) >= 0) return true;
	}
	return false;
}

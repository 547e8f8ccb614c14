import type { Zones } from '../atlas/artifacts/zones.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { nearestPolygon } from '../geo/zone-lookup.ts';

/** Rows in `Zones` and `Operators`; -1 = none. */
export type Located = { zone: number; operator: number };

/** A harbour may lie just off a generalized coast; farther out it is sea. */
export const OFF_COAST_KM = 5;
/** Positions remembered per atlas (known by its zones): many drags of a full plan. */
const MOST = 20_000;

const remembered = new WeakMap<Zones, Map<string, Located>>();

/** Zone and operator area at a position. Remembered, so that dragging one of 200 sites looks up one. */
export function locate(atlas: Atlas, lng: number, lat: number): Located {
	let known = remembered.get(atlas.zones);
	if (!known || known.size >= MOST) {
		known = new Map();
		remembered.set(atlas.zones, known);
	}
	const key = `${lng} ${lat}`;
	let located = known.get(key);
	if (!located) {
		located = {
			zone: nearestPolygon(atlas.zones.shape, lng, lat, OFF_COAST_KM),
			operator: nearestPolygon(atlas.operators.shape, lng, lat, OFF_COAST_KM),
		};
		known.set(key, located);
	}
	return located;
}

import type { Zones } from '../../atlas/artifacts/zones.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { nearestPolygon } from '../../geo/zone-lookup.ts';
import type { Position } from '../../geo/position.ts';

/** Rows in `Zones` and `Operators`; -1 = none. */
export type Located = { zone: number; operator: number };

/** Positions remembered per atlas (known by its zones): many drags of a full plan. */
const MOST = 20_000;

const remembered = new WeakMap<Zones, Map<string, Located>>();

/** Zone and operator area at a position, or off its coast within `offCoastKm`: a harbor may lie just off a generalized coast. Remembered, so that dragging one of 200 sites looks up one. */
export function locate(atlas: Atlas, lng: number, lat: number, offCoastKm: number): Located {
	const known = memoryOf(atlas);
	const key = keyOf(lng, lat, offCoastKm);
	let located = known.get(key);
	if (!located) {
		located = {
			zone: nearestPolygon(atlas.zones.shape, lng, lat, offCoastKm),
			operator: nearestPolygon(atlas.operators.shape, lng, lat, offCoastKm),
		};
		known.set(key, located);
	}
	return located;
}

/** Whether a position is remembered. */
export function isLocated(atlas: Atlas, lng: number, lat: number, offCoastKm: number): boolean {
	return memoryOf(atlas).has(keyOf(lng, lat, offCoastKm));
}

/** Takes over what another thread found for a position. */
export function remember(atlas: Atlas, [lng, lat]: Position, offCoastKm: number, located: Located): void {
	memoryOf(atlas).set(keyOf(lng, lat, offCoastKm), located);
}

function memoryOf({ zones }: Atlas): Map<string, Located> {
	let known = remembered.get(zones);
	if (!known || known.size >= MOST) remembered.set(zones, (known = new Map()));
	return known;
}

function keyOf(lng: number, lat: number, offCoastKm: number): string {
	return `${lng} ${lat} ${offCoastKm}`;
}

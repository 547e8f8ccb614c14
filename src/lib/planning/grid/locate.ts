import type { Zones } from '../../atlas/artifacts/zones.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { nearestPolygon, polygonAt } from '../../geo/zone-lookup.ts';
import type { Position } from '../../geo/position.ts';
import { nearZone, zoneOfCountry } from './near-border.ts';

/** What a position gives: rows in `Zones` and `Operators`, -1 = none. */
export type Located = {
	zone: number;
	operator: number;
	/** Another zone it could lie in, as near its border as the border may be wrong; -1 = none. */
	nearZone: number;
	/** Row in `zones.borders` of the area it lies in; -1 = on no land of theirs. */
	border: number;
};

/** The country whose grids the operator areas are of. */
export const OPERATORS_OF = 'US';

/** Positions remembered per atlas (known by its zones): many drags of a full plan. */
const MOST = 20_000;

const remembered = new WeakMap<Zones, Map<string, Located>>();

/** Zone and operator area at a position, or off its coast within `offCoastKm`: a harbor may lie just off a generalized coast. Remembered, so that dragging one of 200 sites looks up one. */
export function locate(atlas: Atlas, lng: number, lat: number, offCoastKm: number): Located {
	const known = memoryOf(atlas);
	const key = keyOf(lng, lat, offCoastKm);
	let located = known.get(key);
	if (!located) known.set(key, (located = lookedUp(atlas, lng, lat, offCoastKm)));
	return located;
}

function lookedUp({ zones, operators }: Atlas, lng: number, lat: number, offCoastKm: number): Located {
	const border = polygonAt(zones.borders.shape, lng, lat);
	const drawn = nearestPolygon(zones.shape, lng, lat, offCoastKm);
	const country = zones.borders.country[border];
	// The drawn zones have the coarser borders: the country is asked of the finer ones.
	const zone =
		drawn < 0 || country === undefined || zones.country[drawn] === country
			? drawn
			: zoneOfCountry(zones, lng, lat, country, drawn);
	// Beyond the border nobody is served by an operator of the other side.
	const hasOperator = zone < 0 || zones.country[zone] === OPERATORS_OF;
	return {
		zone,
		operator: hasOperator ? nearestPolygon(operators.shape, lng, lat, offCoastKm) : -1,
		nearZone: zone < 0 ? -1 : nearZone(zones, lng, lat, zone),
		border,
	};
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

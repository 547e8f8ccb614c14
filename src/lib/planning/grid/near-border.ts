import type { Zones } from '../../atlas/artifacts/zones.ts';
import { nearestPolygon } from '../../geo/zone-lookup.ts';

/** How wrong a border between countries may be, km. Measured with the places of the atlas: of 32 that fall beyond their country's border on undisputed ground, 27 lie within 1 km of it; more, as the borders are drawn coarser where few people live. */
export const BORDER_KM = 3;
/** How wrong a border between zones of one country may be, km. Measured with the places of India, whose states the gazetteer names: of 27 that fall into a neighboring state, 25 lie within 5 km of their own. */
export const ZONE_BORDER_KM = 5;
/** The drawn zones end this near the finer border of their country, km. */
const SEAM_KM = 50;

/** The zone of a country nearest to a position, where the finer borders say that the position is of that country; `drawn` where there is none near. */
export function zoneOfCountry(
	zones: Zones,
	lng: number,
	lat: number,
	country: string,
	drawn: number,
): number {
	const zone = nearestPolygon(zones.shape, lng, lat, SEAM_KM, (row) => zones.country[row] === country);
	return zone < 0 ? drawn : zone;
}

/** The nearest other zone that a position could lie in, as its border may be wrong; -1 = none. */
export function nearZone(zones: Zones, lng: number, lat: number, zone: number): number {
	const country = zones.country[zone]!;
	const { borders } = zones;
	const other = nearestPolygon(borders.shape, lng, lat, BORDER_KM, (row) => borders.country[row] !== country);
	if (other >= 0) {
		const near = zoneOfCountry(zones, lng, lat, borders.country[other]!, -1);
		if (near >= 0) return near;
	}
	return nearestPolygon(
		zones.shape,
		lng,
		lat,
		ZONE_BORDER_KM,
		(row) => row !== zone && zones.country[row] === country,
	);
}

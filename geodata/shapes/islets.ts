import type { MultiPolygon, Position } from 'geojson';
import type { Places } from '../../src/lib/atlas/artifacts/places.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import { nearestPolygon } from '../../src/lib/geo/zone-lookup.ts';
import { polygonSet } from './polygon-set.ts';

/** As far off its coast a site still is in a zone (the register's `off-coast`), km. */
const REACH_KM = 5;
/** An islet is drawn as wide as that from the place on it, km. */
const RADIUS_KM = 1.5;
/** The areas with an islet around each place that none reaches, of the nearest area of its country within `farKm`: towns on banks and atolls that the coast lacks. For looking up a point, not for drawing. */
export function withIslets(
	areas: readonly { country: string; area: MultiPolygon }[],
	places: Places,
	farKm: number,
): MultiPolygon[] {
	const set = polygonSet(areas.map(({ area }) => area));
	const made: { lng: number; lat: number; row: number }[] = [];
	for (const [i, country] of places.country.entries()) {
		const [lng, lat] = [places.lng[i]!, places.lat[i]!];
		if (nearestPolygon(set, lng, lat, REACH_KM) >= 0) continue;
		if (made.some((islet) => distanceKm(lng, lat, islet.lng, islet.lat) < REACH_KM)) continue;
		const code = country === 'PR' ? 'US' : country;
		const row = nearestPolygon(set, lng, lat, farKm, (owner) => areas[owner]!.country === code);
		if (row >= 0) made.push({ lng, lat, row });
	}
	return areas.map(({ area }, row) => ({
		type: 'MultiPolygon',
		coordinates: [
			...area.coordinates,
			...made.filter((islet) => islet.row === row).map(({ lng, lat }) => [ring(lng, lat)]),
		],
	}));
}

function ring(lng: number, lat: number): Position[] {
	const shrink = Math.cos((lat * Math.PI) / 180);
	return Array.from({ length: 9 }, (_, i) => {
		const turn = (i * Math.PI) / 4;
		const degrees = RADIUS_KM / 111.2;
		return [lng + (degrees * Math.cos(turn)) / shrink, lat + degrees * Math.sin(turn)];
	});
}

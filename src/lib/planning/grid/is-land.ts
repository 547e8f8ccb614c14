import type { PolygonSet } from '../../geo/polygon-set.ts';
import { nearestPolygon } from '../../geo/zone-lookup.ts';
import { defaults } from '../assumptions/assumed.ts';

/** Whether a position, degrees, lies on land: in a zone or as near its coast as a site may lie to be in it (`off-coast`). The one test for every way in, so harbors, piers and filled land count. */
export function isLand(zones: PolygonSet, lng: number, lat: number): boolean {
	return nearestPolygon(zones, lng, lat, defaults['off-coast'].value) >= 0;
}

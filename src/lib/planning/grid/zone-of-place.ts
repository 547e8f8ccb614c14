import type { Atlas } from '../../atlas/atlas.ts';
import type { Position } from '../../geo/position.ts';
import { defaults } from '../assumptions/assumed.ts';
import { locate } from './locate.ts';

/** Id of the zone of a place's own country (ISO 3166-1 alpha-2), where its position falls beyond a border that may be wrong by as much; null = what the position gives stands. */
export function zoneOfPlace(atlas: Atlas, [lng, lat]: Position, country: string): string | null {
	const { zones } = atlas;
	const { zone, nearZone } = locate(atlas, lng, lat, defaults['off-coast'].value);
	if (nearZone < 0 || zones.country[zone] === country) return null;
	return zones.country[nearZone] === country ? zones.id[nearZone]! : null;
}

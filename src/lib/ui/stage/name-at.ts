import type { Places } from '$lib/atlas/artifacts/places.ts';
import { distanceKm } from '$lib/geo/sphere.ts';
import type { Position } from '$lib/geo/position.ts';

/** How far a town lends its name to a site, km. */
const NEAR_KM = 40;

/** A first name for a site drawn on the map: the nearest town of 3,000 people, else the coordinates. */
export function nameAt(places: Places | null, [lng, lat]: Position): string {
	const coordinates = `${lat.toFixed(3)}, ${lng.toFixed(3)}`;
	if (!places) return coordinates;
	let nearest = -1;
	let nearestKm = NEAR_KM;
	for (let row = 0; row < places.name.length; row++) {
		if (Math.abs(places.lat[row]! - lat) > 0.4 || places.population[row]! < 3000) continue;
		const km = distanceKm(lng, lat, places.lng[row]!, places.lat[row]!);
		if (km < nearestKm) [nearest, nearestKm] = [row, km];
	}
	return nearest === -1
		? coordinates
		: [places.name[nearest], places.region[nearest]].filter(Boolean).join(', ');
}

/** The place that a site named after its town lies nearest to since it was moved; null where its name is still right, or was never the town's. */
export function placeLeft(places: Places | null, name: string, from: Position, to: Position): string | null {
	if (!places) return null;
	const town = (text: string) => text.split(',')[0]!.trim();
	const [before, after] = [nameAt(places, from), nameAt(places, to)];
	return town(name) === town(before) && town(after) !== town(before) ? after : null;
}

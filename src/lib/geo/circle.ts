import { EARTH_RADIUS_KM } from '../base/units.ts';
import { destination } from './bearing.ts';
import type { Position } from './position.ts';

/** Decimals of made positions: 0.1 m, so that plans and links stay short. */
const DECIMALS = 6;

/** A closed ring of so many positions, all at one distance from the center, counter-clockwise as RFC 7946 wants it. */
export function circle(center: Position, radiusKm: number, count = 64): Position[] {
	const ring = Array.from({ length: count }, (_, i): Position => {
		const [lng, lat] = destination(center, (-360 * i) / count, radiusKm / EARTH_RADIUS_KM);
		return [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
	});
	return [...ring, [...ring[0]!]];
}

import { EARTH_RADIUS_KM } from '../base/units.ts';
import { destination } from './bearing.ts';
import type { Position } from './position.ts';

/** Made positions keep 6 decimals, 0.1 m, so that plans and links stay short. */
const PARTS_A_DEGREE = 1e6;

/** A closed ring of so many positions, all at one distance from the center, counter-clockwise as RFC 7946 wants it. */
export function circle(center: Position, radiusKm: number, count = 64): Position[] {
	const ring = Array.from({ length: count }, (_, i): Position => {
		const [lng, lat] = destination(center, (-360 * i) / count, radiusKm / EARTH_RADIUS_KM);
		return [rounded(lng), rounded(lat)];
	});
	return [...ring, [...ring[0]!]];
}

/** By arithmetic: rounding through a text takes longer than all the trigonometry. */
function rounded(degrees: number): number {
	return Math.round(degrees * PARTS_A_DEGREE) / PARTS_A_DEGREE;
}

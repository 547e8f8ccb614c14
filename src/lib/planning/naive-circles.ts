import { circle } from '../geo/circle.ts';
import type { Position } from '../geo/position.ts';
import { rttMs } from './network/delay.ts';

/** What most tools draw: one path factor everywhere (models.md 1.2, dedicated long-haul fiber). */
export const NAIVE_PATH_FACTOR = 1.3;

/** Farther is no place on Earth, km. */
const HALF_WAY_KM = 20_015;

/** Radius at which a fiber of 1.3 times the circle takes a round trip, km; 0 where the equipment alone takes longer. */
export function naiveRadiusKm(thresholdMs: number): number {
	const trip = (km: number) => rttMs(NAIVE_PATH_FACTOR * km);
	if (trip(0) > thresholdMs) return 0;
	let [low, high] = [0, HALF_WAY_KM];
	if (trip(high) <= thresholdMs) return high;
	while (high - low > 0.01) {
		const middle = (low + high) / 2;
		if (trip(middle) <= thresholdMs) low = middle;
		else high = middle;
	}
	return low;
}

/** The circle of a threshold around a site; null where it has no size, or holds the whole world. */
export function naiveCircle(center: Position, thresholdMs: number): Position[] | null {
	const radiusKm = naiveRadiusKm(thresholdMs);
	return radiusKm > 0 && radiusKm < HALF_WAY_KM ? circle(center, radiusKm, 128) : null;
}

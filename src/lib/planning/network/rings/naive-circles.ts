import { circle } from '../../../geo/shapes/circle.ts';
import type { Position } from '../../../geo/position.ts';
import { defaults, type Assumed } from '../../assumptions/assumed.ts';
import { fiberPath, rttMs } from '../delay/delay.ts';

/** Farther is no place on Earth, km. */
const HALF_WAY_KM = 20_015;

/** Radius at which a fiber of the path factor times the circle takes a round trip, km: what most tools draw, one factor everywhere. 0 where the equipment alone takes longer. */
export function naiveRadiusKm(thresholdMs: number, assumed: Assumed = defaults): number {
	const trip = (km: number) => rttMs(assumed['path-factor'].value * km, fiberPath(assumed));
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

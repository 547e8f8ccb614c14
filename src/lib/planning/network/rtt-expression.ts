import { LIGHT_KM_PER_S } from '../../base/units.ts';
import type { Format } from '../criterion.ts';
import { dedicatedFiber } from './delay.ts';

/** Equation 1.3 with its numbers: `2 × (1.3 × 1,067.3 km × 4.8967 µs/km + 60 µs + 17 × 0.15 µs)`. */
export function rttExpression(greatCircleKm: number, pathFactor: number, format: Format): string {
	const { groupIndex, amplifierSpanKm, amplifierUs, regeneratorSpanKm, regeneratorUs, transpondersUs } =
		dedicatedFiber;
	const routeKm = greatCircleKm * pathFactor;
	const usPerKm = (groupIndex * 1e6) / LIGHT_KM_PER_S;
	const amplifiers = Math.floor(routeKm / amplifierSpanKm);
	const regenerators = Math.floor(routeKm / regeneratorSpanKm);
	const parts = [
		`${format(pathFactor, Number.isInteger(pathFactor * 10) ? 1 : 2)} × ${format(greatCircleKm, 1)} km × ${format(usPerKm, 4)} µs/km`,
		`${format(transpondersUs, 0)} µs`,
		...(amplifiers > 0 ? [`${format(amplifiers, 0)} × ${format(amplifierUs, 2)} µs`] : []),
		...(regenerators > 0 ? [`${format(regenerators, 0)} × ${format(regeneratorUs, 0)} µs`] : []),
	];
	return `2 × (${parts.join(' + ')})`;
}

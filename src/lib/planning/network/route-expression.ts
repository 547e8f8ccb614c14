import { LIGHT_KM_PER_S } from '../../base/units.ts';
import type { Format } from '../criterion.ts';
import { dedicatedFiber } from './delay.ts';

/** Amplifiers and regenerators on a route of so many km. */
export function equipmentOn(routeKm: number): { amplifiers: number; regenerators: number } {
	return {
		amplifiers: Math.floor(routeKm / dedicatedFiber.amplifierSpanKm),
		regenerators: Math.floor(routeKm / dedicatedFiber.regeneratorSpanKm),
	};
}

/** Equation 1.3 on a known length, with its numbers: `2 × (1,387.5 km × 4.8967 µs/km + 60 µs + 17 × 0.15 µs)`. */
export function routeExpression(routeKm: number, format: Format): string {
	const { groupIndex, amplifierUs, regeneratorUs, transpondersUs } = dedicatedFiber;
	const { amplifiers, regenerators } = equipmentOn(routeKm);
	const parts = [
		`${format(routeKm, 1)} km × ${format((groupIndex * 1e6) / LIGHT_KM_PER_S, 4)} µs/km`,
		`${format(transpondersUs, 0)} µs`,
		...(amplifiers > 0 ? [`${format(amplifiers, 0)} × ${format(amplifierUs, 2)} µs`] : []),
		...(regenerators > 0 ? [`${format(regenerators, 0)} × ${format(regeneratorUs, 0)} µs`] : []),
	];
	return `2 × (${parts.join(' + ')})`;
}

import { GROUP_INDEX, LIGHT_KM_PER_S } from '../../base/units.ts';

/** What light and equipment cost on a route (models.md 1.3). */
export type FiberPath = {
	/** Speed of light in vacuum over that in the glass. */
	groupIndex: number;
	amplifierSpanKm: number;
	amplifierUs: number;
	regeneratorSpanKm: number;
	regeneratorUs: number;
	/** Both transponders together, error correction and client side included. */
	transpondersUs: number;
};

/**
 * Dedicated long-haul fiber: amplifiers every 80 km (60 to 100 in use) at 0.15 µs; regeneration every 2,000 km at 100 µs
 * and 2 × 30 µs for the transponders are assumptions of models.md 1.3.
 */
export const dedicatedFiber: FiberPath = {
	groupIndex: GROUP_INDEX,
	amplifierSpanKm: 80,
	amplifierUs: 0.15,
	regeneratorSpanKm: 2000,
	regeneratorUs: 100,
	transpondersUs: 60,
};

/** One-way delay of a route in ms: d(L) = n L / c + t_tx + floor(L / span) t_amp + floor(L / reach) t_reg. */
export function oneWayMs(routeKm: number, fiber: FiberPath = dedicatedFiber): number {
	const amplifiers = Math.floor(routeKm / fiber.amplifierSpanKm);
	const regenerators = Math.floor(routeKm / fiber.regeneratorSpanKm);
	const equipmentUs =
		fiber.transpondersUs + amplifiers * fiber.amplifierUs + regenerators * fiber.regeneratorUs;
	return (routeKm * fiber.groupIndex * 1000) / LIGHT_KM_PER_S + equipmentUs / 1000;
}

/** Round trip of a route in ms: there and back the same way. */
export function rttMs(routeKm: number, fiber: FiberPath = dedicatedFiber): number {
	return 2 * oneWayMs(routeKm, fiber);
}

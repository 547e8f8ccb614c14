import { LIGHT_KM_PER_S } from '../../../base/units.ts';
import { defaults, fromAssumed } from '../../assumptions/assumed.ts';

/** What light and equipment cost on a route (Patel and others, SemiAnalysis 2024; values from the register). */
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

/** Dedicated long-haul fiber as the register has it. */
export const fiberPath = fromAssumed((assumed): FiberPath => ({
	groupIndex: assumed['group-index'].value,
	amplifierSpanKm: assumed['amplifier-span'].value,
	amplifierUs: assumed['amplifier-delay'].value,
	regeneratorSpanKm: assumed['regenerator-span'].value,
	regeneratorUs: assumed['regenerator-delay'].value,
	transpondersUs: assumed['transponders-delay'].value,
}));

/** Dedicated fiber with the register's defaults. */
export const dedicatedFiber = fiberPath(defaults);

/** Km that light goes in the glass in a millisecond: 204.218 at the default index. */
export function kmPerMs({ groupIndex }: Pick<FiberPath, 'groupIndex'> = dedicatedFiber): number {
	return LIGHT_KM_PER_S / groupIndex / 1000;
}

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

/** Round trip along a great circle that nothing can undercut, ms: light in glass, no equipment. */
export function floorMs(greatCircleKm: number, fiber: FiberPath = dedicatedFiber): number {
	return (2 * greatCircleKm) / kmPerMs(fiber);
}

import { LIGHT_KM_PER_S } from '../../base/units.ts';
import { fiberPath, rttMs } from '../network/delay/delay.ts';
import type { Assumed } from '../assumptions/assumed.ts';
import { known, product, sum, type Term } from './term.ts';

/** Amplifiers and regenerators on a route of so many km. */
export function equipmentOn(routeKm: number, assumed: Assumed): { amplifiers: number; regenerators: number } {
	const { amplifierSpanKm, regeneratorSpanKm } = fiberPath(assumed);
	return {
		amplifiers: Math.floor(routeKm / amplifierSpanKm),
		regenerators: Math.floor(routeKm / regeneratorSpanKm),
	};
}

/** Round trip over a route with its numbers: `2 × (1,387.5 km × 4.8967 µs/km + 60 µs + 17 × 0.15 µs)`; the value is in ms. */
export function rttTerm(route: Term, assumed: Assumed): Term {
	const fiber = fiberPath(assumed);
	const { amplifiers, regenerators } = equipmentOn(route.value, assumed);
	const us = (value: number, digits: number) => known(value, digits, 'µs');
	const way = product(
		known(2, 0),
		sum([
			product(route, known((fiber.groupIndex * 1e6) / LIGHT_KM_PER_S, 4, 'µs/km')),
			us(fiber.transpondersUs, 0),
			...(amplifiers > 0 ? [product(known(amplifiers, 0), us(fiber.amplifierUs, 2))] : []),
			...(regenerators > 0 ? [product(known(regenerators, 0), us(fiber.regeneratorUs, 0))] : []),
		]),
	);
	return { ...way, value: rttMs(route.value, fiber) };
}

/** A route reckoned as the great circle times a path factor. */
export function circleTerm(greatCircleKm: number, pathFactor: number): Term {
	const factor = known(pathFactor, Number.isInteger(pathFactor * 10) ? 1 : 2);
	return product(factor, known(greatCircleKm, 1, 'km'));
}

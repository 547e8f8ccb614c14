import { FIBER_KM_PER_MS } from '../../base/units.ts';
import { cloudModel, type CloudModel } from './cloud-constants.ts';
import { rttMs } from './delay.ts';
import type { Route } from './routes.ts';

export type Band = 'low' | 'planning' | 'high';

/** A round trip with its range; `floorMs` is light in glass along the great circle, which nothing can undercut. */
export type RoundTrip = { floorMs: number; lowMs: number; planningMs: number; highMs: number };

/**
 * How far the km of a private route may be off, by what they are known from. Our known spans follow rail or a schematic way;
 * modelled spans are the circle times a winding; access tails are the circle x 1.4, between 1.1 (a good road) and 2.0. Assumptions.
 */
export const privateBand: Record<Band, { known: number; modelled: number; tail: number }> = {
	low: { known: 0.96, modelled: 0.9, tail: 1.1 / 1.4 },
	planning: { known: 1, modelled: 1, tail: 1 },
	high: { known: 1.1, modelled: 1.25, tail: 2 / 1.4 },
};

/** Round trip of a route, by its kind. */
export function roundTrip(route: Route): RoundTrip {
	const floorMs = (2 * route.straightKm) / FIBER_KM_PER_MS;
	const bounded = (ms: number) => Math.max(floorMs, ms);
	if (route.kind === 'cloud') {
		const planningMs = bounded(cloudMs(route));
		return {
			floorMs,
			lowMs: bounded(planningMs * cloudModel.low),
			planningMs,
			highMs: cloudHighMs(planningMs),
		};
	}
	return {
		floorMs,
		lowMs: bounded(rttMs(Math.max(route.straightKm, bandKm(route, 'low')))),
		planningMs: rttMs(bandKm(route, 'planning')),
		highMs: rttMs(bandKm(route, 'high')),
	};
}

/** Km of a route at one end of its range. */
function bandKm({ km, modelledKm, tailKm, method }: Route, band: Band): number {
	const { known, modelled, tail } = privateBand[band];
	// Without a network the circle x 1.3 stands; the field's own range is 1.0 to 2.1 of the circle (models.md 1.2).
	if (method === 'none') return (km / 1.3) * { low: 1, planning: 1.3, high: 2.1 }[band];
	if (method === 'direct') return km * { low: 1 / 1.3, planning: 1, high: 1.4 }[band];
	return (km - modelledKm - tailKm) * known + modelledKm * modelled + tailKm * tail;
}

/** Planning value of the cloud kind (cloud-constants.ts). */
export function cloudMs(
	{ km, seaKm, borders }: Pick<Route, 'km' | 'seaKm' | 'borders'>,
	model: CloudModel = cloudModel,
): number {
	const { startMs, nearMs, nearKm, seaFactor, landFactor, borderMs } = model;
	const glassMs = (2 * (seaKm * seaFactor + (km - seaKm) * landFactor)) / FIBER_KM_PER_MS;
	return startMs + nearMs * (1 - Math.exp(-km / nearKm)) + glassMs + borders * borderMs;
}

/** Upper end of the cloud band. */
export function cloudHighMs(planningMs: number, { high, busyMs }: CloudModel = cloudModel): number {
	return planningMs * high + busyMs;
}

export type RouteConfidence = 'high' | 'medium' | 'low' | 'none';

/** How far to trust a route: by the share of its km that is modelled or access. */
export function routeConfidence({ method, km, modelledKm, tailKm }: Route): RouteConfidence {
	if (method === 'none') return 'none';
	if (method === 'direct') return 'medium';
	const guessed = km === 0 ? 0 : (modelledKm + tailKm) / km;
	return guessed < 0.15 ? 'high' : guessed < 0.5 ? 'medium' : 'low';
}

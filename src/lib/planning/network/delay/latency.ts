import { defaults, fromAssumed, type Assumed } from '../../assumptions/assumed.ts';
import type { Range } from '../../assumption.ts';
import { cloudModel, cloudModelOf, type CloudModel } from '../cloud/cloud-constants.ts';
import { fiberPath, floorMs as floorOf, kmPerMs, rttMs } from './delay.ts';
import type { RouteConfidence } from '../routes/route-method.ts';
import type { Route } from '../routes/routes.ts';

/** An end of a round trip's range, or the value one plans with. */
export type Band = 'low' | 'planning' | 'high';

/** A round trip with its range; `floorMs` is light in glass along the great circle, which nothing can undercut. */
export type RoundTrip = { floorMs: number; lowMs: number; planningMs: number; highMs: number };

/** Factors of the parts of a route at one end of its range, by what they are known from: known and modelled spans, access tails. */
export type BandFactors = { known: number; modelled: number; tail: number };

/**
 * How far the km of a private route may be off, by what they are known from. Our known spans follow rail or a schematic way;
 * modelled spans are the circle times a winding; access tails are the circle times a factor with a range.
 */
export const privateBand = fromAssumed((assumed): Record<Band, BandFactors> => {
	const of = (end: keyof Range): BandFactors => ({
		known: assumed['known-span-factor'][end],
		modelled: assumed['modelled-span-factor'][end],
		tail: assumed['access-factor'][end] / assumed['access-factor'].value,
	});
	return { low: of('low'), planning: of('value'), high: of('high') };
});

/** Round trip of a route, by its kind. */
export function roundTrip(route: Route, assumed: Assumed = defaults): RoundTrip {
	const fiber = fiberPath(assumed);
	const floorMs = floorOf(route.straightKm, fiber);
	const bounded = (ms: number) => Math.max(floorMs, ms);
	if (route.kind === 'cloud') {
		const model = cloudModelOf(assumed);
		const planningMs = bounded(cloudMs(route, model, kmPerMs(fiber)));
		return {
			floorMs,
			lowMs: bounded(planningMs * model.low),
			planningMs,
			highMs: cloudHighMs(planningMs, model),
		};
	}
	return {
		floorMs,
		lowMs: bounded(rttMs(Math.max(route.straightKm, bandKm(route, 'low', assumed)), fiber)),
		planningMs: rttMs(bandKm(route, 'planning', assumed), fiber),
		highMs: rttMs(bandKm(route, 'high', assumed), fiber),
	};
}

const endOf: Record<Band, keyof Range> = { low: 'low', planning: 'value', high: 'high' };

/** Km of a private route at one end of its range. */
export function bandKm(
	{ km, modelledKm, tailKm, method }: Pick<Route, 'km' | 'modelledKm' | 'tailKm' | 'method'>,
	band: Band,
	assumed: Assumed = defaults,
): number {
	const end = endOf[band];
	// Without a network the circle times the path factor stands, and the factor's own range.
	if (method === 'none') return (km / assumed['path-factor'].value) * assumed['path-factor'][end];
	if (method === 'direct') return km * assumed['direct-band'][end];
	const { known, modelled, tail } = privateBand(assumed)[band];
	return (km - modelledKm - tailKm) * known + modelledKm * modelled + tailKm * tail;
}

/** Planning value of the cloud kind (cloud-constants.ts). */
export function cloudMs(
	{ km, seaKm, borders }: Pick<Route, 'km' | 'seaKm' | 'borders'>,
	model: CloudModel = cloudModel,
	glassKmPerMs = kmPerMs(),
): number {
	const { startMs, nearMs, nearKm, seaFactor, landFactor, borderMs } = model;
	const glassMs = (2 * (seaKm * seaFactor + (km - seaKm) * landFactor)) / glassKmPerMs;
	return startMs + nearMs * (1 - Math.exp(-km / nearKm)) + glassMs + borders * borderMs;
}

/** Upper end of the cloud band. */
export function cloudHighMs(planningMs: number, { high, busyMs }: CloudModel = cloudModel): number {
	return planningMs * high + busyMs;
}

/** How far to trust a route: by the share of its km that is modelled or access. */
export function routeConfidence(
	{ method, km, modelledKm, tailKm }: Pick<Route, 'method' | 'km' | 'modelledKm' | 'tailKm'>,
	assumed: Assumed = defaults,
): RouteConfidence {
	if (method === 'none') return 'none';
	if (method === 'direct') return 'medium';
	const guessed = km === 0 ? 0 : (modelledKm + tailKm) / km;
	if (guessed < assumed['confidence-high'].value) return 'high';
	return guessed < assumed['confidence-medium'].value ? 'medium' : 'low';
}

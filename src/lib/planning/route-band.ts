import { privateBand } from './network/latency.ts';
import type { RouteMethod } from './route-method.ts';
import { surveyedBand } from './surveyed.ts';

/** Factors of the parts of a route at one end of its range, by what they are known from. */
export type BandFactors = { known: number; modelled: number; access: number };

type Known = {
	method: Exclude<RouteMethod, 'circle'>;
	greatCircleKm: number;
	routeKm: number;
	modelledKm: number;
	accessKm: number;
};

/** A fiber of its own runs at 1.0 to 1.4 of its planned km (an assumption). */
const direct = { low: 1 / 1.3, high: 1.4 } as const;

export function bandFactors(end: 'low' | 'high', method: Known['method']): BandFactors {
	const { known, modelled, tail } = privateBand[end];
	if (method === 'network') return { known, modelled, access: tail };
	if (method === 'direct') return { known: direct[end], modelled, access: tail };
	const { line, access } = surveyedBand[end];
	return { known: line, modelled, access };
}

/** Km of a route at one end of its range; never shorter than the great circle. */
export function routeKmAt(
	end: 'low' | 'high',
	{ method, greatCircleKm, routeKm, modelledKm, accessKm }: Known,
): number {
	const { known, modelled, access } = bandFactors(end, method);
	const km = (routeKm - modelledKm - accessKm) * known + modelledKm * modelled + accessKm * access;
	return Math.max(greatCircleKm, km);
}

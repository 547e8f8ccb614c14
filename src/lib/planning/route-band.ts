import { privateBand } from './network/latency.ts';
import type { RouteMethod } from './route-method.ts';

/** How far the km of a route may be off at either end of its range, by what they are known from: factors of its parts. */
export type BandFactors = { known: number; modelled: number; access: number };

type Known = {
	method: Exclude<RouteMethod, 'circle'>;
	greatCircleKm: number;
	routeKm: number;
	modelledKm: number;
	accessKm: number;
};

/** A line that was surveyed holds to 5 % (slack and detours in the street); a fiber of its own runs at 1.0 to 1.4 of its planned km. Assumptions. */
const own = { surveyed: { low: 1, high: 1.05 }, direct: { low: 1 / 1.3, high: 1.4 } } as const;

export function bandFactors(end: 'low' | 'high', method: Known['method']): BandFactors {
	const { known, modelled, tail } = privateBand[end];
	return { known: method === 'network' ? known : own[method][end], modelled, access: tail };
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

import type { Assumed } from '../../assumptions/assumed.ts';
import type { RouteMethod } from './route-method.ts';
import { privateBand } from '../delay/latency.ts';
import { ownLineBand } from './own-line.ts';

/** Factors of the parts of a route at one end of its range, by what they are known from. */
export type PartFactors = { known: number; modelled: number; access: number };

type Known = {
	method: Exclude<RouteMethod, 'circle'>;
	greatCircleKm: number;
	routeKm: number;
	modelledKm: number;
	accessKm: number;
};

/** The factors that hold for a route of some method. */
export function bandFactors(end: 'low' | 'high', method: Known['method'], assumed: Assumed): PartFactors {
	const { known, modelled, tail } = privateBand(assumed)[end];
	if (method === 'network') return { known, modelled, access: tail };
	if (method === 'direct') return { known: assumed['direct-band'][end], modelled, access: tail };
	const { line, access } = ownLineBand(assumed)[method][end];
	return { known: line, modelled, access };
}

/** Km of a route at one end of its range; never shorter than the great circle. */
export function routeKmAt(
	end: 'low' | 'high',
	{ method, greatCircleKm, routeKm, modelledKm, accessKm }: Known,
	assumed: Assumed,
): number {
	const { known, modelled, access } = bandFactors(end, method, assumed);
	const km = (routeKm - modelledKm - accessKm) * known + modelledKm * modelled + accessKm * access;
	return Math.max(greatCircleKm, km);
}

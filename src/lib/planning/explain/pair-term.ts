import type { Assumed } from '../assumptions/assumed.ts';
import type { PairResult } from '../network/pairs/pair-result.ts';
import { circleTerm, rttTerm } from './rtt-term.ts';
import { known, type Term } from './term.ts';

/** The planned round trip of a pair, ms: over its route, or over the circle times the path factor where no route is known. */
export function pairTerm(
	{ method, greatCircleKm, routeKm }: Pick<PairResult, 'method' | 'greatCircleKm' | 'routeKm'>,
	assumed: Assumed,
): Term {
	const route =
		method === 'circle' ? circleTerm(greatCircleKm, assumed['path-factor'].value) : known(routeKm, 1, 'km');
	return rttTerm(route, assumed);
}

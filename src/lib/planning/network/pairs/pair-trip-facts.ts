import type { Route } from '../routes/routes.ts';

/** The private route of a pair without its line; `none` where no way leads. */
export type PairRoute = Pick<Route, 'method' | 'km' | 'straightKm' | 'seaKm' | 'modelledKm' | 'tailKm'> & {
	spans: number;
};

/** A private route of a pair with its round trip, ms; km are 0 where `method` is circle, and the circle is what counts. */
export type PairTripFacts = PairRoute & {
	method: 'network' | 'direct' | 'none';
	lowMs: number;
	planningMs: number;
	highMs: number;
};

import type { Position } from '../geo/position.ts';
import type { Mix } from './artifacts/mix.ts';
import type { Operators } from './artifacts/operators.ts';
import type { Zones } from './artifacts/zones.ts';

/** What an evaluation needs of the world, decoded. Plants, campuses and places load apart, when somebody looks at them. */
export type Atlas = {
	/** Which build of the artifacts this is (from the manifest). */
	edition: string;
	zones: Zones;
	operators: Operators;
	mix: Mix;
	/** Asks the fiber map for private routes; null or absent until that map is loaded, and then straight lines stand in. */
	routesOf?: RoutesOf | null;
};

/** The private routes between every two of some positions. */
export type RoutesOf = (positions: readonly Position[]) => RouteTable;

/** Routes of pairs, row-major count x count; only the upper half (i < j) is filled. Where the method is `circle`, all else is 0. */
export type RouteTable = {
	/** Index into `routeMethods` and `routeConfidences` (planning/route-method.ts). */
	method: Uint8Array;
	confidence: Uint8Array;
	km: Float64Array;
	/** Km of spans made by rule, of access fiber at both ends, and at sea. */
	modelledKm: Float64Array;
	tailKm: Float64Array;
	seaKm: Float64Array;
	/** Spans of the fiber map passed, those joined midway included. */
	spans: Float64Array;
	rttLowMs: Float64Array;
	rttMs: Float64Array;
	rttHighMs: Float64Array;
};

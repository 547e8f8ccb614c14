/** Plan and atlas laid flat: row i is site i of the plan. Ids live outside. NaN = no data, -1 = none. */
export type Instance = {
	count: number;
	lng: Float64Array;
	lat: Float64Array;
	/** MW of IT power; NaN = unknown. */
	itMw: Float64Array;
	pue: Float64Array;
	/** Row in `Zones` and in `Operators`; -1 = none. */
	zone: Int32Array;
	operator: Int32Array;
	intensityGPerKwh: Float64Array;
	cleanShare: Float64Array;
	/** Row-major count x count, symmetric, 0 on the diagonal. */
	greatCircleKm: Float64Array;
	rttLowMs: Float64Array;
	rttMs: Float64Array;
	rttHighMs: Float64Array;
	pairs: RoutePairs;
};

/** What is known of the route of each pair; row-major count x count, only the upper half (i < j) is filled. */
export type RoutePairs = {
	/** Index into `routeMethods` and `routeConfidences`. */
	method: Uint8Array;
	confidence: Uint8Array;
	routeKm: Float64Array;
	modelledKm: Float64Array;
	accessKm: Float64Array;
	seaKm: Float64Array;
	spans: Float64Array;
	/** Great circle between a site and the end of its drawn route, the worse of the two. */
	gapKm: Float64Array;
};

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
};

/** Which grid each site of a plan draws from, row by row. */
export type GridRows = {
	/** Row in `Zones` and in `Operators`; -1 = none. */
	zone: Int32Array;
	operator: Int32Array;
	/** What the position alone gives, whatever a person chose against it. */
	foundZone: Int32Array;
	foundOperator: Int32Array;
	/** Another zone the position could lie in, and its row in `zones.borders`; -1 = none. */
	nearZone: Int32Array;
	border: Int32Array;
	/** gCO2e/kWh, and share of the annual generation, 0 to 1; NaN = no data. */
	intensityGPerKwh: Float64Array;
	cleanShare: Float64Array;
};

/**
 * Polygons laid flat, one owner (zone, operator area) holding any number of rings.
 * A point is inside an owner when it is inside an odd number of its rings, so holes need no mark.
 */
export type PolygonSet = {
	/** Number of owners. */
	count: number;
	/** Owner of each ring. */
	ringOwner: Uint16Array;
	/** First vertex of each ring, one more entry than rings; ring r holds vertices ringStart[r] to ringStart[r + 1]. Rings are not closed. */
	ringStart: Uint32Array;
	/** lng, lat of each vertex in units of 1e-5 degree. */
	coords: Int32Array;
	/** West, south, east, north of each ring in degrees. */
	ringBox: Float64Array;
};

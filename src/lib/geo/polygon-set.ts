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

/** The boxes that follow from the coordinates. */
export function ringBoxes(ringStart: Uint32Array, coords: Int32Array): Float64Array {
	const boxes = new Float64Array((ringStart.length - 1) * 4);
	for (let ring = 0; ring < ringStart.length - 1; ring++) {
		let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
		for (let i = ringStart[ring]! * 2; i < ringStart[ring + 1]! * 2; i += 2) {
			west = Math.min(west, coords[i]!);
			east = Math.max(east, coords[i]!);
			south = Math.min(south, coords[i + 1]!);
			north = Math.max(north, coords[i + 1]!);
		}
		boxes.set([west / 1e5, south / 1e5, east / 1e5, north / 1e5], ring * 4);
	}
	return boxes;
}

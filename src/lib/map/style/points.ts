/** Points laid flat, largest first, ready for the graphics card. */
export type Points = {
	count: number;
	/** Web mercator, 0 to 1. */
	x: Float32Array;
	y: Float32Array;
	/** What the size stands for, MW; falling. */
	size: Float32Array;
	/** Index into `colors`. */
	color: Uint8Array;
	/** 1 = drawn as a ring. */
	hollow: Uint8Array;
	colors: readonly string[];
};

/** Pixels of the radius at a zoom: area grows with MW, and everything with the zoom, more slowly than the map. */
export function pointRadiusPx(mw: number, zoom: number): number {
	return Math.min(POINT_RADIUS_MAX, Math.max(POINT_RADIUS_MIN, Math.sqrt(mw) * radiusScale(zoom)));
}

export const POINT_RADIUS_MIN = 1.4;
export const POINT_RADIUS_MAX = 26;

/** Pixels per square root of MW. */
export function radiusScale(zoom: number): number {
	return 0.07 * 1.3 ** zoom;
}

/** Smallest MW shown at a zoom, so that the world is not one blob: 1150 MW at zoom 1, 66 at 4, all from zoom 7.5. */
export function smallestShownMw(zoom: number): number {
	return zoom >= 7.5 ? 0 : 3000 / 2.6 ** zoom;
}

/** How many of the points are shown: they are sorted, so it is a place in the list. */
export function shownCount(points: Points, zoom: number): number {
	const smallest = smallestShownMw(zoom);
	let low = 0;
	let high = points.count;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (points.size[middle]! >= smallest) low = middle + 1;
		else high = middle;
	}
	return low;
}

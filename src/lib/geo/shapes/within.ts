import type { Position } from '../position.ts';

/** Whether a position lies in one of the polygons (outline first, then holes; degrees, edges straight in longitude and latitude). A border belongs to it by chance. */
export function isWithin(
	polygons: readonly (readonly (readonly Position[])[])[],
	position: Position,
): boolean {
	// Even and odd: each hole takes out what its outline took in.
	return polygons.some((rings) => rings.reduce((inside, ring) => inside !== isInRing(ring, position), false));
}

/** A ring may go on beyond the date line: it is laid out from its first corner, and the position is looked for on every turn of the globe. */
function isInRing(ring: readonly Position[], [lng, lat]: Position): boolean {
	const first = ring[0]?.[0] ?? 0;
	const start = lng + 360 * Math.round((first - lng) / 360);
	return [start - 360, start, start + 360].some((at) => crossesOdd(ring, at, lat));
}

function crossesOdd(ring: readonly Position[], lng: number, lat: number): boolean {
	let odd = false;
	let fromLng = ring[0]?.[0] ?? 0;
	for (let i = 1; i <= ring.length; i++) {
		const [, fromLat] = ring[i - 1]!;
		const [nextLng, toLat] = ring[i % ring.length]!;
		const toLng = fromLng + around(nextLng - fromLng);
		const isCrossed = fromLat > lat !== toLat > lat;
		if (isCrossed && fromLng + ((lat - fromLat) / (toLat - fromLat)) * (toLng - fromLng) > lng) odd = !odd;
		fromLng = toLng;
	}
	return odd;
}

/** A difference of longitudes within -180 to 180. */
function around(degrees: number): number {
	return degrees - 360 * Math.round(degrees / 360);
}

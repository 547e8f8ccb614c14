import { AUTHALIC_RADIUS_KM, M2_PER_KM2 } from '../../base/units.ts';
import type { Position } from '../position.ts';

const RADIANS = Math.PI / 180;
/** First eccentricity of WGS84: e² = f (2 − f), f = 1/298.257223563. */
const E2 = 6.694_379_990_141_316e-3;
const E = Math.sqrt(E2);

/** Area of a polygon in m²: its first ring less its holes. Edges run on great circles of the sphere of equal area; the date line and a pole inside are right. */
export function polygonArea(rings: readonly (readonly Position[])[]): number {
	const [outer = [], ...holes] = rings;
	return holes.reduce((area, hole) => area - ringArea(hole), ringArea(outer));
}

/** Area of several polygons in m². */
export function multiPolygonArea(polygons: readonly (readonly (readonly Position[])[])[]): number {
	return polygons.reduce((area, rings) => area + polygonArea(rings), 0);
}

/** Area inside a ring in m², whichever way it is wound, closed or not: never more than half the Earth. */
export function ringArea(ring: readonly Position[]): number {
	let [excess, turned] = [0, 0];
	for (let i = 0; i < ring.length; i++) {
		const [lng1, lat1] = ring[i]!;
		const [lng2, lat2] = ring[(i + 1) % ring.length]!;
		const turn = shortTurn(lng2 - lng1) * RADIANS;
		const [a, b] = [Math.tan(authalic(lat1) / 2), Math.tan(authalic(lat2) / 2)];
		// Between edge, equator and two meridians (Todhunter, Spherical Trigonometry, 103).
		excess += 2 * Math.atan2(Math.sin(turn / 2) * (a + b), Math.cos(turn / 2) * (1 + a * b));
		turned += turn;
	}
	// A ring around a pole turns by 360°: what was summed lies between it and the equator.
	const around = Math.abs(turned) > Math.PI ? 2 * Math.PI - Math.abs(excess) : Math.abs(excess);
	return Math.min(around, 4 * Math.PI - around) * AUTHALIC_RADIUS_KM ** 2 * M2_PER_KM2;
}

/** The latitude on the sphere of equal area, radians (Snyder 1987, USGS PP 1395, 3-11 and 3-12). */
function authalic(lat: number): number {
	const q = (sin: number) =>
		(1 - E2) * (sin / (1 - E2 * sin * sin) - Math.log((1 - E * sin) / (1 + E * sin)) / (2 * E));
	return Math.asin(Math.min(1, Math.max(-1, q(Math.sin(lat * RADIANS)) / q(1))));
}

function shortTurn(degrees: number): number {
	if (degrees > 180) return degrees - 360;
	return degrees < -180 ? degrees + 360 : degrees;
}

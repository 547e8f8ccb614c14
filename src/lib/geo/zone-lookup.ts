import { EARTH_RADIUS_KM } from '../base/units.ts';
import type { PolygonSet } from './polygon-set.ts';

const UNITS_PER_DEGREE = 1e5;
const KM_PER_DEGREE = (Math.PI / 180) * EARTH_RADIUS_KM;

/** Edges that one step of latitude may cross, on average. Smaller is faster to ask and larger to keep. */
const EDGES_PER_BAND = 8;

/**
 * Rings cut into bands of latitude: band b of ring r holds edges edge[bandStart[..]] by their first vertex. Rings that
 * meet the whole degree d of latitude (0 at the south pole) are ring[degreeStart[d]] on, in the order of the set.
 */
type Bands = {
	ringBand: Uint32Array;
	bandStart: Uint32Array;
	edge: Uint32Array;
	degreeStart: Uint32Array;
	degreeRing: Uint32Array;
};

const bandsOf = new WeakMap<PolygonSet, Bands>();

/** Row of the owner that holds a point, -1 at sea or where there is none. Degrees. */
export function polygonAt(set: PolygonSet, lng: number, lat: number): number {
	const { ringOwner, ringBox } = set;
	const bands = bandsFor(set);
	let owner = -1;
	let odd = false;
	const { degreeStart, degreeRing } = bands;
	const degree = degreeOf(lat);
	for (let i = degreeStart[degree]!; i < degreeStart[degree + 1]!; i++) {
		const ring = degreeRing[i]!;
		if (ringOwner[ring] !== owner) {
			if (odd) return owner;
			owner = ringOwner[ring]!;
		}
		const box = ring * 4;
		if (lng < ringBox[box]! || lat < ringBox[box + 1]! || lng > ringBox[box + 2]! || lat > ringBox[box + 3]!)
			continue;
		if (inRing(set, bands, ring, lng * UNITS_PER_DEGREE, lat * UNITS_PER_DEGREE)) odd = !odd;
	}
	return odd ? owner : -1;
}

/** Row of the owner that holds a point, else of the nearest one within `maxKm` (harbors, islets off a generalized coast), else -1. Owners that are not accepted do not count. */
export function nearestPolygon(
	set: PolygonSet,
	lng: number,
	lat: number,
	maxKm: number,
	accept: (owner: number) => boolean = () => true,
): number {
	const inside = polygonAt(set, lng, lat);
	if (inside >= 0 && accept(inside)) return inside;
	const reachLat = maxKm / KM_PER_DEGREE;
	const shrink = Math.max(0.01, Math.cos((lat * Math.PI) / 180));
	const reachLng = reachLat / shrink;
	const bands = bandsFor(set);
	let nearest = -1;
	let nearestKm = maxKm;
	const [low, high] = [degreeOf(lat - reachLat), degreeOf(lat + reachLat)];
	for (let i = bands.degreeStart[low]!; i < bands.degreeStart[high + 1]!; i++) {
		const ring = bands.degreeRing[i]!;
		const box = ring * 4;
		if (lat < set.ringBox[box + 1]! - reachLat || lat > set.ringBox[box + 3]! + reachLat) continue;
		for (let turn = -360; turn <= 360; turn += 360) {
			if (lng + turn < set.ringBox[box]! - reachLng || lng + turn > set.ringBox[box + 2]! + reachLng)
				continue;
			if (!accept(set.ringOwner[ring]!)) break;
			const km = ringDistanceKm(set, bands, { ring, lng: lng + turn, lat, shrink, reachLat });
			if (km < nearestKm) {
				nearestKm = km;
				nearest = set.ringOwner[ring]!;
			}
		}
	}
	return nearest;
}

function bandsFor(set: PolygonSet): Bands {
	let bands = bandsOf.get(set);
	if (!bands) bandsOf.set(set, (bands = cutIntoBands(set)));
	return bands;
}

function inRing(
	set: PolygonSet,
	{ ringBand, bandStart, edge }: Bands,
	ring: number,
	x: number,
	y: number,
): boolean {
	const { coords, ringStart, ringBox } = set;
	const first = ringStart[ring]!;
	const last = ringStart[ring + 1]! - 1;
	const band = bandAt(
		y / UNITS_PER_DEGREE,
		ringBox[ring * 4 + 1]!,
		ringBox[ring * 4 + 3]!,
		ringBand[ring + 1]! - ringBand[ring]!,
	);
	let odd = false;
	for (let i = bandStart[ringBand[ring]! + band]!; i < bandStart[ringBand[ring]! + band + 1]!; i++) {
		const a = edge[i]!;
		const b = a === last ? first : a + 1;
		const ay = coords[a * 2 + 1]!;
		const by = coords[b * 2 + 1]!;
		if (ay > y === by > y) continue;
		const ax = coords[a * 2]!;
		if (x < ((coords[b * 2]! - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
	}
	return odd;
}

function cutIntoBands({ ringOwner, ringStart, ringBox, coords }: PolygonSet): Bands {
	const rings = ringOwner.length;
	const ringBand = new Uint32Array(rings + 1);
	for (let ring = 0; ring < rings; ring++) {
		ringBand[ring + 1] =
			ringBand[ring]! + Math.max(1, Math.ceil((ringStart[ring + 1]! - ringStart[ring]!) / EDGES_PER_BAND));
	}
	const bandStart = new Uint32Array(ringBand[rings]! + 1);
	const visit = (to: (band: number, edge: number) => void) => {
		for (let ring = 0; ring < rings; ring++) {
			const [first, last] = [ringStart[ring]!, ringStart[ring + 1]! - 1];
			const [south, north] = [ringBox[ring * 4 + 1]!, ringBox[ring * 4 + 3]!];
			const bands = ringBand[ring + 1]! - ringBand[ring]!;
			for (let a = first; a <= last; a++) {
				const b = a === last ? first : a + 1;
				const one = bandAt(coords[a * 2 + 1]! / UNITS_PER_DEGREE, south, north, bands);
				const other = bandAt(coords[b * 2 + 1]! / UNITS_PER_DEGREE, south, north, bands);
				for (let band = Math.min(one, other); band <= Math.max(one, other); band++)
					to(ringBand[ring]! + band, a);
			}
		}
	};
	visit((band) => bandStart[band + 1]!++);
	for (let band = 0; band < bandStart.length - 1; band++) bandStart[band + 1]! += bandStart[band]!;
	const next = bandStart.slice();
	const edge = new Uint32Array(bandStart.at(-1)!);
	visit((band, a) => (edge[next[band]!++] = a));
	return { ringBand, bandStart, edge, ...ringsByDegree(ringBox) };
}

function ringsByDegree(ringBox: Float64Array): Pick<Bands, 'degreeStart' | 'degreeRing'> {
	const degreeRings = Array.from({ length: 180 }, (): number[] => []);
	for (let ring = 0; ring < ringBox.length / 4; ring++) {
		const north = degreeOf(ringBox[ring * 4 + 3]!);
		for (let degree = degreeOf(ringBox[ring * 4 + 1]!); degree <= north; degree++)
			degreeRings[degree]!.push(ring);
	}
	const degreeStart = new Uint32Array(181);
	degreeRings.forEach((rings, degree) => (degreeStart[degree + 1] = degreeStart[degree]! + rings.length));
	return { degreeStart, degreeRing: Uint32Array.from(degreeRings.flat()) };
}

/** The whole degree of latitude, 0 at the south pole. */
function degreeOf(lat: number): number {
	return Math.min(179, Math.max(0, Math.floor(lat + 90)));
}

function bandAt(lat: number, south: number, north: number, bands: number): number {
	if (north <= south) return 0;
	return Math.min(bands - 1, Math.max(0, Math.floor(((lat - south) / (north - south)) * bands)));
}

/** Distance to a ring's nearest edge, km, on a plane that touches the Earth at the point; edges more than `reachLat` degrees north or south need not be near and are passed over. */
function ringDistanceKm(
	{ coords, ringStart, ringBox }: PolygonSet,
	{ ringBand, bandStart, edge }: Bands,
	{ ring, lng, lat, shrink, reachLat }: RingPoint,
): number {
	const first = ringStart[ring]!;
	const last = ringStart[ring + 1]! - 1;
	const [south, north] = [ringBox[ring * 4 + 1]!, ringBox[ring * 4 + 3]!];
	const bands = ringBand[ring + 1]! - ringBand[ring]!;
	const low = bandStart[ringBand[ring]! + bandAt(lat - reachLat, south, north, bands)]!;
	const high = bandStart[ringBand[ring]! + bandAt(lat + reachLat, south, north, bands) + 1]!;
	let nearest = Infinity;
	for (let i = low; i < high; i++) {
		const a = edge[i]!;
		const b = a === last ? first : a + 1;
		const ax = (coords[a * 2]! / UNITS_PER_DEGREE - lng) * shrink;
		const ay = coords[a * 2 + 1]! / UNITS_PER_DEGREE - lat;
		const dx = (coords[b * 2]! / UNITS_PER_DEGREE - lng) * shrink - ax;
		const dy = coords[b * 2 + 1]! / UNITS_PER_DEGREE - lat - ay;
		const length = dx * dx + dy * dy;
		const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
		nearest = Math.min(nearest, (ax + along * dx) ** 2 + (ay + along * dy) ** 2);
	}
	return Math.sqrt(nearest) * KM_PER_DEGREE;
}

/** A point, degrees, beside a ring; `shrink` is the cosine of its latitude. */
type RingPoint = { ring: number; lng: number; lat: number; shrink: number; reachLat: number };

import { EARTH_RADIUS_KM } from '../base/units.ts';
import type { PolygonSet } from './polygon-set.ts';

const UNITS_PER_DEGREE = 1e5;
const KM_PER_DEGREE = (Math.PI / 180) * EARTH_RADIUS_KM;

/** Edges that one step of latitude may cross, on average. Smaller is faster to ask and larger to keep. */
const EDGES_PER_BAND = 8;

/** Rings cut into bands of latitude: band b of ring r holds edges edge[bandStart[..]] by their first vertex. */
type Bands = { ringBand: Uint32Array; bandStart: Uint32Array; edge: Uint32Array };

const bandsOf = new WeakMap<PolygonSet, Bands>();

/** Row of the owner that holds a point, -1 at sea or where there is none. Degrees. */
export function polygonAt(set: PolygonSet, lng: number, lat: number): number {
	const { ringOwner, ringBox } = set;
	let bands = bandsOf.get(set);
	if (!bands) bandsOf.set(set, (bands = cutIntoBands(set)));
	let owner = -1;
	let odd = false;
	for (let ring = 0; ring < ringOwner.length; ring++) {
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

/** Row of the owner that holds a point, else of the nearest one within `maxKm` (harbors, islets off a generalized coast), else -1. */
export function nearestPolygon(set: PolygonSet, lng: number, lat: number, maxKm: number): number {
	const inside = polygonAt(set, lng, lat);
	if (inside >= 0) return inside;
	const reachLat = maxKm / KM_PER_DEGREE;
	const shrink = Math.max(0.01, Math.cos((lat * Math.PI) / 180));
	const reachLng = reachLat / shrink;
	let nearest = -1;
	let nearestKm = maxKm;
	for (let ring = 0; ring < set.ringOwner.length; ring++) {
		const box = ring * 4;
		if (lat < set.ringBox[box + 1]! - reachLat || lat > set.ringBox[box + 3]! + reachLat) continue;
		for (const turn of [0, -360, 360]) {
			if (lng + turn < set.ringBox[box]! - reachLng || lng + turn > set.ringBox[box + 2]! + reachLng)
				continue;
			const km = ringDistanceKm(set, ring, lng + turn, lat, shrink);
			if (km < nearestKm) {
				nearestKm = km;
				nearest = set.ringOwner[ring]!;
			}
		}
	}
	return nearest;
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
	return { ringBand, bandStart, edge };
}

function bandAt(lat: number, south: number, north: number, bands: number): number {
	if (north <= south) return 0;
	return Math.min(bands - 1, Math.max(0, Math.floor(((lat - south) / (north - south)) * bands)));
}

/** Distance to a ring's nearest edge, km, on a plane that touches the Earth at the point. */
function ringDistanceKm(
	{ coords, ringStart }: PolygonSet,
	ring: number,
	lng: number,
	lat: number,
	shrink: number,
): number {
	const first = ringStart[ring]!;
	const last = ringStart[ring + 1]! - 1;
	let nearest = Infinity;
	let ax = (coords[last * 2]! / UNITS_PER_DEGREE - lng) * shrink;
	let ay = coords[last * 2 + 1]! / UNITS_PER_DEGREE - lat;
	for (let i = first; i <= last; i++) {
		const bx = (coords[i * 2]! / UNITS_PER_DEGREE - lng) * shrink;
		const by = coords[i * 2 + 1]! / UNITS_PER_DEGREE - lat;
		const [dx, dy] = [bx - ax, by - ay];
		const length = dx * dx + dy * dy;
		const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
		nearest = Math.min(nearest, (ax + along * dx) ** 2 + (ay + along * dy) ** 2);
		ax = bx;
		ay = by;
	}
	return Math.sqrt(nearest) * KM_PER_DEGREE;
}

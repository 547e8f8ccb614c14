import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon } from 'geojson';
import { beforeAll, expect, test } from 'vitest';
import { zonesArtifact, type Zones } from '../../src/lib/atlas/artifacts/zones.ts';
import { ringBoxes, type PolygonSet } from '../../src/lib/geo/polygon-set.ts';
import { nearestPolygon, polygonAt } from '../../src/lib/geo/zone-lookup.ts';
import { readBuilt } from '../atlas/read-built.ts';

/** Owners with rings given in degrees. */
function setOf(owners: number[][][][]): PolygonSet {
	const rings = owners.flatMap((owner, row) => owner.map((ring) => ({ row, ring })));
	const ringStart = Uint32Array.from([
		0,
		...rings.map((_, i) => rings.slice(0, i + 1).reduce((n, { ring }) => n + ring.length, 0)),
	]);
	const coords = Int32Array.from(
		rings.flatMap(({ ring }) => ring.flat().map((degrees) => Math.round(degrees * 1e5))),
	);
	return {
		count: owners.length,
		ringOwner: Uint16Array.from(rings, ({ row }) => row),
		ringStart,
		coords,
		ringBox: ringBoxes(ringStart, coords),
	};
}

const square = (west: number, south: number, size: number) => [
	[west, south],
	[west + size, south],
	[west + size, south + size],
	[west, south + size],
];

let zones: Zones;
beforeAll(async () => {
	zones = zonesArtifact.decode(await readBuilt('zones.bin'));
});

test('a hole is not inside, an island in the hole is', () => {
	const set = setOf([[square(0, 0, 10), square(2, 2, 6), square(4, 4, 2)]]);
	expect(polygonAt(set, 1, 1)).toBe(0);
	expect(polygonAt(set, 3, 3)).toBe(-1);
	expect(polygonAt(set, 5, 5)).toBe(0);
});

test('neighbors share a border without gap or overlap', () => {
	const set = setOf([[square(0, 0, 1)], [square(1, 0, 1)]]);
	expect(polygonAt(set, 0.99999, 0.5)).toBe(0);
	expect(polygonAt(set, 1, 0.5)).toBe(1);
});

test('the nearest zone within reach is found over land, sea and the date line', () => {
	const set = setOf([[square(178, 0, 1.99)], [square(10, 0, 1)]]);
	expect(nearestPolygon(set, -179.995, 1, 3)).toBe(0); // 1.7 km east of it
	expect(nearestPolygon(set, -179.9, 1, 3)).toBe(-1);
	expect(nearestPolygon(set, 11.02, 0.5, 3)).toBe(1); // 2.2 km
	expect(nearestPolygon(set, 11.02, 0.5, 2)).toBe(-1);
	expect(nearestPolygon(set, 10.5, 0.5, 0)).toBe(1);
});

test('agrees with Turf on 3,000 random points over the real zones', () => {
	const random = mulberry(20261122);
	const polygons: Polygon[] = Array.from(zones.shape.ringOwner, (_, ring) => {
		const points: number[][] = [];
		for (let i = zones.shape.ringStart[ring]!; i < zones.shape.ringStart[ring + 1]!; i++) {
			points.push([zones.shape.coords[i * 2]! / 1e5, zones.shape.coords[i * 2 + 1]! / 1e5]);
		}
		return { type: 'Polygon', coordinates: [[...points, points[0]!]] };
	});
	let onLand = 0;
	for (let n = 0; n < 3000; n++) {
		const [lng, lat] = [random() * 360 - 180, random() * 150 - 65];
		const odd = new Set<number>();
		polygons.forEach((polygon, ring) => {
			const [west, south, east, north] = zones.shape.ringBox.subarray(ring * 4, ring * 4 + 4);
			if (lng < west! || lng > east! || lat < south! || lat > north!) return;
			const owner = zones.shape.ringOwner[ring]!;
			if (booleanPointInPolygon([lng, lat], polygon)) odd[odd.has(owner) ? 'delete' : 'add'](owner);
		});
		const expected = odd.size === 0 ? -1 : Math.min(...odd);
		expect(polygonAt(zones.shape, lng, lat), `${lat}, ${lng}`).toBe(expected);
		if (expected >= 0) onLand++;
	}
	expect(onLand).toBeGreaterThan(700);
});

function mulberry(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

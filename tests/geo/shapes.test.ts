import * as turf from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { destination } from '../../src/lib/geo/bearing.ts';
import { circle } from '../../src/lib/geo/shapes/circle.ts';
import { polygonArea, ringArea } from '../../src/lib/geo/shapes/polygon-area.ts';
import { lengthKm, nearestAlong, pointAlong, splitAlong } from '../../src/lib/geo/polyline.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { rectangle } from '../../src/lib/geo/shapes/rectangle.ts';
import { EARTH_RADIUS_KM } from '../../src/lib/base/units.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import { randomFrom } from '../bench/seed.ts';

const random = randomFrom(11);
const between = (low: number, high: number) => low + (high - low) * random();

/** A ring that does not cross itself, around a place. */
function ringAround(lng: number, lat: number, degrees: number, count: number): Position[] {
	const ring = Array.from({ length: count }, (_, i): Position => {
		const [turn, radius] = [(2 * Math.PI * i) / count, degrees * between(0.5, 1)];
		return [lng + radius * Math.cos(turn), lat + radius * Math.sin(turn)];
	});
	return [...ring, ring[0]!];
}

describe('area', () => {
	test('half the Earth is half of the ellipsoid, 255,032,810.9 km²', () => {
		const equator: Position[] = [[0, 0], [90, 0], [180, 0], [-90, 0], [0, 0]]; // prettier-ignore
		expect(ringArea(equator) / 1e6).toBeCloseTo(510_065_621.724 / 2, 1);
	});

	test('an eighth of the Earth, with a corner at the pole', () => {
		const octant: Position[] = [[0, 0], [90, 0], [90, 90], [0, 0]]; // prettier-ignore
		expect(ringArea(octant) / 1e6).toBeCloseTo(510_065_621.724 / 8, 1);
	});

	test('agrees with Turf within the flattening, 0.9 % at the poles', () => {
		for (let i = 0; i < 200; i++) {
			const ring = ringAround(between(-170, 170), between(-75, 75), between(0.001, 2), 3 + (i % 30));
			const oracle = turf.area(turf.polygon([ring]));
			expect(Math.abs(ringArea(ring) / oracle - 1)).toBeLessThan(0.009);
		}
	});

	test('is the same across the date line, and either way round', () => {
		const ring = ringAround(0, 40, 2, 12);
		const across = ring.map(([lng, lat]): Position => [lng < 0 ? lng + 180 : lng - 180, lat]);
		expect(across.some(([lng]) => lng > 178) && across.some(([lng]) => lng < -178)).toBe(true);
		expect(ringArea(across)).toBeCloseTo(ringArea(ring), 0);
		expect(ringArea([...ring].reverse())).toBeCloseTo(ringArea(ring), 0);
		expect(ringArea(ring.slice(1))).toBeCloseTo(ringArea(ring), 0);
	});

	test('a ring around a pole encloses the pole, north and south', () => {
		for (const side of [1, -1]) {
			const cap = Array.from({ length: 361 }, (_, i): Position => [i <= 180 ? i : i - 360, 80 * side]);
			// Cap of the ellipsoid north of 80°: 3,904,594 km² less the slivers under 1° chords.
			const sphere = 2 * Math.PI * 6371.007 ** 2 * (1 - Math.sin((80 * Math.PI) / 180));
			expect(Math.abs(ringArea(cap) / 1e6 / sphere - 1)).toBeLessThan(0.01);
		}
	});

	test('holes are taken away, and nothing has no area', () => {
		const [[outer], [hole]] = [rectangle([0, 0], [2, 2])[0]!, rectangle([0.5, 0.5], [1, 1])[0]!];
		expect(polygonArea([outer!, hole!])).toBeCloseTo(ringArea(outer!) - ringArea(hole!), 3);
		expect([polygonArea([]), ringArea([]), ringArea([[1, 2]])]).toEqual([0, 0, 0]);
	});
});

describe('lines', () => {
	const line: Position[] = [[-95.86, 41.26], [-90, 42], [-87.9, 42.67]]; // prettier-ignore
	const feature = turf.lineString(line);

	test('length and points along agree with Turf', () => {
		expect(lengthKm(line)).toBeCloseTo(turf.length(feature), 2);
		for (const km of [0, 1, 200, 491, 600, 670]) {
			const [lng, lat] = turf.along(feature, km).geometry.coordinates as Position;
			const [ourLng, ourLat] = pointAlong(line, km);
			expect(distanceKm(lng, lat, ourLng, ourLat)).toBeLessThan(0.01);
		}
		expect(pointAlong(line, 1e6)).toEqual(line[2]);
		expect(pointAlong(line, -1)).toEqual(line[0]);
	});

	test('a cut line is as long as the whole, and both halves hold the cut', () => {
		for (const km of [0.1, 300, lengthKm(line.slice(0, 2)), 600]) {
			const [head, tail] = splitAlong(line, km)!;
			expect(head.at(-1)).toEqual(tail[0]);
			expect(lengthKm(head)).toBeCloseTo(km, 6);
			expect(lengthKm(head) + lengthKm(tail)).toBeCloseTo(lengthKm(line), 6);
		}
		expect([splitAlong(line, 0), splitAlong(line, 1e6), splitAlong([[0, 0]], 0)]).toEqual([null, null, null]);
	});

	test('the nearest place agrees with Turf', () => {
		for (let i = 0; i < 100; i++) {
			const position: Position = [between(-97, -86), between(40, 44)];
			const oracle = turf.nearestPointOnLine(feature, position);
			const ours = nearestAlong(line, position)!;
			expect(Math.abs(ours.offKm - oracle.properties.pointDistance)).toBeLessThan(0.05);
			expect(distanceKm(...pointAlong(line, ours.km), ...ours.position)).toBeLessThan(0.001);
		}
		expect(nearestAlong([], [0, 0])).toBeNull();
	});
});

describe('made shapes', () => {
	test('a circle has one radius, as many corners as Turf, and is wound counter-clockwise', () => {
		for (const [lng, lat] of [[-95, 41], [179.99, -10], [10, 89.5]] as Position[]) {
			const ring = circle([lng, lat], 80, 64);
			expect(ring).toHaveLength(65);
			expect(ring.at(-1)).toEqual(ring[0]);
			for (const each of ring) expect(distanceKm(lng, lat, ...each)).toBeCloseTo(80, 2);
		} // prettier-ignore
		const ours = circle([-95, 41], 80, 64);
		const oracle = turf.circle([-95, 41], 80, { steps: 64 });
		expect(turf.booleanClockwise(turf.lineString(ours))).toBe(false);
		expect(ringArea(ours) / ringArea(oracle.geometry.coordinates[0] as Position[])).toBeCloseTo(1, 5);
	});

	test('every corner of a circle is where its bearing leads, over poles and date line, small and half the world', () => {
		for (let i = 0; i < 400; i++) {
			const center: Position = [between(-180, 180), between(-90, 90)];
			const [radiusKm, count] = [between(0.01, i % 2 ? 500 : 20_000), [7, 64, 128, 256][i % 4]!];
			const ring = circle(center, radiusKm, count);
			expect(ring).toHaveLength(count + 1);
			ring.forEach(([lng, lat], at) => {
				const [x, y] = destination(center, (-360 * at) / count, radiusKm / EARTH_RADIUS_KM);
				const turned = Math.abs(lng - x);
				expect(Math.min(turned, 360 - turned)).toBeLessThan(1.01e-6);
				expect(Math.abs(lat - y)).toBeLessThan(1.01e-6);
			});
		}
	});

	test('a rectangle is closed and counter-clockwise, from any two corners; across the date line it is two', () => {
		const [ring] = rectangle([2, 3], [1, 1])[0]!;
		expect(ring).toEqual([[1, 1], [2, 1], [2, 3], [1, 3], [1, 1]]); // prettier-ignore
		const two = rectangle([170, 10], [-175, 20]);
		expect(two.map((rings) => rings[0]![0]!)).toEqual([[170, 10], [-180, 10]]); // prettier-ignore
		expect(two.flat()).toHaveLength(2);
	});
});

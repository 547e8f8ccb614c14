import { expect, test } from 'vitest';
import { nearestPoints } from '../../src/lib/geo/point-index.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';

const cities = { lng: [-95.86, -95.93, 2.35, 179.9, -179.9], lat: [41.26, 41.25, 48.85, 0, 0] };

test('the nearest points come first', () => {
	expect(nearestPoints(cities, [-95.87, 41.26], { count: 2 })).toEqual([0, 1]);
});

test('a point across the date line is near', () => {
	expect(nearestPoints(cities, [179.95, 0], { count: 2, maxKm: 30 })).toEqual([3, 4]);
});

test('what lies beyond reach or is not wanted is left out', () => {
	expect(nearestPoints(cities, [2, 48], { count: 5, maxKm: 50 })).toEqual([]);
	expect(nearestPoints(cities, [10, 48.85], { count: 5, maxKm: 50 })).toEqual([]);
	expect(nearestPoints(cities, [-95.87, 41.26], { count: 1, accept: (row) => row !== 0 })).toEqual([1]);
});

test('agrees with sorting all distances', () => {
	const count = 5000;
	const lng = Float32Array.from({ length: count }, (_, i) => ((i * 137.507) % 360) - 180);
	const lat = Float32Array.from(
		{ length: count },
		(_, i) => (Math.asin((2 * i) / count - 1) * 180) / Math.PI,
	);
	for (const [x, y] of [
		[0, 0],
		[100, 60],
		[-179, -45],
		[12, 89.5],
	] as const) {
		const all = Array.from(lng.keys()).sort(
			(a, b) => distanceKm(x, y, lng[a]!, lat[a]!) - distanceKm(x, y, lng[b]!, lat[b]!),
		);
		expect(nearestPoints({ lng, lat }, [x, y], { count: 10 })).toEqual(all.slice(0, 10));
	}
});

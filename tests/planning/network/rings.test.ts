import { expect, test } from 'vitest';
import { randomFrom } from '../../../src/lib/base/random.ts';
import type { Position } from '../../../src/lib/geo/position.ts';
import { areaBelow, holds, signedArea } from '../../../src/lib/planning/network/rings/contour.ts';
import { pairTrips } from '../../../src/lib/planning/network/routes/pair-trips.ts';
import { latencyRings, type Ring } from '../../../src/lib/planning/network/rings/rings.ts';
import { shippedNetwork } from '../../fixtures/network.ts';
import { valueOf } from '../../fixtures/result.ts';

const network = shippedNetwork();
const within = ({ polygons }: Ring, position: Position) =>
	polygons.some(
		([outer, ...holes]) => holds(outer!, position) && !holes.some((hole) => holds(hole, position)),
	);
const rings = (site: Position, thresholdsMs: number[], more = {}) =>
	valueOf(latencyRings(network, [site], { thresholdsMs, kind: 'private', ...more }));

test('a field with a hill gives a ring with a hole, closed and wound as GeoJSON asks', () => {
	const lng = Float64Array.from({ length: 41 }, (_, i) => i / 10 - 2);
	const value = new Float64Array(41 * 41);
	for (let y = 0; y < 41; y++)
		for (let x = 0; x < 41; x++) value[y * 41 + x] = Math.abs(Math.hypot(lng[x]!, lng[y]!) - 1);
	const [polygon, ...others] = areaBelow({ lng, lat: lng, value }, 0.5);
	expect(others).toEqual([]);
	expect(polygon!.length).toBe(2);
	expect(signedArea(polygon![0]!)).toBeCloseTo(Math.PI * 1.5 ** 2, 1);
	expect(signedArea(polygon![1]!)).toBeCloseTo(-Math.PI * 0.5 ** 2, 1);
	for (const ring of polygon!) expect(ring[0]).toEqual(ring.at(-1));
});

test('points inside a ring are within its round trip and those outside are not, but for the width of the grid', () => {
	const site: Position = [-95.94, 41.26];
	const trips = pairTrips(network, 'private');
	const random = randomFrom(11);
	for (const ring of rings(site, [2, 5, 10])) {
		const reach = ring.thresholdMs;
		let [inside, wrong] = [0, 0];
		for (let i = 0; i < 300; i++) {
			const position: Position = [
				site[0] + (random() - 0.5) * reach * 3,
				site[1] + (random() - 0.5) * reach * 2,
			];
			const ms = trips(site, position).trip.planningMs;
			const drawn = within(ring, position);
			if (drawn) inside++;
			if (drawn && ms > reach * 1.06 + 0.15) wrong++;
			if (!drawn && ms < reach * 0.9 - 0.15) wrong++;
		}
		expect(inside).toBeGreaterThan(20);
		expect(wrong).toBeLessThan(8);
	}
}, 60_000);

test('a wider threshold holds the narrower one; low holds planning, planning holds high', () => {
	const site: Position = [8.68, 50.11];
	const sets = [
		rings(site, [1, 2, 5, 10]),
		(['high', 'planning', 'low'] as const).map((band) => rings(site, [5], { band })[0]!),
	];
	for (const set of sets) {
		set.slice(1).forEach((wide, i) => {
			const points = set[i]!.polygons.flatMap(([outer]) => outer!.filter((_, at) => at % 9 === 0));
			const lost = points.filter((point) => !within(wide, point)).length;
			expect(lost / points.length).toBeLessThan(0.03);
		});
	}
});

test('the site lies within each of its rings, and no ring is as wide as the circle of light', () => {
	for (const ring of rings([2.35, 48.86], [0.5, 1, 5, 20])) {
		expect(within(ring, [2.35, 48.86])).toBe(true);
		const farthest = Math.max(
			...ring.polygons.flat(2).map(([x, y]) => Math.hypot((x - 2.35) * Math.cos(0.85), y - 48.86) * 111),
		);
		expect(farthest).toBeLessThan((ring.thresholdMs * 204.2) / 2 + 30);
	}
});

test('the intersection of two sites lies in both rings, the union holds both', () => {
	const sites: Position[] = [
		[-95.94, 41.26],
		[-87.65, 41.88],
	];
	const [both] = valueOf(
		latencyRings(network, sites, { thresholdsMs: [8], kind: 'private', combine: 'intersection' }),
	);
	const [any] = valueOf(latencyRings(network, sites, { thresholdsMs: [8], kind: 'private' }));
	expect(both!.polygons.length).toBeGreaterThan(0);
	expect(within(both!, [-91.6, 41.7])).toBe(true);
	for (const site of sites) {
		expect(within(any!, site)).toBe(true);
		expect(within(both!, site)).toBe(
			rings(site, [8]).every((ring) => sites.every((other) => within(ring, other))),
		);
	}
});

test.each<[string, Position]>([
	['Fiji, at the date line', [178.44, -18.1]],
	['Taveuni, on the date line', [179.99, -16.8]],
	['Chukotka, beyond it', [-179.5, 66.0]],
	['Svalbard', [15.6, 78.2]],
	['Hawaii', [-157.9, 21.35]],
	['Singapore', [103.8, 1.35]],
])('%s: rings are closed, within the world, and no edge runs around it', (_, site) => {
	const found = latencyRings(network, [site], { thresholdsMs: [1, 5, 20, 60], kind: 'private' });
	if (!found.ok) return expect(found.problems[0]!.key).toBe('network_no_landing');
	for (const { polygons } of found.value) {
		for (const ring of polygons.flat()) {
			expect(ring[0]).toEqual(ring.at(-1));
			ring.slice(1).forEach(([lng, lat], i) => {
				expect(Math.abs(lng)).toBeLessThanOrEqual(180);
				expect(Math.abs(lat)).toBeLessThanOrEqual(90);
				expect(Math.abs(lng - ring[i]![0])).toBeLessThan(20);
			});
		}
	}
});

test('no ring lies on the open sea: Hawaii does not reach over water, Gibraltar does', () => {
	for (const ring of rings([-157.9, 21.35], [5, 20])) expect(within(ring, [-150, 25])).toBe(false);
	expect(rings([-5.35, 36.14], [5]).some((ring) => within(ring, [-5.35, 35.6]))).toBe(true);
});

test('an island is not lost at sea where a wide ring is coarse', () => {
	// Honolulu: at 50 ms the ring reaches California, and its crossings stand farther apart than the island is wide.
	const near: Position[] = [-0.6, -0.3, 0, 0.3, 0.6].flatMap((x) =>
		[-0.6, -0.3, 0, 0.3, 0.6].map((y): Position => [-157.86 + x, 21.31 + y]),
	);
	for (const ring of rings([-157.86, 21.31], [10, 20, 50], { detail: 40 })) {
		expect(
			near.some((position) => within(ring, position)),
			`${ring.thresholdMs} ms`,
		).toBe(true);
	}
});

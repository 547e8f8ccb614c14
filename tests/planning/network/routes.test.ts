import { expect, test } from 'vitest';
import { randomFrom } from '../../../src/lib/base/random.ts';
import type { Position } from '../../../src/lib/geo/position.ts';
import { distanceKm } from '../../../src/lib/geo/sphere.ts';
import { sharedKm } from '../../../src/lib/planning/network/links/availability.ts';
import { roundTrip } from '../../../src/lib/planning/network/delay/latency.ts';
import { pairTrips } from '../../../src/lib/planning/network/routes/pair-trips.ts';
import { diversity } from '../../../src/lib/planning/network/routes/path-diversity.ts';
import { routeBetween } from '../../../src/lib/planning/network/routes/routes.ts';
import { directKm } from '../../../src/lib/planning/network/routes/direct-km.ts';
import { worstSpan } from '../../../src/lib/planning/network/routes/worst-span.ts';
import { valueOf } from '../../fixtures/result.ts';
import { shippedNetwork } from '../../fixtures/network.ts';

const network = shippedNetwork();
const omaha: Position = [-95.94, 41.26];
const columbus: Position = [-82.99, 39.96];

test('any two points give finite figures in order, on a line that does not jump', () => {
	const random = randomFrom(3);
	const trips = { private: pairTrips(network, 'private'), cloud: pairTrips(network, 'cloud') };
	for (let i = 0; i < 60; i++) {
		const from: Position = [random() * 360 - 180, random() * 180 - 90];
		const to: Position =
			i % 4 === 0
				? [from[0] + random() * 2 - 1, Math.max(-90, Math.min(90, from[1] + random() * 2 - 1))]
				: [random() * 360 - 180, random() * 180 - 90];
		for (const kind of ['private', 'cloud'] as const) {
			const { route, trip } = trips[kind](from, to);
			for (const value of [route.km, route.straightKm, route.seaKm, trip.lowMs, trip.planningMs, trip.highMs])
				expect(Number.isFinite(value)).toBe(true);
			expect(route.km).toBeGreaterThanOrEqual(route.straightKm * 0.999 - 0.01);
			expect(trip.floorMs).toBeLessThanOrEqual(trip.lowMs);
			expect(trip.lowMs).toBeLessThanOrEqual(trip.planningMs + 1e-9);
			expect(trip.planningMs).toBeLessThanOrEqual(trip.highMs + 1e-9);
			route.line
				.slice(1)
				.forEach(([lng], at) => expect(Math.abs(lng - route.line[at]![0])).toBeLessThanOrEqual(180));
		}
	}
}, 60_000);

test('the drawn line is no longer than the route and both begin and end at the sites', () => {
	const route = valueOf(routeBetween(network, omaha, columbus, 'private'));
	const drawn = route.line
		.slice(1)
		.reduce((sum, [x, y], i) => sum + distanceKm(route.line[i]![0], route.line[i]![1], x, y), 0);
	expect(drawn).toBeLessThan(route.km * 1.01);
	expect(drawn).toBeGreaterThan(route.km * 0.8);
	expect(route.line[0]).toEqual(omaha);
	expect(route.line.at(-1)).toEqual(columbus);
});

test('a route and its way back have one length', () => {
	const there = valueOf(routeBetween(network, omaha, columbus, 'private'));
	const back = valueOf(routeBetween(network, columbus, omaha, 'private'));
	expect(there.km).toBeCloseTo(back.km, 3);
});

test('two sites at one place: no km, equipment only', () => {
	const route = valueOf(routeBetween(network, omaha, omaha, 'private'));
	expect(route.km).toBe(0);
	expect(roundTrip(route).planningMs).toBeCloseTo(0.12, 6);
});

test('mid-ocean and Antarctica have no network, in words that name the nearest landing', () => {
	for (const position of [
		[-40, 30],
		[0, -90],
		[166.7, -77.8],
	] as Position[]) {
		const route = routeBetween(network, position, omaha, 'private');
		expect(route.ok).toBe(false);
		if (!route.ok) expect(route.problems[0]!.key).toBe('network_no_landing');
		expect(pairTrips(network, 'private')(position, omaha).route.method).toBe('none');
	}
});

test('near sites over the date line get a fiber of their own, not a way around the world', () => {
	const route = valueOf(routeBetween(network, [179.9, -16.5], [-179.9, -16.5], 'private'));
	expect(route.km).toBeLessThan(60);
});

test('New Zealand reaches California over the Pacific, Tokyo reaches Oregon east over the date line', () => {
	const route = valueOf(routeBetween(network, [139.7, 35.7], [-122.6, 45.5], 'private'));
	expect(route.km).toBeLessThan(10_500);
	expect(route.line.at(-1)![0]).toBeGreaterThan(180);
});

test('fiber of its own is never shorter for a longer distance', () => {
	for (let km = 1; km < 300; km++) expect(directKm(km)).toBeGreaterThanOrEqual(directKm(km - 1));
});

test('two disjoint routes share no span, and the first is no longer than the second', () => {
	const { first, second } = valueOf(diversity(network, omaha, columbus));
	expect(second).not.toBeNull();
	expect(sharedKm(network, first, second!)).toBe(0);
	expect(first.km).toBeLessThanOrEqual(second!.km);
	expect(sharedKm(network, first, first)).toBeGreaterThan(0);
	expect(diversity(network, omaha, omaha).ok).toBe(false);
});

test('the span whose cut hurts most leaves a longer way', () => {
	const route = valueOf(routeBetween(network, omaha, columbus, 'private'));
	const worst = worstSpan(network, route)!;
	expect(route.edges).toContain(worst.edge);
	expect(worst.left!.km).toBeGreaterThan(route.km);
	expect(worst.left!.edges).not.toContain(worst.edge);
});

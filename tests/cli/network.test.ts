import { expect, test } from 'vitest';
import { ran } from './run.ts';

type Found = {
	features: { properties: Record<string, unknown>; geometry: { type: string; coordinates: number[][] } }[];
};

test('rings are GeoJSON polygons, the widest first', async () => {
	const { code, out } = await ran(['rings', '--at', '41.26,-95.94', '--ms', '1,5', '--kind', 'private']);
	expect(code).toBe(0);
	const { features } = JSON.parse(out) as Found;
	expect(features.map(({ properties, geometry }) => [properties['rtt_ms'], geometry.type])).toEqual([
		[5, 'MultiPolygon'],
		[1, 'MultiPolygon'],
	]);
});

test.each([
	[['rings', '--at', '41.26,-95.94', '--ms', '0,5'], 'The round trip 0 cannot be a ring.'],
	[['rings', '--at', '41.26,-95.94', '--ms', '1,,2'], 'cannot be a ring.'],
	[['rings', '--at', '100,200', '--ms', '1'], ''],
	[['rings', '--ms', '1'], 'Give a position with --at'],
	[['rings', '--at', '-89,0', '--ms', '1'], 'No fiber network can be reached from here'],
	[['route', 'Omaha'], 'Give two ends'],
	[['route', 'Omaha', 'Nowhereville'], 'There is no place or campus called Nowhereville.'],
	[['route', '30,-40', '41,-95', '--disjoint'], 'No fiber network can be reached from here'],
	[['calibrate', 'now'], 'takes nothing more'],
])('%j is refused with a sentence', async (words, said) => {
	const { code, error, out } = await ran(words);
	expect([code, out]).toEqual([1, '']);
	expect(error).toContain(said);
	expect(error.length).toBeGreaterThan(10);
});

test('a route by name and its disjoint second', async () => {
	const { code, out } = await ran(['route', 'omaha', '39.96,-82.99', '--disjoint']);
	expect(code).toBe(0);
	const { features } = JSON.parse(out) as Found;
	expect(features.length).toBe(2);
	expect(Number(features[0]!.properties['route_km'])).toBeLessThan(
		Number(features[1]!.properties['route_km']),
	);
});

test('a route over the date line is cut there', async () => {
	const { out } = await ran(['route', '35.7,139.7', '45.5,-122.6']);
	const { geometry } = (JSON.parse(out) as Found).features[0]!;
	expect(geometry.type).toBe('MultiLineString');
	for (const [lng] of geometry.coordinates.flat() as unknown as number[][])
		expect(Math.abs(lng!)).toBeLessThanOrEqual(180);
});

test('the calibration names its tables, its worst pairs and its constants', async () => {
	const { code, out } = await ran(['calibrate']);
	expect(code).toBe(0);
	for (const said of [
		'Azure 2026-07, P95, judged',
		'Skyplane 2022-04, GCP, judged',
		'Worst pairs',
		'landFactor',
		'below the private floor: 0 of',
	])
		expect(out).toContain(said);
}, 60_000);

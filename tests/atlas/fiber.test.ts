import { expect, test } from 'vitest';
import { fiberArtifact, LINE_UNITS } from '../../src/lib/atlas/artifacts/fiber.ts';
import { hubsArtifact } from '../../src/lib/atlas/artifacts/hubs.ts';
import { peopleArtifact } from '../../src/lib/atlas/artifacts/people.ts';
import { regionsArtifact } from '../../src/lib/atlas/artifacts/regions.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import { graphOf } from '../../src/lib/planning/network/graph/graph.ts';
import { shortestTree } from '../../src/lib/planning/network/graph/shortest-route.ts';
import { built } from '../fixtures/network.ts';

const fiber = fiberArtifact.decode(built('fiber.bin'));
const { name, from, to, lengthKm, lng, lat, line, lineStart } = fiber;

test('every span is at least as long as its circle, and its line runs from its first node to its second', () => {
	expect(from.length).toBeGreaterThan(4000);
	for (let edge = 0; edge < from.length; edge++) {
		const [a, b] = [from[edge]!, to[edge]!];
		expect(lengthKm[edge]!).toBeGreaterThanOrEqual(distanceKm(lng[a]!, lat[a]!, lng[b]!, lat[b]!) * 0.999);
		const [first, last] = [lineStart[edge]!, lineStart[edge + 1]! - 1];
		expect(last).toBeGreaterThan(first);
		expect(
			distanceKm(line[first * 2]! / LINE_UNITS, line[first * 2 + 1]! / LINE_UNITS, lng[a]!, lat[a]!),
		).toBeLessThan(0.1);
		expect(
			distanceKm(line[last * 2]! / LINE_UNITS, line[last * 2 + 1]! / LINE_UNITS, lng[b]!, lat[b]!),
		).toBeLessThan(0.1);
	}
});

test('the world is connected: 98 of 100 nodes, every continent, the missing metros, islands with cloud regions', () => {
	const graph = graphOf(lng.length, from, to);
	const { order, cost } = shortestTree(graph, lengthKm, [{ node: name.indexOf('London'), cost: 0 }]);
	expect(order.length / lng.length).toBeGreaterThan(0.98);
	for (const town of [
		'Sydney',
		'Auckland',
		'Tokyo',
		'Singapore',
		'Mumbai',
		'Cape Town',
		'Johannesburg',
		'Nairobi',
		'Lagos',
		'Santiago',
		'Fortaleza',
		'Þorlákshöfn',
		'Nuuk',
		'Longyearbyen',
		'Kapolei',
		'Suva',
		'Des Moines',
		'Cheyenne',
		'Boise',
		'Madison',
		'Jackson',
		'Council Bluffs',
		'Papillion',
		'Quincy',
		'The Dalles',
		'Boydton',
		'Doha',
		'Manama',
		'Tel Aviv',
	]) {
		expect(name, town).toContain(town);
		expect(Number.isFinite(cost[name.indexOf(town)]!), town).toBe(true);
	}
});

test('cited systems keep their published length', () => {
	const cited = (system: string) =>
		Array.from(lengthKm.keys()).find((edge) => fiber.systemName[fiber.system[edge]!] === system)!;
	expect(lengthKm[cited('MAREA')]).toBe(6605);
	expect(lengthKm[cited('AEConnect-1')]).toBe(5522);
	expect(fiber.systemSource[fiber.systemName.indexOf('MAREA')]).toContain('CommsUpdate');
	expect(fiber.systemSource[fiber.systemName.indexOf('SEACOM')]).toBe('general knowledge');
});

test('126 regions, 151 interconnection sites, 7.8 thousand million people', () => {
	expect(regionsArtifact.decode(built('regions.bin')).id.length).toBe(126);
	expect(
		hubsArtifact.decode(built('hubs.bin')).kind.filter((kind) => kind === 'interconnection').length,
	).toBe(151);
	const { millions } = peopleArtifact.decode(built('people.bin'));
	expect(Math.abs(millions.reduce((sum, value) => sum + value, 0) / 7800 - 1)).toBeLessThan(0.06);
});

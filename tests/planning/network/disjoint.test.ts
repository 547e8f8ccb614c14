import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../src/lib/base/random.ts';
import { disjointPair, edgeConnectivity } from '../../../src/lib/planning/network/graph/disjoint.ts';
import { graphOf, type Graph } from '../../../src/lib/planning/network/graph/graph.ts';
import { edgesTo, otherEnd, shortestTree } from '../../../src/lib/planning/network/graph/shortest-route.ts';
import { references, topologies } from '../../fixtures/topologies.ts';

function laid(name: string) {
	const { nodes, links } = topologies[name]!;
	return {
		nodes,
		graph: graphOf(
			nodes.length,
			links.map(([a]) => a),
			links.map(([, b]) => b),
		),
		km: Float64Array.from(links, ([, , km]) => km),
	};
}

describe('RC-3.7: backbone graphs, within 0.01 km of the min-cost flow', () => {
	test.each(references)('%s: %s to %s', (name, a, b, shortestKm, edgeKm, nodeKm, connectivity) => {
		const { nodes, graph, km } = laid(name);
		const ends = [nodes.indexOf(a), nodes.indexOf(b)] as const;
		expect(
			Math.abs(shortestTree(graph, km, [{ node: ends[0], cost: 0 }]).cost[ends[1]]! - shortestKm),
		).toBeLessThan(0.0101);
		for (const [apart, expected] of [
			['edges', edgeKm],
			['nodes', nodeKm],
		] as const) {
			const pair = disjointPair(graph, km, ends, apart);
			if (Number.isNaN(expected)) expect(pair).toBeNull();
			else {
				expect(Math.abs(pair!.cost - expected)).toBeLessThan(0.0101);
				expect(new Set([...pair!.first, ...pair!.second]).size).toBe(
					pair!.first.length + pair!.second.length,
				);
				for (const route of [pair!.first, pair!.second])
					expect(nodesOf(graph, route, ends[0]).at(-1)).toBe(ends[1]);
				if (apart === 'nodes') {
					const inner = [pair!.first, pair!.second].flatMap((route) =>
						nodesOf(graph, route, ends[0]).slice(1, -1),
					);
					expect(new Set(inner).size).toBe(inner.length);
				}
			}
		}
		expect(edgeConnectivity(graph, ends)).toBe(connectivity);
	});
});

function nodesOf(graph: Graph, route: readonly number[], from: number): number[] {
	const nodes = [from];
	for (const edge of route) nodes.push(otherEnd(graph, edge, nodes.at(-1)!));
	return nodes;
}

test('two disjoint routes on small random graphs are the cheapest of all pairs, tried by brute force', () => {
	const random = randomFrom(7);
	for (let round = 0; round < 60; round++) {
		const count = 6;
		const links: [number, number, number][] = [];
		for (let a = 0; a < count; a++)
			for (let b = a + 1; b < count; b++)
				if (random() < 0.5) links.push([a, b, 1 + Math.floor(random() * 20)]);
		if (links.length === 0) continue;
		const graph = graphOf(
			count,
			links.map(([a]) => a),
			links.map(([, b]) => b),
		);
		const weight = links.map(([, , km]) => km);
		const found = disjointPair(graph, weight, [0, count - 1]);
		const ways = allWays(graph, 0, count - 1);
		let best = Infinity;
		for (const one of ways) {
			for (const other of ways) {
				if (one.some((edge) => other.includes(edge))) continue;
				best = Math.min(
					best,
					[...one, ...other].reduce((sum, edge) => sum + weight[edge]!, 0),
				);
			}
		}
		expect(found?.cost ?? Infinity).toBe(best);
	}
});

function allWays(graph: Graph, from: number, to: number, seen: number[] = [from]): number[][] {
	if (from === to) return [[]];
	const ways: number[][] = [];
	for (let i = graph.start[from]!; i < graph.start[from + 1]!; i++) {
		const next = graph.neighbor[i]!;
		if (seen.includes(next)) continue;
		for (const rest of allWays(graph, next, to, [...seen, next])) ways.push([graph.edge[i]!, ...rest]);
	}
	return ways;
}

test('a tree gives the edges in the order of travel', () => {
	const graph = graphOf(4, [0, 1, 2, 0], [1, 2, 3, 3]);
	const tree = shortestTree(graph, [1, 1, 1, 10], [{ node: 0, cost: 0 }]);
	expect(edgesTo(graph, tree, 3)).toEqual([0, 1, 2]);
	expect(shortestTree(graph, [1, 1, Infinity, 10], [{ node: 0, cost: 0 }]).cost[3]).toBe(10);
	expect(disjointPair(graph, [1, 1, 1, 10], [2, 2])).toBeNull();
});

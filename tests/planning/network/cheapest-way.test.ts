import { expect, test } from 'vitest';
import { randomFrom } from '../../../src/lib/base/random.ts';
import type { Position } from '../../../src/lib/geo/position.ts';
import { cheapestWay } from '../../../src/lib/planning/network/graph/cheapest-way.ts';
import { graphOf } from '../../../src/lib/planning/network/graph/graph.ts';
import { edgesTo, shortestTree } from '../../../src/lib/planning/network/graph/shortest-route.ts';
import {
	anchorAt,
	reachFrom,
	routeTo,
	routeToward,
} from '../../../src/lib/planning/network/routes/routes.ts';
import { roadMap } from '../../bench/road-map.ts';
import { shippedNetwork } from '../../fixtures/network.ts';
import { valueOf } from '../../fixtures/result.ts';

const network = shippedNetwork();

test('the way of one pair is the way of the whole tree, edge by edge, one query after another', () => {
	const { x, y, from, to, weight } = roadMap(7, 40, 30);
	const graph = graphOf(x.length, from, to);
	const random = randomFrom(8);
	const node = () => Math.floor(random() * x.length);
	for (let i = 0; i < 200; i++) {
		const seeds = [{ node: node(), cost: 2 * random() }, { node: node(), cost: 0 }]; // prettier-ignore
		const ends = [{ node: node(), cost: 3 * random() }, { node: node(), cost: 0 }]; // prettier-ignore
		const leastFrom = (at: number) =>
			Math.min(...ends.map((end) => Math.hypot(x[at]! - x[end.node]!, y[at]! - y[end.node]!) + end.cost));
		const way = cheapestWay(graph, weight, {
			from: seeds,
			to: ends,
			leastFrom: i % 2 ? leastFrom : () => 0,
		})!;
		const tree = shortestTree(graph, weight, seeds);
		const costs = ends.map((end) => tree.cost[end.node]! + end.cost);
		const end = costs.indexOf(Math.min(...costs));
		expect(way).toEqual({
			cost: costs[end],
			seed: tree.seed[ends[end]!.node],
			end,
			edges: edgesTo(graph, tree, ends[end]!.node),
		});
	}
});

test('no way over closed edges, and none to a node apart', () => {
	const graph = graphOf(4, [0, 1], [1, 2]);
	const pair = (to: number) => ({
		from: [{ node: 0, cost: 1 }],
		to: [{ node: to, cost: 2 }],
		leastFrom: () => 0,
	});
	expect(cheapestWay(graph, [5, 6], pair(2))).toEqual({ cost: 14, seed: 0, end: 0, edges: [0, 1] });
	expect(cheapestWay(graph, [5, Infinity], pair(2))).toBeNull();
	expect(cheapestWay(graph, [5, 6], pair(3))).toBeNull();
	expect(cheapestWay(graph, [5, 6], pair(0))).toEqual({ cost: 3, seed: 0, end: 0, edges: [] });
});

test('a route sought toward its end is the route of the whole tree, near and across the seas, of both kinds', () => {
	const random = randomFrom(9);
	let found = 0;
	for (let i = 0; i < 150; i++) {
		const from: Position = [-125 + 250 * random(), 55 * random()];
		const to: Position =
			i % 3 ? [-125 + 250 * random(), 55 * random()] : [from[0] + random(), from[1] + random()];
		const [a, b] = [anchorAt(network, from), anchorAt(network, to)];
		if (!a.ok || !b.ok) continue;
		found++;
		for (const kind of ['private', 'cloud'] as const) {
			const reach = reachFrom(network, a.value, kind, { toward: [b.value.country] });
			expect(routeToward(network, a.value, kind, b.value)).toEqual(routeTo(network, reach, b.value));
		}
	}
	expect(found).toBeGreaterThan(50);
	expect(valueOf(anchorAt(network, [-95.94, 41.26])).entries.length).toBeGreaterThan(1);
});

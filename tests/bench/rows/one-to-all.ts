import { graphOf } from '../../../src/lib/planning/network/graph/graph.ts';
import { shortestTree } from '../../../src/lib/planning/network/graph/shortest-route.ts';
import { alternate } from '../alternate.ts';
import { roadMap } from '../road-map.ts';
import type { Row } from '../row.ts';
import { randomFrom } from '../seed.ts';

/** Cheapest ways from one node to all of 50,000. Goal: as good as Boost, which took 7.3 ms where graphology took 452. */
export const oneToAll = {
	id: 'one-to-all',
	async measure({ seed, repeats }) {
		const { default: Graph } = await import('graphology');
		const { default: paths } = await import('graphology-shortest-path');
		const { x, from, to, weight } = roadMap(seed, 250, 200);
		const graph = graphOf(x.length, from, to);
		const peerGraph = new Graph({ type: 'undirected' });
		x.forEach((_, node) => peerGraph.addNode(String(node)));
		from.forEach((a, edge) => peerGraph.mergeEdge(String(a), String(to[edge]), { weight: weight[edge]! }));
		const random = randomFrom(seed);
		const sources = Array.from({ length: repeats + 1 }, () => Math.floor(random() * x.length));
		const times = alternate(
			repeats,
			(round) => shortestTree(graph, weight, [{ node: sources[round + 1]!, cost: 0 }]),
			(round) => paths.dijkstra.singleSource(peerGraph, String(sources[round + 1]), 'weight'),
		);
		return [
			{
				what: `one to all of ${x.length} nodes`,
				unit: 'ms',
				ours: times.ours,
				peer: { name: 'graphology singleSource', values: times.peer },
				goal: { kind: 'of the peer', most: 0.016 },
			},
		];
	},
} as const satisfies Row;

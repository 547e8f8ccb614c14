import { cheapestWay } from '../../../src/lib/planning/network/graph/cheapest-way.ts';
import { graphOf } from '../../../src/lib/planning/network/graph/graph.ts';
import { alternate } from '../alternate.ts';
import { roadMap } from '../road-map.ts';
import type { Row } from '../row.ts';
import { randomFrom } from '../seed.ts';

/** Pairs of one measurement: near and far alike. */
const PAIRS = 10;

/** The cheapest way of one pair among 50,000 nodes, as the app finds it: toward the other end. Both get the straight line as lower bound. */
export const onePair = {
	id: 'one-pair',
	async measure({ seed, repeats }) {
		const { default: createGraph } = await import('ngraph.graph');
		const { default: path } = await import('ngraph.path');
		const { x, y, from, to, weight } = roadMap(seed, 250, 200);
		const graph = graphOf(x.length, from, to);
		const peerGraph = createGraph();
		x.forEach((_, node) => peerGraph.addNode(node, { x: x[node]!, y: y[node]! }));
		from.forEach((a, edge) => peerGraph.addLink(a, to[edge]!, { weight: weight[edge]! }));
		const nba = path.nba(peerGraph, {
			oriented: false,
			distance: (_from, _to, link) => link.data.weight,
			heuristic: (a, b) => straight(a.data.x - b.data.x, a.data.y - b.data.y),
		});
		const random = randomFrom(seed);
		const node = () => Math.floor(random() * x.length);
		const pairs = Array.from({ length: PAIRS }, () => [node(), node()] as const);
		const times = alternate(
			repeats,
			() =>
				pairs.forEach(([a, b]) => {
					const leastFrom = (node: number) => straight(x[node]! - x[b]!, y[node]! - y[b]!);
					cheapestWay(graph, weight, { from: [{ node: a, cost: 0 }], to: [{ node: b, cost: 0 }], leastFrom });
				}),
			() => pairs.forEach(([a, b]) => nba.find(a, b)),
		);
		return [
			{
				what: `${PAIRS} pairs among ${x.length} nodes`,
				unit: 'ms',
				ours: times.ours,
				peer: { name: 'ngraph.path NBA*', values: times.peer },
				goal: { kind: 'of the peer', most: 0.1 },
			},
		];
	},
} as const satisfies Row;

/** Without Math.hypot, which takes longer than the rest of a step, in ours and in the peer. */
function straight(east: number, north: number): number {
	return Math.sqrt(east * east + north * north);
}

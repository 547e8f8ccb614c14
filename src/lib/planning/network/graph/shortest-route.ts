import FlatQueue from 'flatqueue';
import type { Graph } from './graph.ts';

/** Where a search begins: a node and what it costs to get there. */
export type Seed = { node: number; cost: number };

/** Cheapest ways from the seeds to every node. */
export type Tree = {
	/** Cost of each node; Infinity where none leads. */
	cost: Float64Array;
	/** Edge by which each node is reached; -1 at a seed and where none leads. */
	edge: Int32Array;
	/** Row of the seed each node is reached from; -1 where none leads. */
	seed: Int32Array;
	/** Reached nodes, cheapest first. */
	order: Uint32Array;
};

/** Cheapest ways from the seeds to all nodes by Dijkstra's method (1959); with `until` it stops when that node is reached, with `limit` beyond that cost. An edge of infinite weight is closed. */
export function shortestTree(
	graph: Graph,
	weight: ArrayLike<number>,
	seeds: readonly Seed[],
	{ until = -1, limit = Infinity } = {},
): Tree {
	const { nodeCount, start, neighbor, edge: edgeAt } = graph;
	const cost = new Float64Array(nodeCount).fill(Infinity);
	const edge = new Int32Array(nodeCount).fill(-1);
	const seed = new Int32Array(nodeCount).fill(-1);
	const order = new Uint32Array(nodeCount);
	const settled = new Uint8Array(nodeCount);
	const queue = new FlatQueue<number>();
	seeds.forEach((given, row) => {
		if (!(given.cost < cost[given.node]!) || given.cost > limit) return;
		cost[given.node] = given.cost;
		seed[given.node] = row;
		queue.push(given.node, given.cost);
	});
	let reached = 0;
	for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
		if (settled[node] === 1) continue;
		settled[node] = 1;
		order[reached++] = node;
		if (node === until) break;
		const here = cost[node]!;
		for (let i = start[node]!; i < start[node + 1]!; i++) {
			const to = neighbor[i]!;
			const value = here + weight[edgeAt[i]!]!;
			if (value >= cost[to]! || value > limit) continue;
			cost[to] = value;
			edge[to] = edgeAt[i]!;
			seed[to] = seed[node]!;
			queue.push(to, value);
		}
	}
	return { cost, edge, seed, order: order.subarray(0, reached) };
}

/** Edges from a tree's seed to a node, in the order of travel; empty at a seed. */
export function edgesTo(graph: Graph, { edge }: Tree, node: number): number[] {
	const edges: number[] = [];
	for (let at = node; edge[at]! >= 0; at = otherEnd(graph, edge[at]!, at)) edges.push(edge[at]!);
	return edges.reverse();
}

/** A sum along the tree's ways, e.g. km at sea: what each edge adds, for every reached node. */
export function alongTree(graph: Graph, { edge, order }: Tree, perEdge: ArrayLike<number>): Float64Array {
	const sum = new Float64Array(graph.nodeCount);
	for (let i = 0; i < order.length; i++) {
		const node = order[i]!;
		const by = edge[node]!;
		if (by >= 0) sum[node] = sum[otherEnd(graph, by, node)]! + perEdge[by]!;
	}
	return sum;
}

/** The node at which an edge ends that is come from `node`. */
export function otherEnd({ from, to }: Graph, edge: number, node: number): number {
	return from[edge] === node ? to[edge]! : from[edge]!;
}

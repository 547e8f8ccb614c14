import FlatQueue from 'flatqueue';
import type { Graph } from './graph.ts';
import { otherEnd, type Seed } from './shortest-route.ts';

/** The cheapest way of one pair: its cost, the rows of the seed and the end it leads between, its edges in the order of travel. */
export type Way = { cost: number; seed: number; end: number; edges: number[] };

/** One pair: where it may begin and end, each at its cost, and the least that any way from a node to the goal costs, ends included. */
export type Pair = {
	from: readonly Seed[];
	to: readonly Seed[];
	leastFrom: (node: number) => number;
};

/**
 * The cheapest way of one pair by A* (Hart, Nilsson and Raphael 1968), which looks toward the goal first; null when none leads.
 * Of ends at equal cost the first is taken. Exact for any lower bound: a node found cheaper later is looked at again.
 */
export function cheapestWay(
	graph: Graph,
	weight: ArrayLike<number>,
	{ from, to, leastFrom }: Pair,
): Way | null {
	const { start, neighbor, edge: edgeAt } = graph;
	const desk = deskOf(graph);
	const { cost, least, by, stamp, endCost, queue } = desk;
	const query = ++desk.query;
	queue.clear();
	for (const end of to) endCost[end.node] = Math.min(endCost[end.node]!, end.cost);
	for (const given of from) {
		const { node } = given;
		if (stamp[node] === query && given.cost >= cost[node]!) continue;
		stamp[node] = query;
		[cost[node], least[node], by[node]] = [given.cost, leastFrom(node), -1];
		queue.push(node, given.cost + least[node]!);
	}
	let best = Infinity;
	while (queue.length > 0) {
		const key = queue.peekValue()!;
		if (key > best) break;
		const node = queue.pop()!;
		const here = cost[node]!;
		if (key > here + least[node]!) continue;
		const arrived = here + endCost[node]!;
		if (arrived < best) best = arrived;
		const last = start[node + 1]!;
		for (let i = start[node]!; i < last; i++) {
			const next = neighbor[i]!;
			const value = here + weight[edgeAt[i]!]!;
			if (stamp[next] !== query) {
				if (value === Infinity) continue;
				stamp[next] = query;
				least[next] = leastFrom(next);
			} else if (value >= cost[next]!) continue;
			cost[next] = value;
			by[next] = edgeAt[i]!;
			queue.push(next, value + least[next]!);
		}
	}
	for (const end of to) endCost[end.node] = Infinity;
	const end = to.findIndex(({ node, cost: rest }) => stamp[node] === query && cost[node]! + rest === best);
	if (end < 0) return null;
	const edges: number[] = [];
	let at = to[end]!.node;
	for (; by[at]! >= 0; at = otherEnd(graph, edges.at(-1)!, at)) edges.push(by[at]!);
	const seed = from.findIndex((given) => given.node === at && given.cost === cost[at]!);
	return { cost: best, seed, end, edges: edges.reverse() };
}

/** What a search writes on, kept for the next: only what bears the query's stamp is of it. */
type Desk = {
	query: number;
	stamp: Uint32Array;
	cost: Float64Array;
	least: Float64Array;
	by: Int32Array;
	/** What it costs to end at a node; Infinity at all but the ends of the query. */
	endCost: Float64Array;
	queue: FlatQueue<number>;
};

const desks = new WeakMap<Graph, Desk>();

function deskOf(graph: Graph): Desk {
	let desk = desks.get(graph);
	if (!desk) {
		const { nodeCount } = graph;
		desk = {
			query: 0,
			stamp: new Uint32Array(nodeCount),
			cost: new Float64Array(nodeCount),
			least: new Float64Array(nodeCount),
			by: new Int32Array(nodeCount),
			endCost: new Float64Array(nodeCount).fill(Infinity),
			queue: new FlatQueue(),
		};
		desks.set(graph, desk);
	}
	return desk;
}

import type { Graph } from './graph.ts';

/** Two routes that share no edge (or no edge and no node between the ends), the first the shorter; edges in the order of travel. */
export type DisjointPair = { first: number[]; second: number[]; cost: number };

/**
 * The two disjoint routes of least total weight (Suurballe 1974, in Bhandari's form of 1999: the first route's edges are turned
 * around with their weight negated, a second shortest route is sought, and what both use in opposite ways drops out).
 * null when no two disjoint routes exist.
 */
export function disjointPair(
	graph: Graph,
	weight: ArrayLike<number>,
	[from, to]: readonly [from: number, to: number],
	apart: 'edges' | 'nodes' = 'edges',
): DisjointPair | null {
	if (from === to) return null;
	const arcs = apart === 'edges' ? directed(graph, weight) : split(graph, weight, from, to);
	const [source, target] = apart === 'edges' ? [from, to] : [from * 2 + 1, to * 2];
	const used = new Int8Array(arcs.from.length);
	for (let round = 0; round < 2; round++) {
		const way = cheapest(arcs, used, source, target);
		if (way === null) return null;
		for (const { arc, forward } of way) used[arc] = forward ? 1 : 0;
	}
	// The two directions of an edge, both used, cancel out.
	for (let arc = 0; arc < used.length; arc++) {
		const twin = arcs.twin[arc]!;
		if (twin >= 0 && used[arc] === 1 && used[twin] === 1) used[arc] = used[twin] = 0;
	}
	const routes = [walk(arcs, used, source, target), walk(arcs, used, source, target)].map((route) => ({
		route,
		cost: route.reduce((sum, edge) => sum + weight[edge]!, 0),
	}));
	routes.sort((a, b) => a.cost - b.cost);
	return { first: routes[0]!.route, second: routes[1]!.route, cost: routes[0]!.cost + routes[1]!.cost };
}

/** One-way arcs, each usable once; `edge` -1 joins the two halves of a split node. */
type Arcs = {
	nodeCount: number;
	from: number[];
	to: number[];
	cost: number[];
	edge: number[];
	/** The same edge's other direction, -1 for none. */
	twin: number[];
	/** Arcs that leave and that enter each node. */
	out: { start: Uint32Array; arc: Uint32Array };
	in: { start: Uint32Array; arc: Uint32Array };
};

function directed({ nodeCount, edgeCount, from, to }: Graph, weight: ArrayLike<number>): Arcs {
	const arcs: Pick<Arcs, 'from' | 'to' | 'cost' | 'edge' | 'twin'> = {
		from: [],
		to: [],
		cost: [],
		edge: [],
		twin: [],
	};
	for (let edge = 0; edge < edgeCount; edge++) {
		if (!Number.isFinite(weight[edge]!) || from[edge] === to[edge]) continue;
		push(arcs, from[edge]!, to[edge]!, weight[edge]!, edge, arcs.from.length + 1);
		push(arcs, to[edge]!, from[edge]!, weight[edge]!, edge, arcs.from.length - 1);
	}
	return indexed(nodeCount, arcs);
}

/** Each node becomes an arrival (2n) and a departure (2n + 1), joined by one arc that may be used once; the ends may be used twice. */
function split(
	{ nodeCount, edgeCount, from, to }: Graph,
	weight: ArrayLike<number>,
	source: number,
	target: number,
): Arcs {
	const arcs: Pick<Arcs, 'from' | 'to' | 'cost' | 'edge' | 'twin'> = {
		from: [],
		to: [],
		cost: [],
		edge: [],
		twin: [],
	};
	for (let node = 0; node < nodeCount; node++) {
		if (node !== source && node !== target) push(arcs, node * 2, node * 2 + 1, 0, -1, -1);
	}
	for (let edge = 0; edge < edgeCount; edge++) {
		if (!Number.isFinite(weight[edge]!) || from[edge] === to[edge]) continue;
		push(arcs, from[edge]! * 2 + 1, to[edge]! * 2, weight[edge]!, edge, arcs.from.length + 1);
		push(arcs, to[edge]! * 2 + 1, from[edge]! * 2, weight[edge]!, edge, arcs.from.length - 1);
	}
	return indexed(nodeCount * 2, arcs);
}

function push(
	arcs: Pick<Arcs, 'from' | 'to' | 'cost' | 'edge' | 'twin'>,
	from: number,
	to: number,
	cost: number,
	edge: number,
	twin: number,
): void {
	arcs.from.push(from);
	arcs.to.push(to);
	arcs.cost.push(cost);
	arcs.edge.push(edge);
	arcs.twin.push(twin);
}

function indexed(nodeCount: number, arcs: Pick<Arcs, 'from' | 'to' | 'cost' | 'edge' | 'twin'>): Arcs {
	const rows = (ends: number[]) => {
		const start = new Uint32Array(nodeCount + 1);
		for (const node of ends) start[node + 1]!++;
		for (let node = 0; node < nodeCount; node++) start[node + 1]! += start[node]!;
		const next = start.slice();
		const arc = new Uint32Array(ends.length);
		ends.forEach((node, row) => (arc[next[node]!++] = row));
		return { start, arc };
	};
	return { nodeCount, ...arcs, out: rows(arcs.from), in: rows(arcs.to) };
}

/** Cheapest way over unused arcs forward and used ones backward, which give their cost back. Costs may be negative but no circle is: a queue of changed nodes ends (Pape 1974). */
function cheapest(
	arcs: Arcs,
	used: Int8Array,
	source: number,
	target: number,
): { arc: number; forward: boolean }[] | null {
	const cost = new Float64Array(arcs.nodeCount).fill(Infinity);
	const by = new Int32Array(arcs.nodeCount).fill(-1);
	const forward = new Uint8Array(arcs.nodeCount);
	const queued = new Uint8Array(arcs.nodeCount);
	let queue = [source];
	cost[source] = 0;
	while (queue.length > 0) {
		const later: number[] = [];
		for (const node of queue) {
			queued[node] = 0;
			const here = cost[node]!;
			const offer = (to: number, value: number, arc: number, ahead: boolean) => {
				if (value >= cost[to]! - 1e-9) return;
				cost[to] = value;
				by[to] = arc;
				forward[to] = Number(ahead);
				if (queued[to] === 0) {
					queued[to] = 1;
					later.push(to);
				}
			};
			for (let i = arcs.out.start[node]!; i < arcs.out.start[node + 1]!; i++) {
				const arc = arcs.out.arc[i]!;
				if (used[arc] === 0) offer(arcs.to[arc]!, here + arcs.cost[arc]!, arc, true);
			}
			for (let i = arcs.in.start[node]!; i < arcs.in.start[node + 1]!; i++) {
				const arc = arcs.in.arc[i]!;
				if (used[arc] === 1) offer(arcs.from[arc]!, here - arcs.cost[arc]!, arc, false);
			}
		}
		// Cheap ones first: fewer second visits.
		queue = later.sort((a, b) => cost[a]! - cost[b]!);
	}
	if (!Number.isFinite(cost[target]!)) return null;
	const way: { arc: number; forward: boolean }[] = [];
	for (let node = target; node !== source;) {
		const arc = by[node]!;
		const ahead = forward[node] === 1;
		way.push({ arc, forward: ahead });
		node = ahead ? arcs.from[arc]! : arcs.to[arc]!;
	}
	return way;
}

/** Takes one route out of the used arcs. */
function walk(arcs: Arcs, used: Int8Array, source: number, target: number): number[] {
	const edges: number[] = [];
	for (let node = source; node !== target;) {
		let taken = -1;
		for (let i = arcs.out.start[node]!; i < arcs.out.start[node + 1]! && taken < 0; i++) {
			if (used[arcs.out.arc[i]!] === 1) taken = arcs.out.arc[i]!;
		}
		used[taken] = 0;
		if (arcs.edge[taken]! >= 0) edges.push(arcs.edge[taken]!);
		node = arcs.to[taken]!;
	}
	return edges;
}

/** Most routes between two nodes that share no edge, up to `most`: the smallest number of cuts that parts them. */
export function edgeConnectivity(
	graph: Graph,
	[from, to]: readonly [from: number, to: number],
	most = 8,
): number {
	const arcs = directed(graph, new Float64Array(graph.edgeCount).fill(1));
	const used = new Int8Array(arcs.from.length);
	for (let found = 0; found < most; found++) {
		const way = cheapest(arcs, used, from, to);
		if (way === null) return found;
		for (const { arc, forward } of way) {
			used[arc] = forward ? 1 : 0;
			const twin = arcs.twin[arc]!;
			if (used[arc] === 1 && twin >= 0 && used[twin] === 1) used[arc] = used[twin] = 0;
		}
	}
	return most;
}

/** Who neighbours whom, in compressed rows: the neighbours of node n stand at start[n] to start[n + 1]. Each undirected edge stands in both rows. */
export type Graph = {
	nodeCount: number;
	edgeCount: number;
	start: Uint32Array;
	/** The other end. */
	neighbor: Uint32Array;
	/** Which edge leads there. */
	edge: Uint32Array;
	/** The ends of each edge, as given. */
	from: ArrayLike<number>;
	to: ArrayLike<number>;
};

/** Lays undirected edges out as rows. */
export function graphOf(nodeCount: number, from: ArrayLike<number>, to: ArrayLike<number>): Graph {
	const edgeCount = from.length;
	const start = new Uint32Array(nodeCount + 1);
	for (let edge = 0; edge < edgeCount; edge++) {
		start[from[edge]! + 1]!++;
		start[to[edge]! + 1]!++;
	}
	for (let node = 0; node < nodeCount; node++) start[node + 1]! += start[node]!;
	const next = start.slice();
	const neighbor = new Uint32Array(edgeCount * 2);
	const row = new Uint32Array(edgeCount * 2);
	for (let edge = 0; edge < edgeCount; edge++) {
		const [a, b] = [from[edge]!, to[edge]!];
		neighbor[next[a]!] = b;
		row[next[a]!++] = edge;
		neighbor[next[b]!] = a;
		row[next[b]!++] = edge;
	}
	return { nodeCount, edgeCount, start, neighbor, edge: row, from, to };
}

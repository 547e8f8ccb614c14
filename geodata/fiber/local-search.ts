import FlatQueue from 'flatqueue';
import type { FiberEdge } from './fiber-edge.ts';

/** Shortest ways over edges that may still grow in number. */
export function localSearch(nodeCount: number, edges: FiberEdge[]) {
	const around: number[][] = Array.from({ length: nodeCount }, () => []);
	const join = (edge: number) => {
		around[edges[edge]!.a]!.push(edge);
		around[edges[edge]!.b]!.push(edge);
	};
	edges.forEach((_, edge) => join(edge));
	const run = (source: number, maxKm: number, stop: (row: number) => boolean, terrestrial: boolean) => {
		const best = new Map([[source, 0]]);
		const back = new Map<number, number>();
		const done = new Set<number>();
		const queue = new FlatQueue<number>();
		queue.push(source, 0);
		while (queue.length > 0) {
			const at = queue.pop()!;
			if (done.has(at)) continue;
			done.add(at);
			if (stop(at)) {
				const way: number[] = [];
				for (let row = at; row !== source;) {
					const edge = back.get(row)!;
					way.push(edge);
					row = edges[edge]!.a === row ? edges[edge]!.b : edges[edge]!.a;
				}
				return way;
			}
			for (const edge of around[at]!) {
				const { a, b, km, trunk, kind } = edges[edge]!;
				if (terrestrial && kind === 'submarine') continue;
				const to = a === at ? b : a;
				// Main routes run together where one is already there.
				const length = best.get(at)! + km * (trunk ? 0.9 : 1);
				if (length > maxKm || length >= (best.get(to) ?? Infinity)) continue;
				best.set(to, length);
				back.set(to, edge);
				queue.push(to, length);
			}
		}
		return null;
	};
	return {
		join,
		way: (a: number, b: number, maxKm: number) => run(a, maxKm, (row) => row === b, true),
		/** Ways to the nearest points of the main network on land, at most `count` different ones. */
		toTrunk(source: number, count: number) {
			const isMain = (row: number) =>
				row !== source &&
				around[row]!.some((edge) => edges[edge]!.trunk && edges[edge]!.kind === 'terrestrial');
			const ways: number[][] = [];
			const taken = new Set<number>();
			for (let i = 0; i < count; i++) {
				const way = run(source, 900, (row) => isMain(row) && !taken.has(row), true);
				if (!way) break;
				const last = edges[way[0]!]!;
				taken.add(last.a).add(last.b);
				ways.push(way);
			}
			return ways;
		},
	};
}

import { LINE_UNITS } from '../../../atlas/artifacts/fiber.ts';
import type { Position } from '../../../geo/position.ts';
import { distanceKm } from '../../../geo/sphere.ts';
import type { Entry } from '../graph/attach.ts';
import type { Network } from '../graph/network.ts';
import { otherEnd } from '../graph/shortest-route.ts';
import type { RouteKind } from './route-kind.ts';
import type { Anchor, Route } from './route.ts';

/** How a way over the graph comes to a site: its edges, the node where it leaves them, and the entry there. */
export type Arrival = {
	edges: number[];
	node: number;
	entry: Entry;
	/** From the node to where the entry joins its span. */
	tapKm: number;
	/** What the way cost where its edges begin: access fiber and part of a span, km. */
	startKm: number;
	/** As far as the node, access fiber at the start included in `km` alone. */
	km: number;
	seaKm: number;
	modelledKm: number;
	borders: number;
};

/** The route of a way over the graph, with its line. */
export function networkRoute(
	network: Network,
	[from, to]: readonly [from: Anchor, to: Anchor],
	kind: RouteKind,
	{ edges, node, entry, tapKm, startKm, km, seaKm, modelledKm, borders }: Arrival,
): Route {
	const { taps, fiber, graph } = network;
	let at = node;
	for (let i = edges.length - 1; i >= 0; i--) at = otherEnd(graph, edges[i]!, at);
	const first = firstEntry(network, from, at, startKm);
	const points: Position[] = [from.position, tapPosition(network, first.entry.tap)];
	addPart(network, points, first.entry.tap, at, false);
	for (const edge of edges) {
		const line = edgeLine(network, edge);
		if (fiber.from[edge] !== at) line.reverse();
		points.push(...line.slice(1));
		at = otherEnd(graph, edge, at);
	}
	addPart(network, points, entry.tap, at, true);
	points.push(tapPosition(network, entry.tap), to.position);
	const partKm = (tap: number, km: number) =>
		taps.edge[tap]! >= 0 && fiber.confidence[taps.edge[tap]!] === 0 ? km : 0;
	return {
		kind,
		method: 'network',
		km: km + entry.tailKm + tapKm,
		straightKm: distanceKm(...from.position, ...to.position),
		seaKm,
		modelledKm: modelledKm + partKm(entry.tap, tapKm) + partKm(first.entry.tap, first.tapKm),
		tailKm: entry.tailKm + first.entry.tailKm,
		borders,
		edges,
		line: unrolled(points),
	};
}

/** Which entry the way starts from that leaves a node at such a cost. */
function firstEntry({ taps }: Network, { entries }: Anchor, node: number, costKm: number) {
	for (const entry of entries) {
		const { tap, tailKm } = entry;
		for (const [at, tapKm] of [
			[taps.a[tap]!, taps.kmToA[tap]!],
			[taps.b[tap]!, taps.kmToB[tap]!],
		] as const) {
			if (at === node && Math.abs(tailKm + tapKm - costKm) < 1e-6) return { entry, tapKm };
		}
	}
	throw new Error(`no entry explains the cost ${costKm} of node ${node}`);
}

/** Where a tap stands, degrees. */
export function tapPosition({ taps }: Network, tap: number): Position {
	return [taps.lng[tap]!, taps.lat[tap]!];
}

/** The vertices of a tap's span between the tap and one of its nodes. */
function addPart(network: Network, points: Position[], tap: number, node: number, arriving: boolean): void {
	const edge = network.taps.edge[tap]!;
	if (edge < 0) return;
	const line = edgeLine(network, edge);
	const end = network.fiber.from[edge] === node ? 'start' : 'end';
	const [x, y] = tapPosition(network, tap);
	// The vertex nearest the tap: what lies between it and the node is travelled.
	let [near, km] = [0, Infinity];
	line.forEach(([lng, lat], i) => {
		const away = distanceKm(lng, lat, x, y);
		if (away < km) [near, km] = [i, away];
	});
	const part = end === 'start' ? line.slice(0, near + 1).reverse() : line.slice(near);
	points.push(...(arriving ? part.reverse() : part));
}

/** The vertices of an edge from its first node to its last, degrees. */
export function edgeLine({ fiber }: Network, edge: number): Position[] {
	const line: Position[] = [];
	for (let i = fiber.lineStart[edge]!; i < fiber.lineStart[edge + 1]!; i++)
		line.push([fiber.line[i * 2]! / LINE_UNITS, fiber.line[i * 2 + 1]! / LINE_UNITS]);
	return line;
}

/** Longitudes that go on beyond 180 instead of jumping, repeats left out. */
export function unrolled(points: readonly Position[]): Position[] {
	const out: Position[] = [];
	let last = points[0]![0];
	for (const [lng, lat] of points) {
		const x = lng + 360 * Math.round((last - lng) / 360);
		last = x;
		const before = out.at(-1);
		if (!before || before[0] !== x || before[1] !== lat) out.push([x, lat]);
	}
	return out.length === 1 ? [out[0]!, out[0]!] : out;
}

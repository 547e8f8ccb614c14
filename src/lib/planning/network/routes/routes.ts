import { LINE_UNITS } from '../../../atlas/artifacts/fiber.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { waterKm } from '../../../geo/land-mask.ts';
import type { Position } from '../../../geo/position.ts';
import { distanceKm } from '../../../geo/sphere.ts';
import { attach, type Entry } from '../graph/attach.ts';
import type { RouteKind } from './route-kind.ts';
import { directKm, directMostKm } from './direct-km.ts';
import type { Network } from '../graph/network.ts';
import { alongTree, edgesTo, otherEnd, shortestTree, type Tree } from '../graph/shortest-route.ts';

export type { RouteKind } from './route-kind.ts';

/** The way between two sites over the network, from the first to the second. */
export type Route = {
	kind: RouteKind;
	/** `network`: over the graph. `direct`: a fiber of its own between near sites. `none`: no network on one side; km is the circle x 1.3. */
	method: 'network' | 'direct' | 'none';
	km: number;
	straightKm: number;
	seaKm: number;
	/** Km of spans made by rule; access tails and direct fibers not counted. */
	modelledKm: number;
	/** Km of access fiber at both ends. */
	tailKm: number;
	/** National borders crossed. */
	borders: number;
	/** Edges in the order of travel; the first and last may be joined midway. */
	edges: number[];
	/** The way drawn, both sites included; may leave -180 to 180 so that it does not jump at the date line. */
	line: Position[];
};

/** Where a site is joined to the network, kept for many questions about it. */
export type Anchor = { position: Position; entries: Entry[]; country: string };

export function anchorAt(network: Network, position: Position): Result<Anchor> {
	const entries = attach(network, position);
	if (!entries.ok) return entries;
	const { taps, fiber } = network;
	// The nearest town that has a country; junctions have none.
	const tap = entries.value.find(({ tap }) => fiber.country[taps.a[tap]!] !== '') ?? entries.value[0]!;
	return ok({ position, entries: entries.value, country: fiber.country[taps.a[tap.tap]!]! });
}

/** Shortest ways from an anchor to every node, with what adds up along them. */
export type Reach = {
	anchor: Anchor;
	kind: RouteKind;
	tree: Tree;
	/** Km from the site, access tail included, and of those at sea, modelled, and borders. Per node. */
	km: Float64Array;
	seaKm: Float64Array;
	modelledKm: Float64Array;
	borders: Float64Array;
};

/** `toward` names the countries at the other end, whose own spans are open to the traffic. */
export function reachFrom(
	network: Network,
	anchor: Anchor,
	kind: RouteKind,
	{ toward = [] as readonly string[], limitKm = Infinity } = {},
): Reach {
	const { graph, taps, lengthKm } = network;
	const seeds = anchor.entries.flatMap(({ tap, tailKm }) => [
		{ node: taps.a[tap]!, cost: tailKm + taps.kmToA[tap]! },
		...(taps.edge[tap]! >= 0 ? [{ node: taps.b[tap]!, cost: tailKm + taps.kmToB[tap]! }] : []),
	]);
	const weights = kind === 'private' ? lengthKm : network.cloudCost([anchor.country, ...toward]);
	const tree = shortestTree(graph, weights, seeds, { limit: limitKm });
	const km = alongTree(graph, tree, lengthKm);
	for (const node of tree.order) km[node]! += seeds[tree.seed[node]!]!.cost;
	return {
		anchor,
		kind,
		tree,
		km,
		seaKm: alongTree(graph, tree, network.seaKm),
		modelledKm: alongTree(graph, tree, network.modelledKm),
		borders: alongTree(graph, tree, network.borders),
	};
}

/** The way between two positions. Fails, with the sentence, only when both the network and a direct fiber are out of reach. */
export function routeBetween(network: Network, from: Position, to: Position, kind: RouteKind): Result<Route> {
	const [a, b] = [anchorAt(network, from), anchorAt(network, to)];
	if (!a.ok || !b.ok) {
		const direct = directRoute(network, from, to, kind);
		return direct ? ok(direct) : fail(...[a, b].flatMap((end) => (end.ok ? [] : end.problems)));
	}
	return ok(routeTo(network, reachFrom(network, a.value, kind, { toward: [b.value.country] }), b.value));
}

/** The best of direct fiber, the same span, and the ways over the graph. */
export function routeTo(network: Network, reach: Reach, to: Anchor): Route {
	const { taps, fiber, graph } = network;
	const { anchor, tree, kind } = reach;
	const direct = directRoute(network, anchor.position, to.position, kind);
	let best = { cost: direct?.km ?? Infinity, node: -1, entry: to.entries[0]!, tapKm: 0 };
	for (const entry of to.entries) {
		const { tap, tailKm } = entry;
		const ends: [number, number][] =
			taps.edge[tap]! < 0
				? [[taps.a[tap]!, 0]]
				: [
						[taps.a[tap]!, taps.kmToA[tap]!],
						[taps.b[tap]!, taps.kmToB[tap]!],
					];
		for (const [node, tapKm] of ends) {
			const cost = tree.cost[node]! + tailKm + tapKm;
			if (cost < best.cost) best = { cost, node, entry, tapKm };
		}
	}
	const span = sameSpan(network, reach, to, best.cost);
	if (span) return span;
	if (best.node < 0) return direct ?? circleRoute(network, anchor.position, to.position, kind);
	const { node, entry, tapKm } = best;
	const edges = edgesTo(graph, tree, node);
	const first = firstEntry(network, reach, node, edges);
	const points: Position[] = [anchor.position, tapPosition(network, first.entry.tap)];
	let at = first.node;
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
		km: reach.km[node]! + entry.tailKm + tapKm,
		straightKm: circleKm(anchor.position, to.position),
		seaKm: reach.seaKm[node]!,
		modelledKm: reach.modelledKm[node]! + partKm(entry.tap, tapKm) + partKm(first.entry.tap, first.tapKm),
		tailKm: entry.tailKm + first.entry.tailKm,
		borders: reach.borders[node]!,
		edges,
		line: unrolled(points),
	};
}

/** Both sites tap one span: the part between them. */
function sameSpan(
	network: Network,
	{ anchor: from, kind }: Reach,
	to: Anchor,
	mustBeat: number,
): Route | null {
	const { taps, fiber } = network;
	let best: { a: Entry; b: Entry; km: number } | null = null;
	for (const a of from.entries) {
		for (const b of to.entries) {
			const edge = taps.edge[a.tap]!;
			const sameNode = edge < 0 && a.tap === b.tap;
			if (!sameNode && (edge < 0 || edge !== taps.edge[b.tap])) continue;
			const km = a.tailKm + b.tailKm + Math.abs(taps.kmToA[a.tap]! - taps.kmToA[b.tap]!);
			if (km < mustBeat && km < (best?.km ?? Infinity)) best = { a, b, km };
		}
	}
	if (!best) return null;
	const { a, b, km } = best;
	const edge = taps.edge[a.tap]!;
	return {
		kind,
		method: 'network',
		km,
		straightKm: circleKm(from.position, to.position),
		seaKm: 0,
		modelledKm: edge >= 0 && fiber.confidence[edge] === 0 ? km - a.tailKm - b.tailKm : 0,
		tailKm: a.tailKm + b.tailKm,
		borders: 0,
		edges: edge >= 0 ? [edge] : [],
		line: unrolled([from.position, tapPosition(network, a.tap), tapPosition(network, b.tap), to.position]),
	};
}

function directRoute(
	{ land, assumed }: Network,
	from: Position,
	to: Position,
	kind: RouteKind,
): Route | null {
	const straightKm = circleKm(from, to);
	const mostWaterKm = assumed['access-water'].value;
	if (
		straightKm > directMostKm(kind, assumed) ||
		(straightKm > 1 && waterKm(land, from, to, mostWaterKm) > mostWaterKm)
	)
		return null;
	return plainRoute(from, to, kind, 'direct', directKm(straightKm, assumed));
}

/** When no way leads over the graph: the circle times the path factor, said to be that. */
export function circleRoute({ assumed }: Network, from: Position, to: Position, kind: RouteKind): Route {
	return plainRoute(from, to, kind, 'none', circleKm(from, to) * assumed['path-factor'].value);
}

function plainRoute(
	from: Position,
	to: Position,
	kind: RouteKind,
	method: Route['method'],
	km: number,
): Route {
	const straightKm = circleKm(from, to);
	return {
		kind,
		method,
		km,
		straightKm,
		seaKm: 0,
		modelledKm: 0,
		tailKm: 0,
		borders: 0,
		edges: [],
		line: unrolled([from, to]),
	};
}

function circleKm(from: Position, to: Position): number {
	return distanceKm(from[0], from[1], to[0], to[1]);
}

/** Which entry and node the way to a node starts from. */
function firstEntry(
	{ taps, graph }: Network,
	{ anchor, tree }: Reach,
	node: number,
	edges: readonly number[],
) {
	let start = node;
	for (let i = edges.length - 1; i >= 0; i--) start = otherEnd(graph, edges[i]!, start);
	const cost = tree.cost[start]!;
	for (const entry of anchor.entries) {
		const { tap, tailKm } = entry;
		for (const [at, tapKm] of [
			[taps.a[tap]!, taps.kmToA[tap]!],
			[taps.b[tap]!, taps.kmToB[tap]!],
		] as const) {
			if (at === start && Math.abs(tailKm + tapKm - cost) < 1e-6) return { entry, node: start, tapKm };
		}
	}
	throw new Error(`no entry explains the cost ${cost} of node ${start}`);
}

function tapPosition({ taps }: Network, tap: number): Position {
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

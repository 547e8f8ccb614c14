import { fail, ok, type Result } from '../../../base/result.ts';
import { waterKm } from '../../../geo/land-mask.ts';
import type { Position } from '../../../geo/position.ts';
import { distanceKm } from '../../../geo/sphere.ts';
import { attach, type Entry } from '../graph/attach.ts';
import { cheapestWay } from '../graph/cheapest-way.ts';
import { glassBound } from '../graph/glass-bound.ts';
import type { Network } from '../graph/network.ts';
import { alongTree, edgesTo, otherEnd, shortestTree, type Seed, type Tree } from '../graph/shortest-route.ts';
import { directKm, directMostKm } from './direct-km.ts';
import { networkRoute, tapPosition, unrolled, type Arrival } from './network-route.ts';
import type { RouteKind } from './route-kind.ts';
import type { Anchor, Route } from './route.ts';

export type { RouteKind } from './route-kind.ts';
export type { Anchor, Route } from './route.ts';

/** Where a site is joined to the network; a problem when sea is all around it. */
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
	const { graph, lengthKm } = network;
	const seeds = seedsOf(network, anchor);
	const weights = weightsOf(network, anchor, kind, toward);
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
	return ok(routeToward(network, a.value, kind, b.value));
}

/** The best of direct fiber, the same span, and the ways over the graph, from a site that is asked about often. */
export function routeTo(network: Network, reach: Reach, to: Anchor): Route {
	const { anchor, tree, kind } = reach;
	return bestRoute(network, [anchor, to], kind, (mostKm) => {
		let best: { node: number; entry: Entry; tapKm: number } | null = null;
		let cost = mostKm;
		for (const seed of seedsOf(network, to)) {
			const all = tree.cost[seed.node]! + seed.cost;
			if (all < cost) [best, cost] = [seed, all];
		}
		if (!best) return null;
		const { node } = best;
		const edges = edgesTo(network.graph, tree, node);
		let start = node;
		for (let i = edges.length - 1; i >= 0; i--) start = otherEnd(network.graph, edges[i]!, start);
		const arrival: Arrival = {
			...best,
			edges,
			startKm: tree.cost[start]!,
			km: reach.km[node]!,
			seaKm: reach.seaKm[node]!,
			modelledKm: reach.modelledKm[node]!,
			borders: reach.borders[node]!,
		};
		return { cost, arrival };
	});
}

/** The same for one pair, sought toward the other site. */
export function routeToward(network: Network, from: Anchor, kind: RouteKind, to: Anchor): Route {
	return bestRoute(network, [from, to], kind, (mostKm) => {
		const [seeds, ends] = [seedsOf(network, from), seedsOf(network, to)];
		const weights = weightsOf(network, from, kind, [to.country]);
		const leastFrom = glassBound(network.fiber, weights, to.position, ends);
		const way = cheapestWay(network.graph, weights, { from: seeds, to: ends, leastFrom });
		if (!way || way.cost >= mostKm) return null;
		const { edges } = way;
		const startKm = seeds[way.seed]!.cost;
		const sum = (perEdge: ArrayLike<number>) => edges.reduce((total, edge) => total + perEdge[edge]!, 0);
		const arrival: Arrival = {
			...ends[way.end]!,
			edges,
			startKm,
			km: sum(network.lengthKm) + startKm,
			seaKm: sum(network.seaKm),
			modelledKm: sum(network.modelledKm),
			borders: sum(network.borders),
		};
		return { cost: way.cost, arrival };
	});
}

/** `overGraph` gives the best way that costs less than so much. */
function bestRoute(
	network: Network,
	ends: readonly [from: Anchor, to: Anchor],
	kind: RouteKind,
	overGraph: (mostKm: number) => { cost: number; arrival: Arrival } | null,
): Route {
	const [from, to] = [ends[0].position, ends[1].position];
	const direct = directRoute(network, from, to, kind);
	const way = overGraph(direct?.km ?? Infinity);
	const span = sameSpan(network, ends, kind, way?.cost ?? direct?.km ?? Infinity);
	if (span) return span;
	if (way) return networkRoute(network, ends, kind, way.arrival);
	return direct ?? circleRoute(network, from, to, kind);
}

/** The nodes that a site's entries lead to, and at which cost; a point on a span leads to both its ends. */
function seedsOf({ taps }: Network, { entries }: Anchor): (Seed & { entry: Entry; tapKm: number })[] {
	return entries.flatMap((entry) => {
		const { tap, tailKm } = entry;
		const seed = (node: number, tapKm: number) => ({ node, cost: tailKm + tapKm, entry, tapKm });
		const near = seed(taps.a[tap]!, taps.kmToA[tap]!);
		return taps.edge[tap]! < 0 ? [near] : [near, seed(taps.b[tap]!, taps.kmToB[tap]!)];
	});
}

/** What edges cost traffic of a kind that begins at a site and ends in some countries. */
function weightsOf(network: Network, from: Anchor, kind: RouteKind, toward: readonly string[]) {
	return kind === 'private' ? network.lengthKm : network.cloudCost([from.country, ...toward]);
}

/** Both sites tap one span: the part between them. */
function sameSpan(
	network: Network,
	[from, to]: readonly [from: Anchor, to: Anchor],
	kind: RouteKind,
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

/** Fiber of its own between two sites near each other; null where they are too far apart. */
export function directRoute(
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

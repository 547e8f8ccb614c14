import type { RoutesOf, RouteTable } from '../../atlas/atlas.ts';
import { waterKm } from '../../geo/land-mask.ts';
import type { Position } from '../../geo/position.ts';
import { distanceKm } from '../../geo/sphere.ts';
import { routeConfidences, routeMethods } from '../route-method.ts';
import { attach, TAIL_WATER_KM, type Entry } from './attach.ts';
import { roundTrip, routeConfidence } from './latency.ts';
import type { Network } from './network.ts';
import { directKm, type Route } from './routes.ts';
import { otherEnd, shortestTree, type Tree } from './shortest-route.ts';
import { tapGrid, tapsNear, withTaps } from './tap-grid.ts';

/** Near sites may have a fiber of their own (routes.ts, private). */
const DIRECT_KM = 300;
/** At least as many taps as attach.ts considers. */
const CONSIDERED = 160;
/** Trees kept, about 50 kB each, and sites whose way in is remembered. */
const MOST_REACHES = 256;
const MOST_SITES = 20_000;

/** A site at the network: its ways in, and each as the nodes it leads to. */
type Site = { position: Position; entries: Entry[]; seeds: Seed[] };
type Seed = { node: number; cost: number; tap: number; tailKm: number; tapKm: number };
/** Cheapest ways from a site to every node. */
type Reach = Pick<Tree, 'cost' | 'edge' | 'seed'>;
type Found = Pick<Route, 'method' | 'km' | 'straightKm' | 'seaKm' | 'modelledKm' | 'tailKm'> & {
	spans: number;
};

/**
 * Answers for all pairs of a plan's sites, as routes.ts does for one (a test holds them together) but without the line drawn.
 * Only pairs with a moved site are reckoned again, from the trees of those that stayed: 20 sites follow a drag.
 */
export function routeTable(network: Network): RoutesOf {
	const grid = tapGrid(network.taps);
	const sites = new Map<string, Site>();
	const reaches = new Map<string, Reach>();
	let last: { keys: string[]; table: RouteTable } = { keys: [], table: emptyTable(0) };

	function siteAt(key: string, position: Position): Site {
		let site = sites.get(key);
		if (!site) {
			if (sites.size >= MOST_SITES) sites.clear();
			sites.set(key, (site = siteOf(position)));
		}
		return site;
	}

	function siteOf(position: Position): Site {
		const rows = tapsNear(grid, network.taps, position, CONSIDERED);
		const found = attach(withTaps(network, rows), position);
		const entries = found.ok ? found.value.map(({ tap, tailKm }) => ({ tap: rows[tap]!, tailKm })) : [];
		return { position, entries, seeds: entries.flatMap((entry) => seedsOf(network, entry)) };
	}

	function reachOf(key: string, site: Site): Reach {
		let reach = reaches.get(key);
		if (reach) return reach;
		if (reaches.size >= MOST_REACHES) reaches.delete(reaches.keys().next().value!);
		const { cost, edge, seed } = shortestTree(network.graph, network.lengthKm, site.seeds);
		reach = { cost, edge, seed };
		reaches.set(key, reach);
		return reach;
	}

	return (positions) => {
		const keys = positions.map((position) => position.join());
		if (keys.length === last.keys.length && keys.every((key, row) => key === last.keys[row]))
			return last.table;
		const count = keys.length;
		const table = emptyTable(count);
		const rowBefore = new Map(last.keys.map((key, row) => [key, row]));
		const before = Int32Array.from(keys, (key) => rowBefore.get(key) ?? -1);
		for (let i = 0; i < count; i++) {
			for (let j = i + 1; j < count; j++) {
				const [a, b] = before[i]! < before[j]! ? [before[i]!, before[j]!] : [before[j]!, before[i]!];
				if (a >= 0 && a !== b) copyPair(last.table, a * last.keys.length + b, table, i * count + j);
				else {
					// The tree of the site that stayed is there already.
					const [from, to] = before[i]! < 0 && before[j]! >= 0 ? [j, i] : [i, j];
					const [start, end] = [from, to].map((row) => siteAt(keys[row]!, positions[row]!)) as [Site, Site];
					const reach =
						start.entries.length > 0 && end.entries.length > 0 ? reachOf(keys[from]!, start) : null;
					writePair(table, i * count + j, foundRoute(network, reach, start, end));
				}
			}
		}
		last = { keys, table };
		return table;
	};
}

/** The best of direct fiber, the ways over the graph, and the span that both tap. */
function foundRoute(network: Network, reach: Reach | null, from: Site, to: Site): Found {
	const { taps, fiber } = network;
	const straightKm = distanceKm(...from.position, ...to.position);
	const none = { straightKm, seaKm: 0, modelledKm: 0, tailKm: 0, spans: 0 };
	let best: Found = { ...none, method: 'none', km: Infinity };
	if (reach) {
		let at: Seed | null = null;
		for (const seed of to.seeds) {
			const km = reach.cost[seed.node]! + seed.cost;
			if (km < (at ? best.km : Infinity)) [at, best] = [seed, { ...best, method: 'network', km }];
		}
		if (at) {
			const first = from.seeds[reach.seed[at.node]!]!;
			const partKm = ({ tap, tapKm }: Seed) =>
				taps.edge[tap]! >= 0 && fiber.confidence[taps.edge[tap]!] === 0 ? tapKm : 0;
			const along = sumsAlong(network, reach, at.node);
			best.seaKm = along.seaKm;
			best.modelledKm = along.modelledKm + partKm(at) + partKm(first);
			best.tailKm = at.tailKm + first.tailKm;
			best.spans =
				along.spans +
				Number(taps.edge[at.tap]! >= 0 && at.tapKm > 0) +
				Number(taps.edge[first.tap]! >= 0 && first.tapKm > 0);
		}
	}
	const ownKm = directKm(straightKm);
	if (straightKm <= DIRECT_KM && ownKm <= best.km && isDry(network, from.position, to.position, straightKm))
		best = { ...none, method: 'direct', km: ownKm };
	for (const a of reach ? from.entries : []) {
		for (const b of to.entries) {
			const edge = taps.edge[a.tap]!;
			if (edge < 0 ? a.tap !== b.tap : edge !== taps.edge[b.tap]) continue;
			const spanKm = Math.abs(taps.kmToA[a.tap]! - taps.kmToA[b.tap]!);
			const tailKm = a.tailKm + b.tailKm;
			if (tailKm + spanKm >= best.km) continue;
			const modelledKm = edge >= 0 && fiber.confidence[edge] === 0 ? spanKm : 0;
			best = {
				...none,
				method: 'network',
				km: tailKm + spanKm,
				modelledKm,
				tailKm,
				spans: Number(spanKm > 0),
			};
		}
	}
	return best;
}

/** What adds up on the way from the site to a node. */
function sumsAlong({ graph, seaKm, modelledKm }: Network, { edge }: Reach, node: number) {
	const sums = { seaKm: 0, modelledKm: 0, spans: 0 };
	for (let at = node; edge[at]! >= 0; at = otherEnd(graph, edge[at]!, at)) {
		sums.seaKm += seaKm[edge[at]!]!;
		sums.modelledKm += modelledKm[edge[at]!]!;
		sums.spans++;
	}
	return sums;
}

function isDry({ land }: Network, from: Position, to: Position, straightKm: number): boolean {
	return straightKm <= 1 || waterKm(land, from, to) <= TAIL_WATER_KM;
}

function seedsOf({ taps }: Network, { tap, tailKm }: Entry): Seed[] {
	const seed = (node: number, tapKm: number): Seed => ({ node, cost: tailKm + tapKm, tap, tailKm, tapKm });
	const near = seed(taps.a[tap]!, taps.kmToA[tap]!);
	return taps.edge[tap]! < 0 ? [near] : [near, seed(taps.b[tap]!, taps.kmToB[tap]!)];
}

const columns = ['km', 'modelledKm', 'tailKm', 'seaKm', 'spans', 'rttLowMs', 'rttMs', 'rttHighMs'] as const;

function emptyTable(count: number): RouteTable {
	const column = () => new Float64Array(count * count);
	return {
		method: new Uint8Array(count * count),
		confidence: new Uint8Array(count * count),
		km: column(),
		modelledKm: column(),
		tailKm: column(),
		seaKm: column(),
		spans: column(),
		rttLowMs: column(),
		rttMs: column(),
		rttHighMs: column(),
	};
}

function copyPair(from: RouteTable, row: number, to: RouteTable, at: number): void {
	to.method[at] = from.method[row]!;
	to.confidence[at] = from.confidence[row]!;
	for (const name of columns) to[name][at] = from[name][row]!;
}

function writePair(table: RouteTable, at: number, found: Found): void {
	if (found.method === 'none') {
		table.method[at] = routeMethods.indexOf('circle');
		table.confidence[at] = routeConfidences.indexOf('none');
		return;
	}
	const route: Route = { ...found, kind: 'private', borders: 0, edges: [], line: [] };
	const trip = roundTrip(route);
	table.method[at] = routeMethods.indexOf(found.method);
	table.confidence[at] = routeConfidences.indexOf(routeConfidence(route));
	// To the millimetre: a way there and back adds its spans in another order, which must not show.
	table.km[at] = Math.round(found.km * 1e6) / 1e6;
	table.modelledKm[at] = Math.round(found.modelledKm * 1e6) / 1e6;
	table.tailKm[at] = Math.round(found.tailKm * 1e6) / 1e6;
	table.seaKm[at] = Math.round(found.seaKm * 1e6) / 1e6;
	table.spans[at] = found.spans;
	table.rttLowMs[at] = Math.round(trip.lowMs * 1e9) / 1e9;
	table.rttMs[at] = Math.round(trip.planningMs * 1e9) / 1e9;
	table.rttHighMs[at] = Math.round(trip.highMs * 1e9) / 1e9;
}

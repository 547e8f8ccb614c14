import { waterKm } from '../../../geo/land-mask.ts';
import type { Position } from '../../../geo/position.ts';
import { distanceKm } from '../../../geo/sphere.ts';
import { attach, type Entry } from '../graph/attach.ts';
import type { Network } from '../graph/network.ts';
import { directKm, directMostKm } from '../routes/direct-km.ts';
import type { PairRoute } from './pair-trip-facts.ts';
import { otherEnd, shortestTree, type Tree } from '../graph/shortest-route.ts';
import { tapsNear, withTaps, type TapGrid } from '../graph/tap-grid.ts';

/** At least as many taps as attach.ts considers. */
const CONSIDERED = 160;

/** A site at the network: its ways in, and each as the nodes it leads to. Sites farther apart than their `sameKm` together tap no span both. */
export type Gate = { position: Position; entries: Entry[]; seeds: Seed[]; sameKm: number };
type Seed = { node: number; cost: number; tap: number; tailKm: number; tapKm: number };

/** Cheapest ways from a site to every node, and what adds up along them. */
export type Fan = Pick<Tree, 'cost' | 'seed'> & {
	seaKm: Float64Array;
	modelledKm: Float64Array;
	spans: Float64Array;
};

/** Where a site meets the network. */
export function gateAt(
	network: Network,
	{ grid, mostSpanKm }: { grid: TapGrid; mostSpanKm: number },
	position: Position,
): Gate {
	const rows = tapsNear(grid, network.taps, position, CONSIDERED);
	const found = attach(withTaps(network, rows), position);
	const entries = found.ok ? found.value.map(({ tap, tailKm }) => ({ tap: rows[tap]!, tailKm })) : [];
	const mostTailKm = entries.reduce((most, { tailKm }) => Math.max(most, tailKm), 0);
	const sameKm = mostTailKm + mostSpanKm / 2;
	return { position, entries, seeds: entries.flatMap((entry) => seedsOf(network, entry)), sameKm };
}

/** The cheapest ways from a site. */
export function fanOf({ graph, lengthKm, seaKm, modelledKm }: Network, { seeds }: Gate): Fan {
	const { cost, seed, edge, order } = shortestTree(graph, lengthKm, seeds);
	const { nodeCount } = graph;
	const fan = {
		cost,
		seed,
		seaKm: new Float64Array(nodeCount),
		modelledKm: new Float64Array(nodeCount),
		spans: new Float64Array(nodeCount),
	};
	// As alongTree sums, three sums in one pass.
	for (let i = 0; i < order.length; i++) {
		const node = order[i]!;
		const by = edge[node]!;
		if (by < 0) continue;
		const before = otherEnd(graph, by, node);
		fan.seaKm[node] = fan.seaKm[before]! + seaKm[by]!;
		fan.modelledKm[node] = fan.modelledKm[before]! + modelledKm[by]!;
		fan.spans[node] = fan.spans[before]! + 1;
	}
	return fan;
}

/** The best of direct fiber, the ways over the graph, and the span that both tap. `fan` is of `from`; null without a way in. */
export function pairRoute(network: Network, fan: Fan | null, from: Gate, to: Gate): PairRoute {
	const { taps, fiber, assumed } = network;
	const straightKm = distanceKm(...from.position, ...to.position);
	const none = { straightKm, seaKm: 0, modelledKm: 0, tailKm: 0, spans: 0 };
	let best: PairRoute = { ...none, method: 'none', km: Infinity };
	if (fan) {
		let at: Seed | null = null;
		let km = Infinity;
		for (const seed of to.seeds) {
			const cost = fan.cost[seed.node]! + seed.cost;
			if (cost < km) [at, km] = [seed, cost];
		}
		if (at) {
			const first = from.seeds[fan.seed[at.node]!]!;
			best = {
				straightKm,
				method: 'network',
				km,
				seaKm: fan.seaKm[at.node]!,
				modelledKm: fan.modelledKm[at.node]! + guessedKm(network, at) + guessedKm(network, first),
				tailKm: at.tailKm + first.tailKm,
				spans: fan.spans[at.node]! + partSpans(network, at) + partSpans(network, first),
			};
		}
	}
	const ownKm = directKm(straightKm, assumed);
	if (
		straightKm <= directMostKm('private', assumed) &&
		ownKm <= best.km &&
		isDry(network, from, to, straightKm)
	)
		best = { ...none, method: 'direct', km: ownKm };
	for (const a of fan && straightKm <= from.sameKm + to.sameKm ? from.entries : []) {
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

/** Km of a modelled span that is joined midway. */
function guessedKm({ taps, fiber }: Network, { tap, tapKm }: Seed): number {
	const edge = taps.edge[tap]!;
	return edge >= 0 && fiber.confidence[edge] === 0 ? tapKm : 0;
}

/** A span that is joined midway counts as one passed. */
function partSpans({ taps }: Network, { tap, tapKm }: Seed): number {
	return Number(taps.edge[tap]! >= 0 && tapKm > 0);
}

function isDry({ land, assumed }: Network, from: Gate, to: Gate, straightKm: number): boolean {
	const mostKm = assumed['access-water'].value;
	return straightKm <= 1 || waterKm(land, from.position, to.position, mostKm) <= mostKm;
}

function seedsOf({ taps }: Network, { tap, tailKm }: Entry): Seed[] {
	const seed = (node: number, tapKm: number): Seed => ({ node, cost: tailKm + tapKm, tap, tailKm, tapKm });
	const near = seed(taps.a[tap]!, taps.kmToA[tap]!);
	return taps.edge[tap]! < 0 ? [near] : [near, seed(taps.b[tap]!, taps.kmToB[tap]!)];
}

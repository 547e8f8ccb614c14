import { HOURS_PER_YEAR } from '../../../base/units.ts';
import type { Position } from '../../../geo/position.ts';
import { distanceKm } from '../../../geo/sphere.ts';
import type { Link, Plan } from '../../../plan/plan.ts';
import { privateTrip } from '../routes/link-routes.ts';
import { defaults, type Assumed } from '../../assumptions/assumed.ts';
import { cutModelOf, cutsPerYear, pairUnavailability, sharedKm, unavailability } from './availability.ts';
import {
	buildCost,
	capacity,
	leaseCostPerYear,
	lightingCost,
	mostTbpsPerPair,
	reachClass,
	type Cost,
	type Lighting,
	type ReachClass,
} from './capacity.ts';
import { roundTrip } from '../delay/latency.ts';
import type { Network } from '../graph/network.ts';
import { diversity } from '../routes/path-diversity.ts';
import type { Route } from '../routes/routes.ts';
import { worstSpan } from '../routes/worst-span.ts';
import { ownLine } from '../routes/own-line.ts';

/** One way between two sites: its length and its round trip. */
export type Way = { km: number; rttMs: number };

/** What a link's route means beyond its round trip. A part is undefined until it is reckoned, null where there is none. */
export type LinkFacts = {
	/** The towns passed; empty for a line of one's own and for a fiber of its own. */
	via: string[];
	/** The route in use, and what is down when it is cut. */
	alone: { km: number; cutsPerYear: number; minutesPerYear: number };
	/** Two routes of least total length that share no span. */
	apart?: Apart | null;
	/** Km of spans shared with each other link that shares any. */
	shared?: { linkId: string; km: number }[];
	/** The span whose cut hurts most, by its towns, and the route that is left. */
	worst?: Worst | null;
	sizing: Sizing;
};

type Apart = { first: Way; second: Way; minutesPerYear: number };
type Worst = { from: string; to: string; left: Way | null };

/** How a route is lit, what it carries, Tbit/s, and what that costs. */
export type Sizing = {
	lighting: Lighting;
	tbps: number;
	reach: ReachClass;
	build: Cost;
	leasePerYear: Cost;
	light: Cost;
};

/** The facts of one link, the quick ones first: the caller shows each and keeps the clock. */
export function* linkFacts(network: Network, plan: Plan, link: Link, routeKm: number): Generator<LinkFacts> {
	const positionOf = new Map(plan.sites.map(({ id, position }) => [id, position]));
	const [from, to] = [positionOf.get(link.from), positionOf.get(link.to)];
	if (!from || !to) return;
	const { assumed } = network;
	const model = cutModelOf(assumed);
	const isOwn = ownLine(link, from, to, assumed) !== null;
	const { route } = privateTrip(network, from, to);
	let facts: LinkFacts = {
		via: isOwn ? [] : townsAlong(network, route),
		alone: {
			km: routeKm,
			cutsPerYear: cutsPerYear(routeKm, model),
			minutesPerYear: minutes(unavailability(routeKm, model)),
		},
		sizing: sizing(routeKm, link.fiberPairs ?? 1, assumed),
	};
	yield facts;
	if (isOwn) return;
	facts = { ...facts, shared: sharedWith(network, plan, link, route, positionOf) };
	yield facts;
	facts = { ...facts, apart: twoApart(network, route, from, to) };
	yield facts;
	yield { ...facts, worst: worstOf(network, route) };
}

/** Reach, rate and price of a route lit with the register's wavelengths, fewer where trials have shown less. */
export function sizing(km: number, fiberPairs: number, assumed: Assumed = defaults): Sizing {
	const gbps = assumed['wavelength-rate'].value;
	const most = Math.floor((mostTbpsPerPair(km, assumed) * 1000) / gbps);
	const lighting = { fiberPairs, wavelengths: Math.min(assumed['wavelengths'].value, most), gbps };
	return {
		lighting,
		tbps: capacity(lighting, km, assumed).tbps,
		reach: reachClass(km, assumed),
		build: buildCost(km, assumed),
		leasePerYear: leaseCostPerYear(km, fiberPairs, assumed),
		light: lightingCost(lighting, km, assumed),
	};
}

function twoApart(network: Network, route: Route, from: Position, to: Position): Apart | null {
	const found = diversity(network, from, to);
	if (!found.ok) return null;
	const { first, second } = found.value;
	// A fiber of its own shares nothing with the network: the best way over the graph is its second.
	const pair = route.method === 'direct' ? ([route, first] as const) : ([first, second] as const);
	if (!pair[1]) return null;
	const down = pairUnavailability(pair[0].km, pair[1].km, cutModelOf(network.assumed)).withCommonCause;
	const { assumed } = network;
	return { first: way(pair[0], assumed), second: way(pair[1], assumed), minutesPerYear: minutes(down) };
}

function sharedWith(
	network: Network,
	plan: Plan,
	link: Link,
	route: Route,
	positionOf: ReadonlyMap<string, Position>,
): { linkId: string; km: number }[] {
	return plan.links.flatMap((other) => {
		const [a, b] = [positionOf.get(other.from), positionOf.get(other.to)];
		if (other.id === link.id || other.route || !a || !b) return [];
		const km = sharedKm(network, route, privateTrip(network, a, b).route);
		return km > 0 ? [{ linkId: other.id, km }] : [];
	});
}

function worstOf(network: Network, route: Route): Worst | null {
	const worst = worstSpan(network, route);
	if (!worst) return null;
	const { name } = network.fiber;
	const nodes = nodesAlong(network, route);
	const at = route.edges.indexOf(worst.edge);
	// A junction has no name: the towns before and after it say where the span is.
	const before = nodes.slice(0, at + 1).findLast((node) => name[node] !== '');
	const after = nodes.slice(at + 1).find((node) => name[node] !== '');
	return {
		from: before === undefined ? '' : name[before]!,
		to: after === undefined ? '' : name[after]!,
		left: worst.left && way(worst.left, network.assumed),
	};
}

/** Names of the towns that a route passes, in the order of travel. */
export function townsAlong(network: Network, route: Route): string[] {
	const names = nodesAlong(network, route).map((node) => network.fiber.name[node]!);
	return names.filter((name, i) => name !== '' && name !== names[i - 1]);
}

/** Nodes of a route's edges, in the order of travel. */
function nodesAlong({ fiber }: Network, { edges, line }: Route): number[] {
	const [first, next] = edges;
	if (first === undefined) return [];
	const ends = (edge: number) => [fiber.from[edge]!, fiber.to[edge]!] as const;
	const [a, b] = ends(first);
	const away = (node: number) => distanceKm(fiber.lng[node]!, fiber.lat[node]!, ...line[0]!);
	const isJoint = (node: number) => next !== undefined && ends(next).includes(node);
	const startsAtB = isJoint(a) === isJoint(b) ? away(b) < away(a) : isJoint(a);
	const nodes = [startsAtB ? b : a];
	for (const edge of edges) {
		const [from, to] = ends(edge);
		nodes.push(from === nodes.at(-1) ? to : from);
	}
	return nodes;
}

function way(route: Route, assumed: Assumed): Way {
	return { km: route.km, rttMs: roundTrip(route, assumed).planningMs };
}

function minutes(share: number): number {
	return share * HOURS_PER_YEAR * 60;
}

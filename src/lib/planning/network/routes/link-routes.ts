import type { Position } from '../../../geo/position.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Network } from '../graph/network.ts';
import { pairTrips, type PairTrip } from './pair-trips.ts';
import { unrolled } from './network-route.ts';
import type { RouteConfidence, RouteMethod } from './route-method.ts';
import { ownLine } from './own-line.ts';

/** The way of a link as it is drawn on the map. */
export type LinkRoute = {
	linkId: string;
	/** From site to site, both included; goes on beyond -180 and 180 instead of jumping. Two points mean: straight. */
	line: Position[];
	method: RouteMethod;
	confidence: RouteConfidence;
};

type Asked = { trip: ReturnType<typeof pairTrips>; trips: Map<string, PairTrip> };
const kept = new WeakMap<Network, Asked>();
/** Ways remembered per network beyond those of the plan: a long drag of a site with many links. */
const MOST = 4000;

/** The lines of links, and what seeks the route of each link that there was no time for; it is then remembered. */
export type LinkRoutes = { routes: LinkRoute[]; missing: (() => void)[] };

/**
 * The line of each link whose sites are there: its own line, else the private route over the network, else straight.
 * Routes that are not remembered are sought while `hasTime`; the others are missing.
 */
export function linkRoutes(
	network: Network | null,
	{ sites, links }: Pick<Plan, 'sites' | 'links'>,
	hasTime: () => boolean = () => true,
): LinkRoutes {
	const positionOf = new Map(sites.map(({ id, position }) => [id, position]));
	const missing: { from: string; seek: () => void }[] = [];
	const routes = links.flatMap((link): LinkRoute[] => {
		const [from, to] = [positionOf.get(link.from), positionOf.get(link.to)];
		if (!from || !to) return [];
		const own = ownLine(link, from, to, network?.assumed);
		if (own) {
			const line = unrolled([from, ...own.line, to]);
			return [{ linkId: link.id, line, method: own.method, confidence: own.confidence }];
		}
		if (!network)
			return [{ linkId: link.id, line: unrolled([from, to]), method: 'circle', confidence: 'none' }];
		const seek = () => privateTrip(network, from, to, links.length);
		if (!isRemembered(network, from, to) && !hasTime()) {
			missing.push({ from: link.from, seek });
			return [];
		}
		const { route, confidence } = seek();
		const method = route.method === 'none' ? 'circle' : route.method;
		return [{ linkId: link.id, line: route.line, method, confidence }];
	});
	// Links of one site after another: its tree over the map is grown once.
	missing.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
	return { routes, missing: missing.map(({ seek }) => seek) };
}

const keyOf = (from: Position, to: Position) => `${from.join()} ${to.join()}`;

function isRemembered(network: Network, from: Position, to: Position): boolean {
	return kept.get(network)?.trips.has(keyOf(from, to)) ?? false;
}

/** The private route between two positions with its line, remembered beside those of so many links. */
export function privateTrip(network: Network, from: Position, to: Position, links = 0): PairTrip {
	let asked = kept.get(network);
	if (!asked || asked.trips.size >= MOST + links)
		kept.set(network, (asked = { trip: pairTrips(network, 'private'), trips: new Map() }));
	const key = keyOf(from, to);
	let trip = asked.trips.get(key);
	if (!trip) asked.trips.set(key, (trip = asked.trip(from, to)));
	return trip;
}

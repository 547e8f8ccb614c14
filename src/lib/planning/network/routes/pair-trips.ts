import type { Result } from '../../../base/result.ts';
import type { Position } from '../../../geo/position.ts';
import { roundTrip, routeConfidence, type RoundTrip } from '../delay/latency.ts';
import type { RouteConfidence } from './route-method.ts';
import type { Network } from '../graph/network.ts';
import {
	anchorAt,
	circleRoute,
	directRoute,
	reachFrom,
	routeTo,
	type Anchor,
	type Reach,
	type Route,
	type RouteKind,
} from './routes.ts';

/** The route between two sites, its round trip in ms, and how far to trust it. */
export type PairTrip = { route: Route; trip: RoundTrip; confidence: RouteConfidence };

/** Answers one pair after another, keeping what pairs share. A site without network gets the circle, said to be that (`method: 'none'`). */
export function pairTrips(network: Network, kind: RouteKind): (from: Position, to: Position) => PairTrip {
	const anchors = new Map<string, Result<Anchor>>();
	const reaches = new Map<string, Reach>();
	const anchor = (position: Position) => {
		const key = position.join();
		let found = anchors.get(key);
		if (!found) anchors.set(key, (found = anchorAt(network, position)));
		return found;
	};
	const reach = (from: Anchor, to: Anchor) => {
		const toward = kind === 'cloud' && network.guardedCountries.has(to.country) ? to.country : '';
		const key = `${from.position.join()} ${toward}`;
		let found = reaches.get(key);
		if (!found) {
			// A long list of sites must not fill the memory: 64 trees are about 10 MB.
			if (reaches.size >= 64) reaches.clear();
			reaches.set(key, (found = reachFrom(network, from, kind, { toward: [toward] })));
		}
		return found;
	};
	return (from, to) => {
		const [a, b] = [anchor(from), anchor(to)];
		const route =
			a.ok && b.ok
				? routeTo(network, reach(a.value, b.value), b.value)
				: (directRoute(network, from, to, kind) ?? circleRoute(network, from, to, kind));
		const { assumed } = network;
		return { route, trip: roundTrip(route, assumed), confidence: routeConfidence(route, assumed) };
	};
}

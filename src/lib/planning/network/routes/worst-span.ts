import type { Position } from '../../../geo/position.ts';
import { anchorAt, routeToward, type Route } from './routes.ts';
import type { Network } from '../graph/network.ts';

/** The span of a private route whose cut hurts most, and the route that is left then (null when none is). */
export function worstSpan(network: Network, route: Route): { edge: number; left: Route | null } | null {
	const [from, to] = [route.line[0]!, route.line.at(-1)!];
	const [a, b] = [anchorAt(network, from as Position), anchorAt(network, to as Position)];
	if (!a.ok || !b.ok || route.edges.length === 0) return null;
	let worst: { edge: number; left: Route | null; km: number } | null = null;
	for (const edge of new Set(route.edges)) {
		const lengthKm = network.lengthKm.slice();
		lengthKm[edge] = Infinity;
		const closed = { ...network, lengthKm };
		const left = routeToward(closed, a.value, 'private', b.value);
		const km = left.method === 'network' && Number.isFinite(left.km) ? left.km : Infinity;
		if (!worst || km > worst.km) worst = { edge, left: km < Infinity ? left : null, km };
	}
	return worst && { edge: worst.edge, left: worst.left };
}

import { fail, ok, problem, type Result } from '../../../base/result.ts';
import { waterKm } from '../../../geo/land-mask.ts';
import { nearestPoints } from '../../../geo/point-index.ts';
import type { Position } from '../../../geo/position.ts';
import { distanceKm } from '../../../geo/sphere.ts';
import type { Network } from './network.ts';

/** One way into the network: at which tap, over how many km of access fiber. */
export type Entry = { tap: number; tailKm: number };

/** How many entries a site has, so that a route need not turn back at the nearest. */
const ENTRIES = 10;
const CONSIDERED = 160;

/** Where a site meets the network, the nearest first; a problem when sea is all around it. */
export function attach({ taps, land, fiber, assumed }: Network, position: Position): Result<Entry[]> {
	const [lng, lat] = position;
	// An access fiber crosses so much water at most: farther needs a cable and a landing.
	const mostWaterKm = assumed['access-water'].value;
	const factor = assumed['access-factor'].value;
	const near = nearestPoints(taps, position, { count: CONSIDERED });
	const away = (tap: number) => distanceKm(lng, lat, taps.lng[tap]!, taps.lat[tap]!);
	const entries: Entry[] = [];
	const edges = new Map<number, number>();
	let reachKm = Infinity;
	for (const tap of near) {
		const km = away(tap);
		if (km > reachKm) break;
		const edge = taps.edge[tap]!;
		// Of one span two points are enough; nodes all count.
		const taken = edges.get(edge) ?? 0;
		if (edge >= 0 && taken >= 2) continue;
		if (km > 15 && waterKm(land, position, [taps.lng[tap]!, taps.lat[tap]!], mostWaterKm) > mostWaterKm)
			continue;
		if (entries.length === 0) reachKm = Math.max(80, km * 2.5);
		edges.set(edge, taken + 1);
		entries.push({ tap, tailKm: km * factor });
		if (entries.length === ENTRIES) break;
	}
	if (entries.length > 0) return ok(entries);
	const nearest = nearestPoints(fiber, position, { count: 1 })[0]!;
	const values = {
		name: fiber.name[nearest]!,
		km: Math.round(distanceKm(lng, lat, fiber.lng[nearest]!, fiber.lat[nearest]!)),
	};
	return fail(problem('', 'network_no_landing', values));
}

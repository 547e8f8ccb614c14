import type { People } from '../../../atlas/artifacts/people.ts';
import type { Regions } from '../../../atlas/artifacts/regions.ts';
import type { Position } from '../../../geo/position.ts';
import { distanceKm } from '../../../geo/sphere.ts';
import { cloudModelOf } from './cloud-constants.ts';
import { fiberPath, kmPerMs } from '../delay/delay.ts';
import { cloudMs, roundTrip, type RoundTrip } from '../delay/latency.ts';
import type { Network } from '../graph/network.ts';
import { nearestPoints } from '../../../geo/point-index.ts';
import { anchorAt, reachFrom, routeTo, type Anchor } from '../routes/routes.ts';

/** Share of the world's people within each round trip of a site over a cloud backbone, 0 to 1. The last mile to a house is not counted. */
export function peopleWithin(
	network: Network,
	anchor: Anchor,
	people: People,
	thresholdsMs: readonly number[],
): number[] {
	const reach = reachFrom(network, anchor, 'cloud');
	const { fiber, assumed } = network;
	const [model, glassKmPerMs] = [cloudModelOf(assumed), kmPerMs(fiberPath(assumed))];
	const accessFactor = assumed['access-factor'].value;
	let total = 0;
	const within = thresholdsMs.map(() => 0);
	people.millions.forEach((millions, cell) => {
		total += millions;
		const position: Position = [people.lng[cell]!, people.lat[cell]!];
		let ms = Infinity;
		for (const node of nearestPoints(fiber, position, { count: 3 })) {
			if (!Number.isFinite(reach.tree.cost[node]!)) continue;
			const tailKm = distanceKm(position[0], position[1], fiber.lng[node]!, fiber.lat[node]!) * accessFactor;
			ms = Math.min(
				ms,
				cloudMs(
					{ km: reach.km[node]! + tailKm, seaKm: reach.seaKm[node]!, borders: reach.borders[node]! },
					model,
					glassKmPerMs,
				),
			);
		}
		thresholdsMs.forEach((threshold, i) => {
			if (ms <= threshold) within[i]! += millions;
		});
	});
	return within.map((millions) => (total === 0 ? 0 : millions / total));
}

/** The cloud regions nearest by round trip, at most `count`, the nearest first. */
export function nearestRegions(
	network: Network,
	anchor: Anchor,
	regions: Regions,
	count: number,
): { region: number; trip: RoundTrip }[] {
	const reach = reachFrom(network, anchor, 'cloud');
	// The nearest by circle hold the nearest by round trip among them, with room for detours.
	return nearestPoints(regions, anchor.position, { count: Math.max(24, count * 4) })
		.flatMap((region) => {
			const there = anchorAt(network, [regions.lng[region]!, regions.lat[region]!]);
			return there.ok
				? [{ region, trip: roundTrip(routeTo(network, reach, there.value), network.assumed) }]
				: [];
		})
		.sort((a, b) => a.trip.planningMs - b.trip.planningMs || a.region - b.region)
		.slice(0, count);
}

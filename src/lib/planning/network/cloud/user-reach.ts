import type { People } from '../../../atlas/artifacts/people.ts';
import type { Regions } from '../../../atlas/artifacts/regions.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Position } from '../../../geo/position.ts';
import type { RoundTrip } from '../delay/latency.ts';
import type { Network } from '../graph/network.ts';
import { nearestRegions, peopleWithin } from './people-reach.ts';
import { anchorAt, reachFrom, routeTo } from '../routes/routes.ts';

/** Round trips at which the share of the world's people is told, ms. */
export const USER_REACH_MS = [20, 50, 100] as const;
const REGIONS = 4;

/** What users of a site get over a cloud backbone today. */
export type UserReach = {
	regions: {
		id: string;
		provider: string;
		region: string;
		metro: string;
		trip: RoundTrip;
		km: number;
		seaKm: number;
		borders: number;
		straightKm: number;
	}[];
	/** Share of the world's people within each of `USER_REACH_MS`, 0 to 1. */
	people: number[];
};

/** Who is near a position, degrees, over a cloud's backbone; a problem where no way leads into the network. */
export function userReach(
	network: Network,
	position: Position,
	regions: Regions,
	people: People,
): Result<UserReach> {
	const anchor = anchorAt(network, position);
	if (!anchor.ok) return anchor;
	const reach = reachFrom(network, anchor.value, 'cloud');
	const near = nearestRegions(network, anchor.value, regions, REGIONS).flatMap(({ region: row, trip }) => {
		const there = anchorAt(network, [regions.lng[row]!, regions.lat[row]!]);
		if (!there.ok) return [];
		const { km, seaKm, borders, straightKm } = routeTo(network, reach, there.value);
		const [id, provider, region, metro] = [
			regions.id[row]!,
			regions.provider[row]!,
			regions.region[row]!,
			regions.metro[row]!,
		];
		return [{ id, provider, region, metro, trip, km, seaKm, borders, straightKm }];
	});
	return ok({ regions: near, people: peopleWithin(network, anchor.value, people, USER_REACH_MS) });
}

import { expect, test } from 'vitest';
import { peopleArtifact } from '../../../src/lib/atlas/artifacts/people.ts';
import { regionsArtifact } from '../../../src/lib/atlas/artifacts/regions.ts';
import { nearestRegions, peopleWithin } from '../../../src/lib/planning/network/cloud/people-reach.ts';
import { anchorAt } from '../../../src/lib/planning/network/routes/routes.ts';
import { built, shippedNetwork } from '../../fixtures/network.ts';
import { valueOf } from '../../fixtures/result.ts';

const network = shippedNetwork();
const singapore = valueOf(anchorAt(network, [103.8, 1.35]));

test('more people are within a longer round trip; Singapore has half the world within 150 ms', () => {
	const shares = peopleWithin(
		network,
		singapore,
		peopleArtifact.decode(built('people.bin')),
		[20, 50, 100, 150, 500],
	);
	shares.slice(1).forEach((share, i) => expect(share).toBeGreaterThanOrEqual(shares[i]!));
	expect(shares[0]).toBeLessThan(0.06);
	expect(shares[3]).toBeGreaterThan(0.5);
	expect(shares[4]).toBeGreaterThan(0.97);
	expect(shares[4]).toBeLessThanOrEqual(1);
});

test('the nearest regions of Singapore are its own', () => {
	const regions = regionsArtifact.decode(built('regions.bin'));
	const near = nearestRegions(network, singapore, regions, 4);
	expect(near.slice(0, 3).map(({ region }) => regions.country[region])).toEqual(['SG', 'SG', 'SG']);
	near
		.slice(1)
		.forEach(({ trip }, i) => expect(trip.planningMs).toBeGreaterThanOrEqual(near[i]!.trip.planningMs));
});

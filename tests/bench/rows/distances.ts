import { distance } from '@turf/turf';
import { distanceKm } from '../../../src/lib/geo/sphere.ts';
import { alternate } from '../alternate.ts';
import type { Row } from '../row.ts';
import { randomFrom } from '../seed.ts';

const PAIRS = 200_000;

/** Great-circle distances, which every pair, ring and nearest place begins with. */
export const distances = {
	id: 'distances',
	async measure({ seed, repeats }) {
		const random = randomFrom(seed);
		const points = Array.from({ length: PAIRS }, (): [number, number] => [
			360 * random() - 180,
			180 * random() - 90,
		]);
		const sums = { ours: 0, peer: 0 };
		const times = alternate(
			repeats,
			() => {
				for (let i = 1; i < PAIRS; i++) sums.ours += distanceKm(...points[i - 1]!, ...points[i]!);
			},
			() => {
				for (let i = 1; i < PAIRS; i++) sums.peer += distance(points[i - 1]!, points[i]!);
			},
		);
		if (Math.abs(sums.ours / sums.peer - 1) > 1e-3) throw new Error(`ours ${sums.ours}, turf ${sums.peer}`);
		return [
			{
				what: `${PAIRS} distances`,
				unit: 'ms',
				ours: times.ours,
				peer: { name: 'turf.distance', values: times.peer },
				goal: { kind: 'of the peer', most: 1 },
			},
		];
	},
} as const satisfies Row;

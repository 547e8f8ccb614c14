import { ringTimes } from '../rings.ts';
import type { Row } from '../row.ts';

/** Rings over the shipped fiber graph: after a drop, and in each frame of a drag. No npm package draws such. */
export const networkRings = {
	id: 'network-rings',
	async measure({ seed }) {
		const { drop, drag } = await ringTimes(seed);
		return [
			{
				what: 'rings of 5 thresholds, first drawn',
				unit: 'ms',
				ours: drop,
				peer: null,
				goal: { kind: 'at most', most: 100 },
			},
			{
				what: 'rings with range, one frame of a drag',
				unit: 'ms',
				ours: drag,
				peer: null,
				goal: { kind: 'at most', most: 33 },
			},
		];
	},
} as const satisfies Row;

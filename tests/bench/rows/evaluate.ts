import { dragTimes, openTimes, swapTimes } from '../evaluate.ts';
import type { Measured, Row } from '../row.ts';

const sizes = [
	{ sites: 20, rounds: 80, most: 8 },
	{ sites: 200, rounds: 24, most: 10 },
	{ sites: 1000, rounds: 6, most: 100 },
];

/** A whole evaluation while one site is dragged, with and without the fiber map, of sites that nothing is known of yet, and with one of them replaced. */
export const evaluating = {
	id: 'evaluate',
	async measure({ seed, repeats }) {
		const rows: Measured[] = [];
		for (const network of [false, true])
			for (const { sites, rounds, most } of sizes)
				rows.push({
					what: `evaluate ${sites} sites, one dragged, ${network ? 'with' : 'no'} network`,
					unit: 'ms',
					ours: await dragTimes(seed, { sites, rounds, network }),
					peer: null,
					goal: { kind: 'at most', most },
				});
		rows.push({
			what: 'evaluate 200 new sites, with network',
			unit: 'ms',
			ours: await openTimes(seed),
			peer: null,
			goal: { kind: 'at most', most: 300 },
		});
		const { swap, anew } = await swapTimes(seed, 200, repeats);
		rows.push({
			what: 'evaluate 200 sites, one replaced, with network',
			unit: 'ms',
			ours: swap,
			peer: { name: 'evaluating anew', values: anew },
			goal: { kind: 'of the peer', most: 0.1 },
		});
		return rows;
	},
} as const satisfies Row;

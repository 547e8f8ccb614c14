import type { Row } from '../row.ts';

/** The list of 1,000 stored plans, in Chromium's IndexedDB, each read in a page of its own. */
export const plansList = {
	id: 'plans-list',
	async measure({ repeats, pages }) {
		const { figures } = await pages();
		const { ours, dexie } = await figures(`/plans.html?repeats=${repeats}`, ['ours', 'dexie']);
		return [
			{
				what: 'list of 1,000 plans, Chromium',
				unit: 'ms',
				ours: ours!,
				peer: { name: 'Dexie toArray', values: dexie! },
				goal: { kind: 'of the peer', most: 0.08 },
			},
		];
	},
} as const satisfies Row;

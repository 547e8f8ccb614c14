import type { Criterion } from '../criterion.ts';
import { answerOf } from '../room.ts';
import { grid } from '../rooms/grid.ts';
import { meanTerm, unranged } from './mean-term.ts';

/** Carbon-free share of the annual generation where the sites stand, weighted by facility power. A year's sum, not hour by hour. */
export const cleanShare = {
	id: 'clean-share',
	group: 'clean',
	titleKey: 'criterion_clean_share_title',
	aboutKey: 'criterion_clean_share_about',
	formulaKey: 'formula_clean_share',
	unit: 'share',
	better: 'higher',
	ends: { min: 0, max: 1 },
	bounds: { worst: 0.3, best: 1 },
	limit: null,
	limitGrounds: null,
	weight: 1,
	digits: 3,
	groundsKey: 'grounds_by_site',
	sources: [],
	assumptions: [],
	measure(instance) {
		const rows = answerOf(instance, grid);
		if (!rows) return null;
		const { itMw, pue } = instance;
		const facilityMw = { of: (row: number) => itMw[row]! * pue[row]!, digits: 1, unit: 'MW' };
		return unranged(
			meanTerm(instance, facilityMw, { of: rows.cleanShare, digits: 3, unit: '' }),
			rows.cleanShare,
		);
	},
} as const satisfies Criterion;

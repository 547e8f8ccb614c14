import type { Criterion } from '../criterion.ts';
import { weightedMean } from '../weighted-mean.ts';
import { sumOf } from './terms.ts';

/** Carbon-free share of the annual generation where the sites stand, weighted by facility power. A year's sum, not hour by hour. */
export const cleanShare = {
	id: 'clean-share',
	titleKey: 'criterion_clean_share_title',
	aboutKey: 'criterion_clean_share_about',
	formulaKey: 'formula_clean_share',
	unit: 'share',
	better: 'higher',
	bounds: { worst: 0.3, best: 1 },
	limit: null,
	weight: 1,
	digits: 3,
	source: 'Mix: source and year beside each site. Bounds 0.3 to 1: assumptions.',
	measure({ count, itMw, pue, cleanShare: share }) {
		const value = weightedMean(count, (i) => itMw[i]! * pue[i]!, share);
		return { value, low: value, high: value, bySite: share };
	},
	expression({ sites }, format) {
		const known = sites.filter((site) => site.facilityMw !== null && site.cleanShare !== null);
		if (known.length === 0) return '';
		const terms = known.map((site) => `${format(site.facilityMw!, 1)} MW × ${format(site.cleanShare!, 3)}`);
		const totalMw = known.reduce((sum, site) => sum + site.facilityMw!, 0);
		return `(${sumOf(terms)}) / ${format(totalMw, 1)} MW`;
	},
} as const satisfies Criterion;

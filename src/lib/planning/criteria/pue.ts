import type { Criterion } from '../criterion.ts';
import { weightedMean } from '../weighted-mean.ts';
import { sumOf } from './terms.ts';

/** Facility power for each unit of IT power, weighted by IT power. */
export const pue = {
	id: 'pue',
	titleKey: 'criterion_pue_title',
	aboutKey: 'criterion_pue_about',
	formulaKey: 'formula_pue',
	unit: '',
	better: 'lower',
	bounds: { worst: 1.6, best: 1.05 },
	limit: null,
	weight: 1,
	digits: 2,
	source: 'PUE of each site: the plan. Bounds 1.6 to 1.05: assumptions.',
	measure({ count, itMw, pue: bySite }) {
		const value = weightedMean(count, (i) => itMw[i]!, bySite);
		return { value, low: value, high: value, bySite };
	},
	expression({ sites }, format) {
		const known = sites.filter((site) => site.itMw !== null);
		const totalMw = known.reduce((sum, site) => sum + site.itMw!, 0);
		if (totalMw === 0) return '';
		const terms = known.map((site) => `${format(site.itMw!, 1)} MW × ${format(site.pue, 2)}`);
		return `(${sumOf(terms)}) / ${format(totalMw, 1)} MW`;
	},
} as const satisfies Criterion;

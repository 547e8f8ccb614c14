import type { Criterion } from '../criterion.ts';
import { difference, known, quotient } from '../explain/term.ts';
import { knownItMw } from '../instance.ts';
import { unranged } from './mean-term.ts';

/** Share of IT power kept after losing the largest site: N-1 retention. A plan of one site keeps nothing. */
export const keptAfterSite = {
	id: 'kept-after-site',
	group: 'resilient',
	titleKey: 'criterion_kept_after_site_title',
	aboutKey: 'criterion_kept_after_site_about',
	formulaKey: 'formula_kept_after_site',
	unit: 'share',
	better: 'higher',
	ends: { min: 0, max: 1 },
	bounds: { worst: 0, best: 1 },
	limit: 0.5,
	limitGrounds: { noteKey: 'limit_why_kept_after_site', sources: [] },
	weight: 1,
	digits: 3,
	groundsKey: 'grounds_one_accelerator',
	sources: [],
	assumptions: [],
	measure(instance) {
		const { itMw } = instance;
		const totalMw = knownItMw(instance);
		const bySite = itMw.map((mw) => (totalMw > 0 ? Math.max(0, totalMw - mw) / totalMw : NaN));
		if (totalMw === 0) return unranged(null, bySite);
		const largestMw = itMw.reduce((most, mw) => (mw > most ? mw : most), 0);
		const mw = (value: number) => known(value, 1, 'MW');
		return unranged(quotient(difference(mw(totalMw), mw(largestMw)), mw(totalMw)), bySite);
	},
} as const satisfies Criterion;

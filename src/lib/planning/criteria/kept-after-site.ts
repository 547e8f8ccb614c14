import type { Criterion } from '../criterion.ts';
import { knownItMw } from '../resilience/losses.ts';

/** Share of IT power kept after losing the largest site: N-1 retention (models.md 3.5). A plan of one site keeps nothing. */
export const keptAfterSite = {
	id: 'kept-after-site',
	titleKey: 'criterion_kept_after_site_title',
	aboutKey: 'criterion_kept_after_site_about',
	formulaKey: 'formula_kept_after_site',
	unit: 'share',
	better: 'higher',
	bounds: { worst: 0, best: 1 },
	limit: 0.5,
	weight: 1,
	digits: 3,
	source: 'N-1 retention, one kind of accelerator. Bounds and the limit of 0.5: assumptions.',
	measure(instance) {
		const totalMw = knownItMw(instance);
		const bySite = instance.itMw.map((mw) => (totalMw > 0 ? Math.max(0, totalMw - mw) / totalMw : NaN));
		const known = bySite.filter((kept) => !Number.isNaN(kept));
		const value = known.length > 0 ? known.reduce((least, kept) => Math.min(least, kept), 1) : NaN;
		return { value, low: value, high: value, bySite };
	},
	expression({ losses, totalItMw }, format) {
		const worst = losses
			.filter((loss) => loss.kind === 'site')
			.reduce((most, loss) => Math.max(most, loss.lostItMw), 0);
		if (totalItMw === 0) return '';
		return `(${format(totalItMw, 1)} MW − ${format(worst, 1)} MW) / ${format(totalItMw, 1)} MW`;
	},
} as const satisfies Criterion;

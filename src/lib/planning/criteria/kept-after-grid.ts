import type { Atlas } from '../../atlas/atlas.ts';
import type { Criterion } from '../criterion.ts';
import { difference, known, quotient } from '../explain/term.ts';
import { knownItMw } from '../instance.ts';
import { losses, type Loss } from '../resilience/losses.ts';
import { answerOf } from '../room.ts';
import { grid } from '../rooms/grid.ts';
import { unranged } from './mean-term.ts';

/**
 * Share of IT power kept after losing any one part of the grid that fails as one; see grid-area.ts.
 * Sites whose grid is unknown are counted with the largest area, so that ignorance never looks like safety;
 * the favourable end of the range counts each of them as a grid of its own.
 */
export const keptAfterGrid = {
	id: 'kept-after-grid',
	group: 'resilient',
	titleKey: 'criterion_kept_after_grid_title',
	aboutKey: 'criterion_kept_after_grid_about',
	formulaKey: 'formula_kept_after_grid',
	unit: 'share',
	better: 'higher',
	ends: { min: 0, max: 1 },
	bounds: { worst: 0, best: 1 },
	limit: 0.25,
	limitGrounds: { noteKey: 'limit_why_kept_after_grid', sources: [] },
	weight: 1,
	digits: 3,
	groundsKey: 'grounds_grid_areas',
	sources: [],
	assumptions: ['off-coast'],
	measure(instance) {
		const rows = answerOf(instance, grid);
		if (!rows) return null;
		const { count, itMw, world } = instance;
		const totalMw = knownItMw(instance);
		const found = losses(instance, rows).filter(({ kind }) => kind !== 'site');
		const bySite = new Float64Array(count).fill(NaN);
		for (const { sites, keptItMw } of found)
			for (const row of sites) if (!Number.isNaN(itMw[row]!) && totalMw > 0) bySite[row] = keptItMw / totalMw;
		const worst = found
			.filter(({ sites }) => sites.some((row) => !Number.isNaN(itMw[row]!)))
			.reduce<Loss | null>((most, loss) => (most && most.lostItMw >= loss.lostItMw ? most : loss), null);
		if (totalMw === 0 || !worst) return unranged(null, bySite);
		const unknownMw = worst.unknown.map((row) => itMw[row]! || 0);
		const unknownSumMw = unknownMw.reduce((sum, mw) => sum + mw, 0);
		const mw = (value: number, of = '') => known(value, 1, 'MW', of);
		const lost = [
			mw(worst.lostItMw - unknownSumMw, nameOf(worst, world.atlas)),
			...(unknownSumMw > 0 ? [mw(unknownSumMw, '?')] : []),
		];
		const kept = quotient(difference(mw(totalMw), ...lost), mw(totalMw));
		const term = { ...kept, value: worst.keptItMw / totalMw };
		const high = Math.max(0, totalMw - Math.max(worst.lostItMw - unknownSumMw, ...unknownMw)) / totalMw;
		return { term, low: term.value, high, bySite };
	},
} as const satisfies Criterion;

function nameOf({ kind, owner }: Loss, { operators, zones }: Atlas): string {
	return (kind === 'operator' ? operators : zones).name[owner]!;
}

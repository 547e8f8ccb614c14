import type { Criterion } from '../criterion.ts';
import type { Instance } from '../instance.ts';
import { knownItMw } from '../resilience/losses.ts';

/**
 * Share of IT power kept after losing any one grid area: the operator's where known, else the zone.
 * Sites whose grid is unknown are counted with the largest area, so that ignorance never looks like safety;
 * the favourable end of the range counts each of them as a grid of its own.
 */
export const keptAfterGrid = {
	id: 'kept-after-grid',
	titleKey: 'criterion_kept_after_grid_title',
	aboutKey: 'criterion_kept_after_grid_about',
	formulaKey: 'formula_kept_after_grid',
	unit: 'share',
	better: 'higher',
	bounds: { worst: 0, best: 1 },
	limit: 0.25,
	weight: 1,
	digits: 3,
	source: 'Grid operator areas, else zones. Bounds and the limit of 0.25: assumptions.',
	measure(instance) {
		const { count, itMw } = instance;
		const totalMw = knownItMw(instance);
		const mwByGrid = new Map<string, number>();
		let unknownMw = 0;
		let largestUnknownMw = 0;
		for (let i = 0; i < count; i++) {
			const mw = itMw[i]!;
			if (Number.isNaN(mw)) continue;
			const grid = gridOf(instance, i);
			if (grid === null) {
				unknownMw += mw;
				largestUnknownMw = Math.max(largestUnknownMw, mw);
			} else mwByGrid.set(grid, (mwByGrid.get(grid) ?? 0) + mw);
		}
		const largestMw = Math.max(0, ...mwByGrid.values());
		const kept = (lostMw: number) => Math.max(0, totalMw - lostMw) / totalMw;
		const hasData = totalMw > 0 && mwByGrid.size > 0;
		const value = hasData ? kept(largestMw + unknownMw) : NaN;
		const high = hasData ? kept(Math.max(largestMw, largestUnknownMw)) : NaN;
		const bySite = itMw.map((mw, i) => {
			const grid = gridOf(instance, i);
			return grid === null || Number.isNaN(mw) || totalMw === 0 ? NaN : kept(mwByGrid.get(grid)!);
		});
		return { value, low: value, high, bySite };
	},
	expression({ sites, totalItMw }, format) {
		if (totalItMw === 0) return '';
		const mwByGrid = new Map<string, number>();
		let unknownMw = 0;
		for (const { operator, zone, itMw } of sites) {
			const grid = operator ?? zone;
			if (grid === null) unknownMw += itMw ?? 0;
			else mwByGrid.set(grid.name, (mwByGrid.get(grid.name) ?? 0) + (itMw ?? 0));
		}
		if (mwByGrid.size === 0) return '';
		const [name, mw] = [...mwByGrid].reduce((most, each) => (each[1] > most[1] ? each : most));
		const unknown = unknownMw > 0 ? ` − ${format(unknownMw, 1)} MW (?)` : '';
		return `(${format(totalItMw, 1)} MW − ${format(mw, 1)} MW (${name})${unknown}) / ${format(totalItMw, 1)} MW`;
	},
} as const satisfies Criterion;

/** What fails together with a site; null where neither operator nor zone is known. */
function gridOf({ operator, zone }: Instance, row: number): string | null {
	if (operator[row]! >= 0) return `operator ${operator[row]}`;
	return zone[row]! >= 0 ? `zone ${zone[row]}` : null;
}

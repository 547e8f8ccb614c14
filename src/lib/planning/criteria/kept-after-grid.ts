import type { Atlas } from '../../atlas/atlas.ts';
import type { Criterion } from '../criterion.ts';
import { difference, known, quotient } from '../explain/term.ts';
import type { GridRows } from '../grid/grid-rows.ts';
import { knownItMw } from '../instance.ts';
import { answerOf } from '../room.ts';
import { grid } from '../rooms/grid.ts';
import { unranged } from './mean-term.ts';

/**
 * Share of IT power kept after losing any one grid area: the operator's where known, else the zone.
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
		const mwByGrid = new Map<string, number>();
		let unknownMw = 0;
		let largestUnknownMw = 0;
		for (let i = 0; i < count; i++) {
			const mw = itMw[i]!;
			if (Number.isNaN(mw)) continue;
			const area = areaOf(rows, i);
			if (area === null) {
				unknownMw += mw;
				largestUnknownMw = Math.max(largestUnknownMw, mw);
			} else mwByGrid.set(area, (mwByGrid.get(area) ?? 0) + mw);
		}
		const bySite = itMw.map((mw, i) => {
			const area = areaOf(rows, i);
			return area === null || Number.isNaN(mw) || totalMw === 0
				? NaN
				: Math.max(0, totalMw - mwByGrid.get(area)!) / totalMw;
		});
		if (totalMw === 0 || mwByGrid.size === 0) return unranged(null, bySite);
		const [largest, largestMw] = [...mwByGrid].reduce((most, each) => (each[1] > most[1] ? each : most));
		const mw = (value: number, of = '') => known(value, 1, 'MW', of);
		const lost = [
			mw(largestMw, nameOf(largest, world.atlas)),
			...(unknownMw > 0 ? [mw(unknownMw, '?')] : []),
		];
		const kept = quotient(difference(mw(totalMw), ...lost), mw(totalMw));
		const term = { ...kept, value: Math.max(0, totalMw - (largestMw + unknownMw)) / totalMw };
		const high = Math.max(0, totalMw - Math.max(largestMw, largestUnknownMw)) / totalMw;
		return { term, low: term.value, high, bySite };
	},
} as const satisfies Criterion;

/** What fails together with a site; null where neither operator nor zone is known. */
function areaOf({ operator, zone }: GridRows, row: number): string | null {
	if (operator[row]! >= 0) return `operator ${operator[row]}`;
	return zone[row]! >= 0 ? `zone ${zone[row]}` : null;
}

function nameOf(area: string, { operators, zones }: Atlas): string {
	const [kind, row] = area.split(' ');
	return (kind === 'operator' ? operators : zones).name[Number(row)]!;
}

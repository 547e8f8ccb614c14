import type { GridRows } from '../grid/grid-rows.ts';
import { knownItMw, type Instance } from '../instance.ts';
import { gridAreaOf } from './grid-area.ts';

/** What can be lost at once. */
export const lossKinds = ['site', 'operator', 'zone'] as const;
/** What one loss takes away. */
export type LossKind = (typeof lossKinds)[number];

/**
 * One loss: which of the rows fall out together. `owner` is the row of the site, operator or zone lost; `unknown` are the
 * rows whose grid is not known, which are counted with every grid, so that ignorance never looks like safety.
 */
export type Loss = {
	kind: LossKind;
	owner: number;
	sites: number[];
	unknown: number[];
	lostItMw: number;
	keptItMw: number;
};

/** Loses each site and each part of the grid that fails as one in turn: single failures, MW of IT power kept. Unknown MW counts nowhere. */
export function losses(
	instance: Pick<Instance, 'count' | 'itMw'>,
	grid: Pick<GridRows, 'operator' | 'zone'>,
): Loss[] {
	const rows = Array.from({ length: instance.count }, (_, row) => row);
	const areas = rows.map((row) => gridAreaOf(grid, row));
	const unknown = rows.filter((row) => areas[row] === null);
	const totalMw = knownItMw(instance);
	const lose = (kind: LossKind, owner: number, sites: number[], unknown: number[]): Loss => {
		const lost = [...sites, ...unknown];
		const lostItMw = lost.reduce((sum, row) => sum + (instance.itMw[row]! || 0), 0);
		const keptItMw = lost.length === instance.count ? 0 : Math.max(0, totalMw - lostItMw);
		return { kind, owner, sites, unknown, lostItMw, keptItMw };
	};
	const ofKind = (kind: LossKind): Loss[] => {
		const groups = Map.groupBy(
			rows.filter((row) => areas[row]?.kind === kind),
			(row) => areas[row]!.owner,
		);
		return [...groups].map(([owner, sites]) => lose(kind, owner, sites, unknown));
	};
	return [...rows.map((row) => lose('site', row, [row], [])), ...ofKind('operator'), ...ofKind('zone')];
}

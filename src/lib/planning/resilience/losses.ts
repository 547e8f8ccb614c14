import type { GridRows } from '../grid/grid-rows.ts';
import { knownItMw, type Instance } from '../instance.ts';

/** What can be lost at once. */
export const lossKinds = ['site', 'zone', 'operator'] as const;
/** What one loss takes away. */
export type LossKind = (typeof lossKinds)[number];

/** One loss: which of the rows fall out together. `owner` is the row of the site, zone or operator lost. */
export type Loss = { kind: LossKind; owner: number; sites: number[]; lostItMw: number; keptItMw: number };

/** Loses each site, each zone and each operator's area in turn: single failures, MW of IT power kept. Unknown MW counts nowhere. */
export function losses(instance: Pick<Instance, 'count' | 'itMw'>, { zone, operator }: GridRows): Loss[] {
	const rows = Array.from({ length: instance.count }, (_, row) => row);
	const totalMw = knownItMw(instance);
	const lose = (kind: LossKind, owners: ArrayLike<number>): Loss[] => {
		const groups = new Map<number, number[]>();
		for (const row of rows) {
			const owner = owners[row]!;
			if (owner < 0) continue;
			const group = groups.get(owner);
			if (group) group.push(row);
			else groups.set(owner, [row]);
		}
		return [...groups].map(([owner, sites]) => {
			const lostItMw = sites.reduce((sum, row) => sum + (instance.itMw[row]! || 0), 0);
			const keptItMw = sites.length === instance.count ? 0 : Math.max(0, totalMw - lostItMw);
			return { kind, owner, sites, lostItMw, keptItMw };
		});
	};
	return [...lose('site', rows), ...lose('zone', zone), ...lose('operator', operator)];
}

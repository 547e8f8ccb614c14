import type { Site } from '$lib/plan/plan.ts';

/** `to:ID`: by round trip to that site, itself first. */
export type MatrixSort = 'plan' | 'name' | `to:${string}`;

/** Rows of the plan in the order shown; of equals the earlier row first. */
export function matrixOrder(
	sites: readonly Pick<Site, 'id' | 'name'>[],
	sort: MatrixSort,
	rttMs: (row: number, other: number) => number,
): number[] {
	const rows = [...sites.keys()];
	if (sort === 'plan') return rows;
	if (sort === 'name') return rows.sort((a, b) => sites[a]!.name.localeCompare(sites[b]!.name));
	const to = sites.findIndex(({ id }) => `to:${id}` === sort);
	if (to < 0) return rows;
	const away = (row: number) => (row === to ? -1 : rttMs(row, to));
	return rows.sort((a, b) => away(a) - away(b));
}

import type { GridRows } from '../grid/grid-rows.ts';

/** A part of the grid that fails as one; `owner` is its row in the atlas. */
export type GridArea = { kind: 'operator' | 'zone'; owner: number };

/**
 * The part of the grid that a site fails with: the area that one operator balances. A zone only tells the mix, and stands
 * in where the operator is not known; null where neither is.
 */
export function gridAreaOf(
	{ operator, zone }: Pick<GridRows, 'operator' | 'zone'>,
	row: number,
): GridArea | null {
	if (operator[row]! >= 0) return { kind: 'operator', owner: operator[row]! };
	return zone[row]! >= 0 ? { kind: 'zone', owner: zone[row]! } : null;
}

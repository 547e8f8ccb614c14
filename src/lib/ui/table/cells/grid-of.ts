import type { CellContext } from './set-cell.ts';
import type { Column } from '../columns.ts';

/** The areas of the grid that a cell of a column may name; null where there are none, or not yet. */
export function gridOf({ editor }: Column, grid: Pick<CellContext, 'zones' | 'operators'> | null) {
	if (editor?.kind !== 'grid' || !grid) return null;
	return editor.of === 'zone' ? grid.zones : grid.operators;
}

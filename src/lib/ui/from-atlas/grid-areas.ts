import type { FieldCell } from '$lib/plan/fields/field.ts';

/** The areas of the grid that a field may name; null where it names none, or before the atlas is there. */
export function gridAreas<Areas>(
	cell: FieldCell | null,
	grid: { zones: Areas; operators: Areas } | null,
): Areas | null {
	if (cell?.kind !== 'grid' || !grid) return null;
	return cell.of === 'zone' ? grid.zones : grid.operators;
}

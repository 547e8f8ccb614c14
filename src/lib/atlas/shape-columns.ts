import { ringBoxes, type PolygonSet } from '../geo/polygon-set.ts';
import type { Column, Columns } from './binary.ts';

/** The columns that hold a polygon set. Boxes follow from the coordinates and are not stored. */
export function shapeColumns(shape: PolygonSet, prefix = 'shape'): Record<string, Column> {
	return {
		[`${prefix}.count`]: Uint32Array.of(shape.count),
		[`${prefix}.ringOwner`]: shape.ringOwner,
		[`${prefix}.ringStart`]: shape.ringStart,
		[`${prefix}.coords`]: shape.coords,
	};
}

/** The polygon set in a file's columns. */
export function shapeOf(columns: Columns, prefix = 'shape'): PolygonSet {
	const ringStart = columns.numbers(`${prefix}.ringStart`, Uint32Array);
	const coords = columns.numbers(`${prefix}.coords`, Int32Array);
	return {
		count: columns.numbers(`${prefix}.count`, Uint32Array)[0]!,
		ringOwner: columns.numbers(`${prefix}.ringOwner`, Uint16Array),
		ringStart,
		coords,
		ringBox: ringBoxes(ringStart, coords),
	};
}

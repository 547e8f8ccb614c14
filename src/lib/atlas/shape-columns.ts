import { ringBoxes, type PolygonSet } from '../geo/polygon-set.ts';
import type { Column, Columns } from './binary.ts';

/** The columns that hold a polygon set. Boxes follow from the coordinates and are not stored. */
export function shapeColumns(shape: PolygonSet): Record<string, Column> {
	return {
		'shape.count': Uint32Array.of(shape.count),
		'shape.ringOwner': shape.ringOwner,
		'shape.ringStart': shape.ringStart,
		'shape.coords': shape.coords,
	};
}

/** The polygon set in a file's columns. */
export function shapeOf(columns: Columns): PolygonSet {
	const ringStart = columns.numbers('shape.ringStart', Uint32Array);
	const coords = columns.numbers('shape.coords', Int32Array);
	return {
		count: columns.numbers('shape.count', Uint32Array)[0]!,
		ringOwner: columns.numbers('shape.ringOwner', Uint16Array),
		ringStart,
		coords,
		ringBox: ringBoxes(ringStart, coords),
	};
}

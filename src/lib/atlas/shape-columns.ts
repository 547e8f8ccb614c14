import type { PolygonSet } from '../geo/polygon-set.ts';
import type { Column, Columns } from './binary.ts';

/** The columns that hold a polygon set. */
export function shapeColumns(shape: PolygonSet): Record<string, Column> {
	return {
		'shape.count': Uint32Array.of(shape.count),
		'shape.ringOwner': shape.ringOwner,
		'shape.ringStart': shape.ringStart,
		'shape.coords': shape.coords,
		'shape.ringBox': shape.ringBox,
	};
}

/** The polygon set in a file's columns. */
export function shapeOf(columns: Columns): PolygonSet {
	return {
		count: columns.numbers('shape.count', Uint32Array)[0]!,
		ringOwner: columns.numbers('shape.ringOwner', Uint16Array),
		ringStart: columns.numbers('shape.ringStart', Uint32Array),
		coords: columns.numbers('shape.coords', Int32Array),
		ringBox: columns.numbers('shape.ringBox', Float64Array),
	};
}

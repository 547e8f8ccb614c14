import type { Problem } from '../base/result.ts';

/** Coordinates as the file nests them; `placed-geometry.ts` is the one pass that looks into them. */
export type SourceGeometry =
	| { kind: 'point' | 'line' | 'polygons'; coordinates: unknown }
	/** Nothing usable; says why. */
	| { kind: 'none'; problem: Problem };

/** Named values as the file writes them, in its order; the names are the file's own. */
export type SourceValues = ReadonlyMap<string, string | number | null>;

/** One thing found in a file. */
export type SourceFeature = {
	/** Row of the table (the header is row 1), or number of the feature from 1. */
	at: number;
	geometry: SourceGeometry;
	values: SourceValues;
	/** What the reader noticed about this one, besides what its values and shape say. */
	problems: Problem[];
};

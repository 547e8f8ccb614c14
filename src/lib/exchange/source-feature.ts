import type { Problem } from '../base/result.ts';

/** A coordinate as the file has it: not yet known to be a longitude, in range, or in degrees. */
export type SourcePosition = number[];

export type SourceGeometry =
	| { kind: 'point'; position: SourcePosition }
	| { kind: 'line'; line: SourcePosition[] }
	| { kind: 'polygons'; polygons: SourcePosition[][][] }
	/** Nothing usable; says why. */
	| { kind: 'none'; problem: Problem };

/** One thing found in a file: where it stands, its shape, and its named values as the file writes them. */
export type SourceFeature = {
	/** Row of the table (the header is row 1), or number of the feature from 1. */
	at: number;
	geometry: SourceGeometry;
	/** Named values in the file's order; keys are the file's own. */
	values: ReadonlyMap<string, string | number | null>;
	/** What the reader noticed about this one: mended, left out, ambiguous. */
	problems: Problem[];
	/** Why a second reading is proposed instead, e.g. swapped coordinates in one cell. */
	proposal: { geometry: SourceGeometry; problem: Problem } | null;
};

import type { Artifact } from '../artifact.ts';
import { readBinary, writeBinary } from '../binary.ts';

/** Public measurements of round trips between cloud regions; one row a pair, the smaller of the two directions. */
export type RoundTrips = {
	/** Tables the rows stem from, e.g. `Azure 2026-07 (P95)`. */
	tables: string[];
	/** Index into `tables`. */
	table: Uint8Array;
	/** Region ids (`azure:eastus`), each once. */
	regions: string[];
	lng: Float64Array;
	lat: Float64Array;
	country: string[];
	/** Rows in `regions`. */
	from: Uint16Array;
	to: Uint16Array;
	measuredMs: Float32Array;
};

const identity = { name: 'round-trips', version: 1, file: 'round-trips.bin' } as const;

export const roundTripsArtifact = {
	...identity,
	encode(value) {
		return writeBinary(identity, value);
	},
	decode(bytes) {
		const columns = readBinary(identity, bytes);
		return {
			tables: columns.text('tables'),
			table: columns.numbers('table', Uint8Array),
			regions: columns.text('regions'),
			lng: columns.numbers('lng', Float64Array),
			lat: columns.numbers('lat', Float64Array),
			country: columns.text('country'),
			from: columns.numbers('from', Uint16Array),
			to: columns.numbers('to', Uint16Array),
			measuredMs: columns.numbers('measuredMs', Float32Array),
		};
	},
} satisfies Artifact<RoundTrips>;

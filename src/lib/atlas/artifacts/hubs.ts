import type { Artifact } from '../artifact.ts';
import { readBinary, writeBinary } from '../binary.ts';
import { namesToRows, rowsToNames } from '../name-column.ts';

export const hubKinds = ['interconnection', 'edge'] as const;
/** Whether networks are joined in a building, or content is handed over in a city. */
export type HubKind = (typeof hubKinds)[number];

/** Where networks meet: interconnection sites (carrier hotels) and edge cities of a content network. */
export type Hubs = {
	name: string[];
	kind: HubKind[];
	/** Operator of the building, '' where unknown. */
	operator: string[];
	/** ISO 3166-1 alpha-2, '' where unknown. */
	country: string[];
	lng: Float64Array;
	lat: Float64Array;
};

const identity = { name: 'hubs', version: 1, file: 'hubs.bin' } as const;

export const hubsArtifact = {
	...identity,
	encode({ kind, ...columns }) {
		return writeBinary(identity, { ...columns, kind: namesToRows(hubKinds, kind) });
	},
	decode(bytes) {
		const columns = readBinary(identity, bytes);
		return {
			name: columns.text('name'),
			kind: rowsToNames(hubKinds, columns.numbers('kind', Uint8Array)),
			operator: columns.text('operator'),
			country: columns.text('country'),
			lng: columns.numbers('lng', Float64Array),
			lat: columns.numbers('lat', Float64Array),
		};
	},
} satisfies Artifact<Hubs>;

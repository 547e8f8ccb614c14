import type { PolygonSet } from '../../geo/polygon-set.ts';
import type { Artifact } from '../artifact.ts';
import { readBinary, writeBinary } from '../binary.ts';
import { namesToRows, rowsToNames } from '../name-column.ts';
import { shapeColumns, shapeOf } from '../shape-columns.ts';

export const zoneKinds = ['subregion', 'state', 'province', 'country'] as const;
/** Which area a zone is: an eGRID subregion, a state, a province or a whole country. */
export type ZoneKind = (typeof zoneKinds)[number];

/** Electricity zones of the world: who they are and where. Row z of `shape` is row z of the other columns. */
export type Zones = {
	/** Stable ids: `US-MROW` (eGRID subregion), `IN-MH` (state), `FR` (country, ISO 3166-1 alpha-2). */
	id: string[];
	name: string[];
	kind: ZoneKind[];
	/** ISO 3166-1 alpha-2. */
	country: string[];
	shape: PolygonSet;
};

const identity = { name: 'zones', version: 1, file: 'zones.bin' } as const;

export const zonesArtifact = {
	...identity,
	encode({ id, name, kind, country, shape }) {
		return writeBinary(identity, {
			id,
			name,
			kind: namesToRows(zoneKinds, kind),
			country,
			...shapeColumns(shape),
		});
	},
	decode(bytes) {
		const columns = readBinary(identity, bytes);
		return {
			id: columns.text('id'),
			name: columns.text('name'),
			kind: rowsToNames(zoneKinds, columns.numbers('kind', Uint8Array)),
			country: columns.text('country'),
			shape: shapeOf(columns),
		};
	},
} satisfies Artifact<Zones>;

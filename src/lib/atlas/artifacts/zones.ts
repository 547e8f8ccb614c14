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
	/** Finer borders than those of `shape`, for looking up a point's country; they reach over the coastal waters. */
	borders: Borders;
};

/** Areas within borders. Row b of `shape` is row b of the other columns. */
export type Borders = {
	/** Country of the zones that serve the area, ISO 3166-1 alpha-2. */
	country: string[];
	/** Who else claims the ground, ISO 3166-1 alpha-2; '' = nobody. */
	claimedBy: string[];
	shape: PolygonSet;
};

const identity = { name: 'zones', version: 2, file: 'zones.bin' } as const;

export const zonesArtifact = {
	...identity,
	encode({ id, name, kind, country, shape, borders }) {
		return writeBinary(identity, {
			id,
			name,
			kind: namesToRows(zoneKinds, kind),
			country,
			...shapeColumns(shape),
			'borders.country': borders.country,
			'borders.claimedBy': borders.claimedBy,
			...shapeColumns(borders.shape, 'borders.shape'),
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
			borders: {
				country: columns.text('borders.country'),
				claimedBy: columns.text('borders.claimedBy'),
				shape: shapeOf(columns, 'borders.shape'),
			},
		};
	},
} satisfies Artifact<Zones>;

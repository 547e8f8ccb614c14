import type { PolygonSet } from '../../geo/polygon-set.ts';

export const zoneKinds = ['subregion', 'state', 'province', 'country'] as const;
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

import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import type { Band } from '../planning/network/delay/latency.ts';
import type { Ring } from '../planning/network/rings/rings.ts';
import type { RouteKind } from '../planning/network/routes/routes.ts';

/** Rings of one kind and end of the range; `sites` names whose they are where there is more than one. */
export type RingsToWrite = { rings: readonly Ring[]; kind: RouteKind; band: Band; sites?: readonly string[] };

/** Rings as GeoJSON, the widest first, so that the narrow ones are drawn on top. The screen and the CLI write the same. */
export function ringsGeojson(all: readonly RingsToWrite[]): string {
	const features = all
		.flatMap(({ rings, kind, band, sites }) =>
			rings.map(({ thresholdMs, polygons }): Feature<MultiPolygon> => ({
				type: 'Feature',
				properties: { rtt_ms: thresholdMs, kind, band, ...(sites ? { sites: [...sites] } : {}) },
				geometry: { type: 'MultiPolygon', coordinates: polygons },
			})),
		)
		.sort((a, b) => b.properties!['rtt_ms'] - a.properties!['rtt_ms']);
	const collection: FeatureCollection = { type: 'FeatureCollection', features };
	return `${JSON.stringify(collection)}\n`;
}

import type { GeoJSONSourceSpecification } from 'maplibre-gl';

type Properties = Record<string, string | number>;

/** A source of points, a feature a row under the row's number; positions in degrees. */
export function pointSource(
	{ lng, lat }: { lng: ArrayLike<number>; lat: ArrayLike<number> },
	propertiesOf: (row: number) => Properties,
): GeoJSONSourceSpecification {
	return {
		type: 'geojson',
		data: {
			type: 'FeatureCollection',
			features: Array.from(lng, (_, row) => ({
				type: 'Feature',
				id: row,
				geometry: { type: 'Point', coordinates: [lng[row]!, lat[row]!] },
				properties: propertiesOf(row),
			})),
		},
	};
}

import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { Site } from '../../plan/plan.ts';
import { semibold } from './fonts.ts';
import { discRadiusPx } from '../ink/shapes/marks.ts';
import { memo } from '../memo.ts';
import type { Placed } from '../layer.ts';

/** Name of a picture without color. */
export const SHIELD = 'shield';
export const SHIELD_RADIUS_PX = 12;

/** Keeps the map's labels from under the discs and names of the sites, which are drawn by the pen: symbols that take the place and show nothing. */
export const shields = memo(
	(sites: readonly Site[]): { sources: Record<string, GeoJSONSourceSpecification>; layers: Placed[] } => ({
		sources: {
			shields: {
				type: 'geojson',
				data: {
					type: 'FeatureCollection',
					features: sites.map(({ name, position, itMw }) => ({
						type: 'Feature',
						geometry: { type: 'Point', coordinates: position },
						properties: { name, scale: (discRadiusPx(itMw, FULL_ZOOM) + 2) / SHIELD_RADIUS_PX },
					})),
				},
			},
		},
		layers: shieldLayers,
	}),
);

/** From this zoom on discs have their full size. */
const FULL_ZOOM = 4;
/** Characters of 12 px in the radius of a disc, for the name beside it. */
const NAME_OFFSET_EM = 1.7;

const shieldLayers: Placed[] = [
	{
		slot: 'top',
		layer: {
			id: 'shields',
			type: 'symbol',
			source: 'shields',
			layout: {
				'icon-image': SHIELD,
				'icon-size': [
					'interpolate',
					['linear'],
					['zoom'],
					2,
					['*', ['get', 'scale'], 0.72],
					FULL_ZOOM,
					['get', 'scale'],
				],
				'icon-allow-overlap': true,
				'text-field': ['step', ['zoom'], '', 3.5, ['get', 'name']],
				'text-font': [semibold],
				'text-size': 12,
				'text-max-width': 40,
				'text-anchor': 'left',
				'text-offset': [NAME_OFFSET_EM, 0],
				'text-allow-overlap': true,
				'text-optional': true,
			},
			paint: { 'text-opacity': 0 },
		},
	},
];

/**
 * zones.pmtiles: vector tiles, zoom 0 to 6.
 *
 * | layer     | geometry | feature id       | properties |
 * | --------- | -------- | ---------------- | ---------- |
 * | zones     | polygon  | row in zones.bin | zone (the same row) |
 * | operators | polygon  | row in operators.bin | operator (row), id, name |
 *
 */
import type { Builder } from '../../builder.ts';
import { operatorAreas } from '../../shapes/operator-areas.ts';
import { zoneAreas } from '../../shapes/zone-areas.ts';
import { pmtilesArchive } from '../../tiles/pmtiles-archive.ts';
import { tilePyramid } from '../../tiles/tile-pyramid.ts';

const MAX_ZOOM = 6;

export const zoneTiles = {
	name: 'zone-tiles',
	file: 'zones.pmtiles',
	version: 1,
	sources: ['natural-earth-admin1', 'egrid', 'reeds'],
	build(read) {
		const layers = [
			{
				name: 'zones',
				features: zoneAreas(read).map(({ area }, zone) => ({
					id: zone,
					geometry: area,
					properties: { zone },
				})),
			},
			{
				name: 'operators',
				features: operatorAreas(read).map(({ id, name, area }, operator) => ({
					id: operator,
					geometry: area,
					properties: { operator, id, name },
				})),
			},
		].map(({ name, features }) => ({
			name,
			sources: [{ fromZoom: 0, toZoom: MAX_ZOOM, features, tolerance: 3 }],
		}));
		return pmtilesArchive(tilePyramid(layers, MAX_ZOOM), {
			maxZoom: MAX_ZOOM,
			metadata: {
				name: 'Loadstar zones',
				attribution: 'Made with Natural Earth; US EPA eGRID2023; NREL ReEDS',
				vector_layers: layers.map(({ name }) => ({ id: name, fields: {}, minzoom: 0, maxzoom: MAX_ZOOM })),
			},
		});
	},
} as const satisfies Builder;

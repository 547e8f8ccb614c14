import { anySiteFields } from '../../plan/fields/index.ts';
import type { Position } from '../../geo/position.ts';
import { drawnLine, drawnPolygons } from '../geometry/drawn-shape.ts';
import type { Exporter } from '../exporter.ts';
import { layerFiles, type ShapeLayer } from '../formats/shapefile/shapefile-writer.ts';
import { writeZip } from '../formats/zip.ts';

/** Zipped Shapefiles: a layer each of sites, links and areas. The format cuts names to 10 and texts to 254 characters. */
export const shapefile = {
	id: 'shapefile',
	titleKey: 'export_shapefile_title',
	extension: 'zip',
	mime: 'application/zip',
	write({ plan: { sites, links, areas }, notices }) {
		const place = new Map(sites.map(({ id, position }) => [id, position]));
		const layers: ShapeLayer[] = [
			{
				name: 'sites',
				kind: 'point',
				columns: ['id', 'name', ...anySiteFields.map(({ id }) => id)],
				rows: sites.map((site) => ({
					parts: [[site.position]],
					values: [site.id, site.name, ...anySiteFields.map(({ id }) => site[id])],
				})),
			},
			{
				name: 'links',
				kind: 'line',
				columns: ['id', 'from', 'to', 'fiberPairs', 'kind'],
				rows: links.map(({ id, from, to, fiberPairs, route }) => {
					const drawn = drawnLine(route ?? [place.get(from)!, place.get(to)!]);
					const parts = drawn.type === 'LineString' ? [drawn.coordinates] : drawn.coordinates;
					return { parts, values: [id, from, to, fiberPairs, route ? 'route' : 'straight'] };
				}),
			},
			{
				name: 'areas',
				kind: 'polygon',
				columns: ['id', 'name', 'kind', 'itMw', 'note'],
				rows: areas.map(({ id, name, kind, itMw, note, polygons }) => {
					const drawn = drawnPolygons(polygons);
					const shape: Position[][][] = drawn.type === 'Polygon' ? [drawn.coordinates] : drawn.coordinates;
					// Outlines run clockwise here, the other way round than in GeoJSON.
					const parts = shape.flat().map((ring) => ring.toReversed());
					return { parts, values: [id, name, kind, itMw, note] };
				}),
			},
		];
		const filled = layers.filter(({ rows }) => rows.length > 0);
		const files = Object.assign({}, ...filled.map(layerFiles)) as Record<string, Uint8Array>;
		if (notices.length > 0) files['NOTICE.txt'] = new TextEncoder().encode(`${notices.join('\n')}\n`);
		return writeZip(files);
	},
} as const satisfies Exporter;

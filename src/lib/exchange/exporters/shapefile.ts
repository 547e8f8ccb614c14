import { areaFields, linkFields, siteFields } from '../../plan/fields/fields-of.ts';
import type { Position } from '../../geo/position.ts';
import { drawnLine, drawnPolygons } from '../geometry/drawn-shape.ts';
import type { Exporter } from '../exporter.ts';
import { fieldCells } from '../rows/field-cells.ts';
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
				columns: ['id', 'name', ...siteFields.ids],
				rows: sites.map((site) => ({
					parts: [[site.position]],
					values: [site.id, site.name, ...fieldCells('sites', site)],
				})),
			},
			{
				name: 'links',
				kind: 'line',
				columns: ['id', 'from', 'to', ...linkFields.ids, 'kind'],
				rows: links.map((link) => {
					const { id, from, to, route } = link;
					const drawn = drawnLine(route ?? [place.get(from)!, place.get(to)!]);
					const parts = drawn.type === 'LineString' ? [drawn.coordinates] : drawn.coordinates;
					return {
						parts,
						values: [id, from, to, ...fieldCells('links', link), route ? 'route' : 'straight'],
					};
				}),
			},
			{
				name: 'areas',
				kind: 'polygon',
				columns: ['id', 'name', ...areaFields.ids],
				rows: areas.map((area) => {
					const drawn = drawnPolygons(area.polygons);
					const shape: Position[][][] = drawn.type === 'Polygon' ? [drawn.coordinates] : drawn.coordinates;
					// Outlines run clockwise here, the other way round than in GeoJSON.
					const parts = shape.flat().map((ring) => ring.toReversed());
					return { parts, values: [area.id, area.name, ...fieldCells('areas', area)] };
				}),
			},
		];
		const filled = layers.filter(({ rows }) => rows.length > 0);
		const files = Object.assign({}, ...filled.map(layerFiles)) as Record<string, Uint8Array>;
		if (notices.length > 0) files['NOTICE.txt'] = new TextEncoder().encode(`${notices.join('\n')}\n`);
		return writeZip(files);
	},
} as const satisfies Exporter;

/**
 * basemap.pmtiles: vector tiles of the world, zoom 0 to 6 (clean when drawn up to about zoom 8).
 * Natural Earth 1:110m at zoom 0 and 1, 1:50m at 2 to 4, 1:10m from 5.
 *
 * | layer      | geometry | properties |
 * | ---------- | -------- | ---------- |
 * | land       | polygon  | – |
 * | ocean-deep | polygon  | – (sea deeper than 200 m) |
 * | glaciers   | polygon  | – |
 * | lakes      | polygon  | name? |
 * | urban      | polygon  | – (from zoom 4) |
 * | rivers     | line     | rank (0 = largest) |
 * | boundaries | line     | disputed 0 or 1 (1 = de facto, dashed) |
 * | admin1     | line     | rank (2 = most important) |
 * | places     | point    | name, name_fr?, country (alpha-2), rank (0 = most important), min_zoom, population, capital 0 / 1 / 2 (1 = of a country, 2 = of a region) |
 * | countries  | point    | name, name_fr?, country (alpha-2, '' if none), rank (2 = most important), min_zoom, max_zoom |
 * | marine     | point    | name, name_fr?, kind ('ocean', 'sea', 'gulf', 'bay' ...), rank, min_zoom |
 *
 * `min_zoom` and `max_zoom` are MapLibre zooms (512 px tiles): Natural Earth's own, minus 1.
 * `name_fr` stands only where the French name is known and differs. A `?` marks a property that may be missing.
 */
import type { Feature } from 'geojson';
import type { Builder, ReadRaw } from '../../builder.ts';
import { frenchCountry, frenchPlaces, frenchSeas } from '../../names/french.ts';
import { presentName } from '../../names/renames.ts';
import { geojson } from '../../parse.ts';
import { labelPoint } from '../../tiles/label-point.ts';
import { pmtilesArchive } from '../../tiles/pmtiles-archive.ts';
import type { TileFeature, TileLayer, TileSource } from '../../tiles/tile-layer.ts';
import { tilePyramid } from '../../tiles/tile-pyramid.ts';

const MAX_ZOOM = 6;

export const basemap = {
	name: 'basemap',
	file: 'basemap.pmtiles',
	version: 1,
	sources: ['natural-earth', 'natural-earth-5', 'cldr'],
	build(read) {
		const layers = basemapLayers(read);
		return pmtilesArchive(tilePyramid(layers, MAX_ZOOM), {
			maxZoom: MAX_ZOOM,
			metadata: {
				name: 'Loadstar basemap',
				attribution: 'Made with Natural Earth',
				vector_layers: layers.map(({ name }) => ({ id: name, fields: {}, minzoom: 0, maxzoom: MAX_ZOOM })),
			},
		});
	},
} as const satisfies Builder;

function basemapLayers(read: ReadRaw): TileLayer[] {
	const features = (name: string) => geojson(read('natural-earth', `${name}.geojson.gz`)).features;
	const scales = (name: (scale: string) => string, as: (feature: Feature) => TileFeature[]): TileSource[] => [
		{ fromZoom: 0, toZoom: 1, features: features(name('110m')).flatMap(as) },
		{ fromZoom: 2, toZoom: 4, features: features(name('50m')).flatMap(as) },
	];
	const detail = (
		name: string,
		as: (feature: Feature) => TileFeature[],
		options: Partial<TileSource> = {},
	): TileSource => ({
		fromZoom: 5,
		toZoom: MAX_ZOOM,
		features: features(name).flatMap(as),
		...options,
	});
	return [
		{
			name: 'ocean-deep',
			sources: [detail('ne_10m_bathymetry_K_200', bare, { fromZoom: 0, tolerance: 12, simplifyLast: true })],
		},
		{
			name: 'land',
			sources: [
				...scales((scale) => `ne_${scale}_land`, bare),
				detail('ne_10m_land', bare),
				detail('ne_10m_minor_islands', bare),
			],
		},
		{
			name: 'glaciers',
			sources: [
				{
					fromZoom: 1,
					toZoom: 4,
					features: features('ne_50m_glaciated_areas').flatMap(bare),
					tolerance: 8,
					simplifyLast: true,
				},
				detail('ne_10m_glaciated_areas', glacier, { tolerance: 12, simplifyLast: true }),
			],
		},
		{
			name: 'urban',
			sources: [
				detail('ne_10m_urban_areas_v1.4', bare, { tolerance: 8, simplifyLast: true }),
				{ fromZoom: 4, toZoom: 4, features: features('ne_50m_urban_areas').flatMap(bare) },
			],
		},
		{
			name: 'lakes',
			sources: [...scales((scale) => `ne_${scale}_lakes`, lake), detail('ne_10m_lakes', lake)],
		},
		{
			name: 'rivers',
			sources: [
				...scales((scale) => `ne_${scale}_rivers_lake_centerlines`, river),
				detail('ne_10m_rivers_lake_centerlines_scale_rank', river, { tolerance: 6, simplifyLast: true }),
			],
		},
		{
			name: 'admin1',
			sources: [
				{
					fromZoom: 2,
					toZoom: 4,
					features: features('ne_50m_admin_1_states_provinces_lines').flatMap(admin1Line),
				},
				detail('ne_10m_admin_1_states_provinces_lines_v2.0', admin1Line, {
					tolerance: 6,
					simplifyLast: true,
				}),
			],
		},
		{
			name: 'boundaries',
			sources: [
				...scales((scale) => `ne_${scale}_admin_0_boundary_lines_land`, boundary),
				detail('ne_10m_admin_0_boundary_lines_land', boundary),
				detail('ne_10m_admin_0_boundary_lines_disputed_areas', boundary),
			],
		},
		{ name: 'marine', sources: [labels(features('ne_10m_geography_marine_polys').flatMap(sea))] },
		{
			name: 'countries',
			sources: [
				labels(
					geojson(read('natural-earth-5', 'ne_10m_admin_0_countries_v5.geojson.gz')).features.flatMap(
						country,
					),
				),
			],
		},
		{ name: 'places', sources: [labels(features('ne_10m_populated_places_simple').flatMap(place))] },
	];
}

/** Label points stand in every tile from one zoom before they are drawn. */
function labels(features: TileFeature[]): TileSource {
	return { fromZoom: 0, toZoom: MAX_ZOOM, features };
}

function bare({ geometry }: Feature): TileFeature[] {
	return [{ geometry, properties: {} }];
}

function glacier({ geometry, properties }: Feature): TileFeature[] {
	return Number(properties?.['scalerank']) <= 5 ? [{ geometry, properties: {} }] : [];
}

function lake({ geometry, properties }: Feature): TileFeature[] {
	const name = cleanName(properties?.['name']);
	return [{ geometry, properties: name ? { name } : {}, fromZoom: firstTileZoom(properties?.['min_zoom']) }];
}

function river({ geometry, properties }: Feature): TileFeature[] {
	return [
		{
			geometry,
			properties: { rank: Number(properties?.['scalerank'] ?? 0) },
			fromZoom: firstTileZoom(properties?.['min_zoom']),
		},
	];
}

function admin1Line({ geometry, properties }: Feature): TileFeature[] {
	const rank = Number(properties?.['scalerank'] ?? 0);
	return [{ geometry, properties: { rank }, fromZoom: rank <= 4 ? 0 : rank <= 6 ? 5 : MAX_ZOOM }];
}

/** Solid only where Natural Earth calls the line an international boundary; the rest is de facto and dashed. */
function boundary({ geometry, properties }: Feature): TileFeature[] {
	const kind = String(properties?.['featurecla'] ?? '');
	if (
		kind === 'Overlay limit' ||
		kind === 'Lease limit' ||
		kind === 'Claim boundary' ||
		kind === 'Reference line'
	)
		return [];
	return [
		{
			geometry,
			properties: { disputed: kind.startsWith('International') ? 0 : 1 },
			fromZoom: firstTileZoom(properties?.['min_zoom']),
		},
	];
}

function sea({ geometry, properties }: Feature): TileFeature[] {
	const name = titleCase(cleanName(properties?.['name']));
	const point = labelPoint(geometry);
	if (!name || !point) return [];
	const minZoom = Number(properties?.['min_label']) - 1;
	return [
		{
			geometry: { type: 'Point', coordinates: point },
			properties: {
				name,
				...french(name, frenchSeas[name]),
				kind: String(properties?.['featurecla']).toLowerCase(),
				rank: Number(properties?.['scalerank'] ?? 0),
				min_zoom: minZoom,
			},
			fromZoom: labelTileZoom(minZoom),
		},
	];
}

function country({ properties }: Feature): TileFeature[] {
	if (!properties || (properties['TYPE'] === 'Indeterminate' && Number(properties['MIN_LABEL']) > 6))
		return [];
	const code = String(properties['ISO_A2_EH'] ?? '').replace('-99', '');
	const name = presentName(String(properties['NAME_EN']), '');
	const minZoom = round(Number(properties['MIN_LABEL']) - 1);
	return [
		{
			geometry: {
				type: 'Point',
				coordinates: [Number(properties['LABEL_X']), Number(properties['LABEL_Y'])],
			},
			properties: {
				name,
				...french(name, frenchCountry(code)),
				country: code,
				rank: Number(properties['LABELRANK']),
				min_zoom: minZoom,
				max_zoom: round(Number(properties['MAX_LABEL']) - 1),
			},
			fromZoom: labelTileZoom(minZoom),
		},
	];
}

function place({ geometry, properties }: Feature): TileFeature[] {
	if (!properties) return [];
	const code = String(properties['iso_a2'] ?? '').replace('-99', '');
	const name = presentName(cleanName(properties['name']), code);
	const kind = String(properties['featurecla']);
	if (kind.includes('tation')) return []; // scientific and meteorological stations
	const minZoom = round(Number(properties['min_zoom']) - 1);
	return [
		{
			geometry,
			properties: {
				name,
				...french(name, frenchPlaces[code]?.[name]),
				country: code,
				rank: Number(properties['scalerank']),
				min_zoom: minZoom,
				population: Math.max(0, Number(properties['pop_max'])),
				capital: properties['adm0cap'] === 1 ? 1 : kind === 'Admin-1 capital' ? 2 : 0,
			},
			fromZoom: labelTileZoom(minZoom),
		},
	];
}

function french(name: string, translated: string | undefined): { name_fr?: string } {
	return translated && translated !== name ? { name_fr: translated } : {};
}

/** First tile zoom of a line or area that Natural Earth shows from `minZoom` on. */
function firstTileZoom(minZoom: unknown): number {
	return Math.min(MAX_ZOOM, Math.max(0, Math.ceil(Number(minZoom ?? 0) - 1)));
}

/** First tile zoom of a label drawn from MapLibre zoom `minZoom` on. */
function labelTileZoom(minZoom: number): number {
	return Math.min(MAX_ZOOM, Math.max(0, Math.floor(minZoom)));
}

function cleanName(name: unknown): string {
	return String(name ?? '')
		.replace(/\s+/g, ' ')
		.trim();
}

function titleCase(name: string): string {
	return name === name.toUpperCase()
		? name.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
		: name;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

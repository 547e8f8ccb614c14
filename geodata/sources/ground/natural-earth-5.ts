import type { Source } from '../../source.ts';

/** Natural Earth: Natural Earth 5.1 countries, 1:10m. */
export const naturalEarth5 = {
	id: 'natural-earth-5',
	title: 'Natural Earth 5.1 countries, 1:10m',
	publisher: 'Natural Earth',
	url: 'https://github.com/ropensci/rnaturalearthhires/blob/e4736f636baa1c013d77d2ba028dd5bc334defee/data/countries10.rda',
	version: 'e4736f636baa1c013d77d2ba028dd5bc334defee',
	licence: 'public domain',
	licenceClass: 'permissive',
	attribution: 'Made with Natural Earth',
	vintage: 'Natural Earth 5.1 (2022)',
	notes: 'De facto boundaries.',
	rawNote:
		'Converted from R data to GeoJSON: attributes cut, coordinates rounded to 4 decimals. No address gives these bytes.',
	files: [
		{
			path: 'basemap/natural-earth/ne_10m_admin_0_countries_v5.geojson.gz',
			sha256: 'ee54d2d86bf0bf3ad7e2439d88f1d2cd05f1341eb376cf71dc72b7e57a21907c',
		},
	],
} as const satisfies Source;

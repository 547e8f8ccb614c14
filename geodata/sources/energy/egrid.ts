import type { Source } from '../../source.ts';

/** US Environmental Protection Agency: eGRID2023 rev 2, subregions. */
export const egrid = {
	id: 'egrid',
	title: 'eGRID2023 rev 2, subregions',
	publisher: 'US Environmental Protection Agency',
	url: 'https://github.com/USEPA/power-profiler/tree/f42a47a958325f134a11e609eaa6612893ad3140',
	version: 'f42a47a958325f134a11e609eaa6612893ad3140',
	licence: 'public domain',
	licenceClass: 'permissive',
	attribution: 'US EPA, eGRID2023',
	vintage: '2023',
	notes:
		'Rates at the stack (direct), CO2 equivalent. Polygons are coarse: within about 10 km of a border the subregion may be the neighbor.',
	rawNote:
		'The GeoJSON of EPA Power Profiler with less detail kept, packed with gzip. No address gives these bytes.',
	files: [
		{
			path: 'energy/annual-us-egrid-2023/subregion.geojson.gz',
			sha256: 'c8087ed91fb4cf9421d06dfa894745226d0fdba8a11e3661bb14ba2165ff2c5f',
		},
	],
} as const satisfies Source;

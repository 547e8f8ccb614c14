import type { Source } from '../../source.ts';

/** Natural Earth: Natural Earth countries 5.1 and first-level regions 2.0, topology. */
export const naturalEarthAdmin1 = {
	id: 'natural-earth-admin1',
	title: 'Natural Earth countries 5.1 and first-level regions 2.0, topology',
	publisher: 'Natural Earth',
	url: 'https://github.com/lonelyplanet/natural-earth-vector/tree/2891c4b58444f4312cbcc5e217d05140adbe25c3',
	version:
		'2891c4b58444f4312cbcc5e217d05140adbe25c3 and ropensci/rnaturalearthhires@e4736f636baa1c013d77d2ba028dd5bc334defee',
	licence: 'public domain',
	licenceClass: 'permissive',
	attribution: 'Made with Natural Earth',
	vintage: 'countries 2022; regions as of 2012',
	notes:
		'De facto boundaries. Regions of 2012: Telangana lies in Andhra Pradesh, Ladakh in Jammu and Kashmir.',
	rawNote:
		'Regions rebuilt by polygonising the 2.0.0 admin-1 lines, admin-0 lines, coastline and seams, labelled with the 2.0.0 label points; countries converted to a quantized topology. No address gives these bytes.',
	files: [
		{
			path: 'basemap/admin1/countries10.topo.json.gz',
			sha256: '188416b49059e46cc27482a7db89cc15613fdec4652f2fd080fc1432526a2509',
		},
		{
			path: 'basemap/admin1/admin1.topo.json.gz',
			sha256: '7105f95a651be39c5dffe78072f02e6b8d61ee4891a5a17a92a02d8f49c33841',
		},
	],
} as const satisfies Source;

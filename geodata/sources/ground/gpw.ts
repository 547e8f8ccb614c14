import type { Source } from '../../source.ts';

/** CIESIN, Columbia University: Gridded Population of the World v4.11. */
export const gpw = {
	id: 'gpw',
	title: 'Gridded Population of the World v4.11',
	publisher: 'CIESIN, Columbia University',
	url: 'https://sedac.ciesin.columbia.edu',
	version: 'rev11, copy NightToyohara/population-density-map@e1a258491d1ba281f00cdb11f3d027bf14792408',
	licence: 'CC-BY-4.0',
	licenceClass: 'attribution',
	attribution: 'CIESIN, Columbia University, 2018, GPWv4 Revision 11, NASA SEDAC',
	vintage: '2020',
	notes: 'Density on 0.5 degree cells.',
	rawNote: 'Packed copy.',
	files: [
		{
			path: 'siting/population-gpw4/gpw_v4_population_density_rev11_2020_30_min.asc.gz',
			sha256: '46d18a515ba7e7c4ab8b2af38cd164d5ed1da673c00403e5eaea52d386413b56',
		},
	],
} as const satisfies Source;

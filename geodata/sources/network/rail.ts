import type { Source } from '../../source.ts';

/** Natural Earth: Railroads of North America, 1:10m. */
export const rail = {
	id: 'rail',
	title: 'Railroads of North America, 1:10m',
	publisher: 'Natural Earth',
	url: 'https://github.com/martynafford/natural-earth-geojson/tree/0b9a6ceb0a7032713abd9460ac1e995a9c60cd1e',
	version: '0b9a6ceb0a7032713abd9460ac1e995a9c60cd1e',
	licence: 'public domain',
	licenceClass: 'permissive',
	attribution: 'Made with Natural Earth',
	vintage: 'Natural Earth 4.1 (2018)',
	notes: 'Lines drawn at 1:10m: real track is a few per cent longer.',
	rawNote: 'Unpacked from 7z.',
	files: [
		{
			path: 'network/rail-natural-earth/ne_10m_railroads_north_america.json.gz',
			sha256: '148c6d6ffb6e603b532a66b98385eb730ac2092857e15c7e558c373fb65753a1',
		},
	],
} as const satisfies Source;

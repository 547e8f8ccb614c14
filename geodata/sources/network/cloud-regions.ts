import type { Source } from '../../source.ts';

/** Loadstar: Cloud regions. */
export const cloudRegions = {
	id: 'cloud-regions',
	title: 'Cloud regions',
	publisher: 'Loadstar',
	url: 'https://learn.microsoft.com/azure/reliability/regions-list',
	version: '2026-11-22',
	licence: 'CC0-1.0',
	licenceClass: 'permissive',
	attribution: 'Compiled from the providers’ own region lists',
	vintage: '2026',
	notes: 'Metro level, 5 to 60 km; a region is several buildings.',
	rawNote: 'Compiled by hand.',
	files: [
		{
			path: 'network/cloud-regions/cloud_region_coordinates.csv',
			sha256: 'f341d540cc115a0996254b643a98af1e5b6abe8ac59b8e4026eb17517fa77822',
		},
	],
} as const satisfies Source;

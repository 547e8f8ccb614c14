import type { Source } from '../../source.ts';

/** US Energy Information Administration: International Energy Statistics: generation by source. */
export const eiaInternational = {
	id: 'eia-international',
	title: 'International Energy Statistics: generation by source',
	publisher: 'US Energy Information Administration',
	url: 'https://github.com/OSeMOSYS/osemosys_global/tree/5983d6b9c14160537c5c36cb5c1346a8cd882d3c/resources/data',
	version: '5983d6b9c14160537c5c36cb5c1346a8cd882d3c',
	licence: 'public domain',
	licenceClass: 'permissive',
	attribution: 'US EIA, International Energy Statistics',
	vintage: '2021 to 2023, by country',
	notes:
		'2023 is partial: countries without a complete 2023 show the last complete year. Figures are rounded to about two digits below 100 TWh. "Other gases" (furnace gas and the like) count as fossil fuel that is not split.',
	rawNote: 'JSON of the EIA API v1 packed with gzip; no address gives these bytes.',
	files: [
		{
			path: 'energy/annual-eia-international/eia_generation.json.gz',
			sha256: 'e4e1dc1cc2b42c05ad866c5fb8cc34ee7feff171a18f78dd5d6f6d3ac5f4a89b',
		},
	],
} as const satisfies Source;

import type { Source } from '../../source.ts';

/** Ember: Yearly electricity data: intensity by country; Indian states. */
export const ember = {
	id: 'ember',
	title: 'Yearly electricity data: intensity by country; Indian states',
	publisher: 'Ember',
	url: 'https://github.com/ember-energy/ember-data-api/tree/1f2147181ebff93b0f7b956e0b3bd8c84a977d5d',
	version: '1f2147181ebff93b0f7b956e0b3bd8c84a977d5d',
	licence: 'CC-BY-4.0',
	licenceClass: 'attribution',
	attribution: 'Ember (2025), ember-energy.org, CC BY 4.0',
	vintage: '2022 to 2024, by country',
	notes:
		"Intensity with upstream emissions (life-cycle). For small systems Ember's factors are rounded; an intensity of 0 is as published.",
	rawNote: 'CSV packed with gzip; no address gives these bytes.',
	files: [
		{
			path: 'energy/annual-ember/api_country_overview_yearly.csv.gz',
			sha256: '8dbb307bcc487b0825d93562e89a62db1c08887deae5bb24a18b7404779f928a',
		},
		{
			path: 'energy/annual-ember/api_overview_ind_yearly.csv.gz',
			sha256: 'ba4878092a4d4d053de661b802948c730c5397cc2204594c5e6c979cbfcbe225',
		},
		{
			path: 'energy/annual-ember/api_generation_ind_monthly.csv.gz',
			sha256: 'a301a36009314ae08b622826f7612c0fc90da6846e8734fc0b32860c68569df7',
		},
	],
} as const satisfies Source;

import type { Source } from '../../source.ts';

/** World Resources Institute: Global Power Plant Database 1.2. */
export const wri = {
	id: 'wri',
	title: 'Global Power Plant Database 1.2',
	publisher: 'World Resources Institute',
	url: 'https://github.com/wri/global-power-plant-database/tree/7a91cfbb2a4e272597acbc00506d61fc1ec73b3d',
	version:
		'7a91cfbb2a4e272597acbc00506d61fc1ec73b3d; short table from hrpunio/BazyDanych_2020@471a9f98260252ce6f7422e63502dba1b82cb82d',
	licence: 'CC-BY-4.0',
	licenceClass: 'attribution',
	attribution:
		'Global Energy Observatory, Google, KTH, Enipedia, World Resources Institute: Global Power Plant Database',
	vintage: '2019 (US), about 2018 (elsewhere)',
	notes:
		'Used only where GEM has no plant of a kind in a country: US, Chinese and German solar, and small gaps; never for coal and nuclear. Old: much solar has been built since.',
	rawNote: 'Packed with gzip; no address gives these bytes.',
	files: [
		{
			path: 'energy/plants-wri-gppd-v1.2/global_pp_short.csv.gz',
			sha256: 'ea64395990be8869b922364097688aba9f78c720f1cf2b9b24cb0d082230e208',
		},
		{
			path: 'energy/plants-wri-gppd-v1.2/database_USA_2019.csv.gz',
			sha256: '779cf2bd3e7c6e3143af4b39dfcbc89f5bbbbf91794d807e283be2c33266dd5c',
		},
	],
} as const satisfies Source;

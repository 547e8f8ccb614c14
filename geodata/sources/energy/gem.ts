import type { Source } from '../../source.ts';

/** Global Energy Monitor: Global Integrated Power Tracker. */
export const gem = {
	id: 'gem',
	title: 'Global Integrated Power Tracker',
	publisher: 'Global Energy Monitor',
	url: 'https://github.com/open-energy-transition/osm-grid-definition/tree/414917b33d82ff939bd27ff405c70c832d0f06ab',
	version:
		'414917b33d82ff939bd27ff405c70c832d0f06ab; China, Germany and US from GlobalEnergyMonitor/maps@094c98ba5e883930b2f9f250e6538bbfcba7d124',
	licence: 'CC-BY-4.0',
	licenceClass: 'attribution',
	attribution: 'Global Integrated Power Tracker, Global Energy Monitor, February 2025 release',
	vintage:
		'2025-02; China, Germany and US by technology: coal 2024-07, gas 2024-08, nuclear 2024-07, wind 2023-05, hydropower 2025-04',
	notes:
		'Units from about 1 MW (solar, hydropower 75 MW where GEM counts only large). No solar for China, Germany and the US; oil and gas there are not told apart and shown as gas.',
	rawNote: 'Columns cut, countries and technologies joined, packed with gzip. No address gives these bytes.',
	files: [
		{
			path: 'energy/plants-gem-gipt-2025-02/gipt_2025-02_all_but_CN_DE_US.csv.gz',
			sha256: '08bea00ab28f853c48efea1cb5a7a94963bd550a74a70306734f4d58b76cdca0',
		},
		{
			path: 'energy/plants-gem-gipt-2025-02/gem_CN_DE_US_by_tech_2023-2025.csv.gz',
			sha256: '6757de840aae0437d323dae114c6f23045b880b5cc046d99e314075e36ebc285',
		},
	],
} as const satisfies Source;

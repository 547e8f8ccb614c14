import type { Source } from '../../source.ts';

/** Natural Earth: Natural Earth 4.1 vectors. */
export const naturalEarth = {
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
} as const satisfies Source;

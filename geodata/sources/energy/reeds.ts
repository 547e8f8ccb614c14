import type { Source } from '../../source.ts';

/** National Renewable Energy Laboratory: ReEDS balancing areas and hierarchy. */
export const reeds = {
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
} as const satisfies Source;

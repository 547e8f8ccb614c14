/** Table of facts: ISO 3166-1 alpha-3 codes that Natural Earth's country table does not resolve, or that a provider spells its own way. */
export const alpha2Exceptions: readonly { alpha3: string; alpha2: string; reason: string }[] = [
	{ alpha3: 'XKX', alpha2: 'XK', reason: 'Kosovo as Ember writes it; user-assigned code' },
	{ alpha3: 'XKS', alpha2: 'XK', reason: 'Kosovo as the EIA writes it' },
	{ alpha3: 'GUF', alpha2: 'GF', reason: 'its own grid; Natural Earth counts it to France' },
	{ alpha3: 'GLP', alpha2: 'GP', reason: 'its own grid; Natural Earth counts it to France' },
	{ alpha3: 'MTQ', alpha2: 'MQ', reason: 'its own grid; Natural Earth counts it to France' },
	{ alpha3: 'REU', alpha2: 'RE', reason: 'its own grid; Natural Earth counts it to France' },
	{ alpha3: 'MYT', alpha2: 'YT', reason: 'its own grid; Natural Earth counts it to France' },
	{ alpha3: 'BES', alpha2: 'BQ', reason: 'its own grids; Natural Earth counts them to the Netherlands' },
	{ alpha3: 'SJM', alpha2: 'SJ', reason: 'its own grid; Natural Earth counts it to Norway' },
];

/** Areas without an ISO code of their own, by Natural Earth's code, and the zone they are served with. '' = left out. */
export const unlistedAreas: readonly { code: string; alpha2: string; reason: string }[] = [
	{ code: 'SOL', alpha2: 'SO', reason: 'Somaliland: no statistics of its own' },
	{ code: 'CYN', alpha2: 'CY', reason: 'northern Cyprus: no statistics of its own' },
	{ code: 'CNM', alpha2: 'CY', reason: 'buffer zone in Cyprus' },
	{ code: 'ESB', alpha2: 'CY', reason: 'Dhekelia: on the grid of Cyprus' },
	{ code: 'WSB', alpha2: 'CY', reason: 'Akrotiri: on the grid of Cyprus' },
	{ code: 'USG', alpha2: 'CU', reason: 'Guantanamo Bay: on the island of Cuba' },
	{ code: 'PGA', alpha2: '', reason: 'Spratly Islands: no grid' },
	{ code: 'KAS', alpha2: '', reason: 'Siachen Glacier: no grid' },
	{ code: 'SPI', alpha2: '', reason: 'Southern Patagonian Ice Field: no grid' },
	{ code: 'BRT', alpha2: '', reason: 'Bir Tawil: no grid' },
	{ code: 'BJN', alpha2: '', reason: 'Bajo Nuevo Bank: no grid' },
	{ code: 'SER', alpha2: '', reason: 'Serranilla Bank: no grid' },
	{ code: 'SCR', alpha2: '', reason: 'Scarborough Shoal: no grid' },
];

/** Parts of a country that are zones of their own, by the box they lie in: west, south, east, north. */
export const separateParts: readonly {
	of: string;
	box: readonly [number, number, number, number];
	alpha2: string;
	name: string;
}[] = [
	{ of: 'FR', box: [-55, 2, -51, 6], alpha2: 'GF', name: 'French Guiana' },
	{ of: 'FR', box: [-62, 15.7, -60.9, 16.6], alpha2: 'GP', name: 'Guadeloupe' },
	{ of: 'FR', box: [-61.3, 14.3, -60.7, 15], alpha2: 'MQ', name: 'Martinique' },
	{ of: 'FR', box: [55, -21.6, 56, -20.7], alpha2: 'RE', name: 'Réunion' },
	{ of: 'FR', box: [44.9, -13.1, 45.4, -12.5], alpha2: 'YT', name: 'Mayotte' },
	{ of: 'NL', box: [-69, 11.9, -62, 18], alpha2: 'BQ', name: 'Caribbean Netherlands' },
	{ of: 'NO', box: [-10, 70.5, -7, 72], alpha2: 'SJ', name: 'Svalbard and Jan Mayen' },
	{ of: 'NO', box: [9, 74, 36, 82], alpha2: 'SJ', name: 'Svalbard and Jan Mayen' },
];

/** States and territories of India as Ember names them, the polygon of 2012 they lie in, and the zone made of them. */
export const indianStates: readonly { ember: string; polygon: string; id: string; name: string }[] = [
	{
		ember: 'Andaman and Nicobar',
		polygon: 'Andaman and Nicobar',
		id: 'IN-AN',
		name: 'Andaman and Nicobar Islands',
	},
	// Telangana left Andhra Pradesh in 2014; the polygons are of 2012.
	{ ember: 'Andhra Pradesh', polygon: 'Andhra Pradesh', id: 'IN-AP', name: 'Andhra Pradesh and Telangana' },
	{ ember: 'Telangana', polygon: 'Andhra Pradesh', id: 'IN-AP', name: 'Andhra Pradesh and Telangana' },
	{ ember: 'Arunachal Pradesh', polygon: 'Arunachal Pradesh', id: 'IN-AR', name: 'Arunachal Pradesh' },
	{ ember: 'Assam', polygon: 'Assam', id: 'IN-AS', name: 'Assam' },
	{ ember: 'Bihar', polygon: 'Bihar', id: 'IN-BR', name: 'Bihar' },
	{ ember: 'Chandigarh', polygon: 'Chandigarh', id: 'IN-CH', name: 'Chandigarh' },
	{ ember: 'Chhattisgarh', polygon: 'Chhattisgarh', id: 'IN-CG', name: 'Chhattisgarh' },
	// The two territories were joined in 2020.
	{
		ember: 'Dadra and Nagar Haveli and Daman and Diu',
		polygon: 'Dadra and Nagar Haveli',
		id: 'IN-DH',
		name: 'Dadra and Nagar Haveli and Daman and Diu',
	},
	{
		ember: 'Dadra and Nagar Haveli and Daman and Diu',
		polygon: 'Daman and Diu',
		id: 'IN-DH',
		name: 'Dadra and Nagar Haveli and Daman and Diu',
	},
	{ ember: 'Delhi', polygon: 'Delhi', id: 'IN-DL', name: 'Delhi' },
	{ ember: 'Goa', polygon: 'Goa', id: 'IN-GA', name: 'Goa' },
	{ ember: 'Gujarat', polygon: 'Gujarat', id: 'IN-GJ', name: 'Gujarat' },
	{ ember: 'Haryana', polygon: 'Haryana', id: 'IN-HR', name: 'Haryana' },
	{ ember: 'Himachal Pradesh', polygon: 'Himachal Pradesh', id: 'IN-HP', name: 'Himachal Pradesh' },
	// Ladakh left Jammu and Kashmir in 2019; the polygons are of 2012.
	{
		ember: 'Jammu and Kashmir',
		polygon: 'Jammu and Kashmir',
		id: 'IN-JK',
		name: 'Jammu and Kashmir and Ladakh',
	},
	{ ember: 'Ladakh', polygon: 'Jammu and Kashmir', id: 'IN-JK', name: 'Jammu and Kashmir and Ladakh' },
	{ ember: 'Jharkhand', polygon: 'Jharkhand', id: 'IN-JH', name: 'Jharkhand' },
	{ ember: 'Karnataka', polygon: 'Karnataka', id: 'IN-KA', name: 'Karnataka' },
	{ ember: 'Kerala', polygon: 'Kerala', id: 'IN-KL', name: 'Kerala' },
	{ ember: 'Lakshadweep', polygon: 'Lakshadweep', id: 'IN-LD', name: 'Lakshadweep' },
	{ ember: 'Madhya Pradesh', polygon: 'Madhya Pradesh', id: 'IN-MP', name: 'Madhya Pradesh' },
	{ ember: 'Maharashtra', polygon: 'Maharashtra', id: 'IN-MH', name: 'Maharashtra' },
	{ ember: 'Manipur', polygon: 'Manipur', id: 'IN-MN', name: 'Manipur' },
	{ ember: 'Meghalaya', polygon: 'Meghalaya', id: 'IN-ML', name: 'Meghalaya' },
	{ ember: 'Mizoram', polygon: 'Mizoram', id: 'IN-MZ', name: 'Mizoram' },
	{ ember: 'Nagaland', polygon: 'Nagaland', id: 'IN-NL', name: 'Nagaland' },
	{ ember: 'Odisha', polygon: 'Orissa', id: 'IN-OD', name: 'Odisha' },
	{ ember: 'Puducherry', polygon: 'Puducherry', id: 'IN-PY', name: 'Puducherry' },
	{ ember: 'Punjab', polygon: 'Punjab', id: 'IN-PB', name: 'Punjab' },
	{ ember: 'Rajasthan', polygon: 'Rajasthan', id: 'IN-RJ', name: 'Rajasthan' },
	{ ember: 'Sikkim', polygon: 'Sikkim', id: 'IN-SK', name: 'Sikkim' },
	{ ember: 'Tamil Nadu', polygon: 'Tamil Nadu', id: 'IN-TN', name: 'Tamil Nadu' },
	{ ember: 'Tripura', polygon: 'Tripura', id: 'IN-TR', name: 'Tripura' },
	{ ember: 'Uttar Pradesh', polygon: 'Uttar Pradesh', id: 'IN-UP', name: 'Uttar Pradesh' },
	{ ember: 'Uttarakhand', polygon: 'Uttaranchal', id: 'IN-UK', name: 'Uttarakhand' },
	{ ember: 'West Bengal', polygon: 'West Bengal', id: 'IN-WB', name: 'West Bengal' },
];

/** A submarine system as facts: who it is, since when, and the towns it joins. The way between them is ours (see sea-route.ts). */
export type System = {
	name: string;
	/** Year of service. */
	year: number;
	/** Landing towns, `Town CC`; each list is a chain whose neighbours are joined. */
	legs: readonly (readonly string[])[];
	/** Length of the first leg as published, km; the others follow from the way at sea. */
	km?: number;
	/** Why no cloud backbone runs over it, where that is so (cloud round trips go around; a private route may take it). */
	noBackbone?: string;
	/** Where it was read; general public knowledge unless told. */
	source?: string;
};

const southAtlantic =
	'South America reaches Europe and Africa through North America: the direct systems carry little cloud capacity';
const islandHops =
	'an island system of small capacity: traffic between Africa and Asia keeps to the coast systems';
const commsUpdate = 'CommsUpdate, Cable Compendium (submarine-cable-facts)';

/**
 * Systems in service, from general public knowledge (names, years, landing towns: facts); those with a source are cited. East of Crete the cables to Egypt and those to Israel pass the same islands but exchange nothing there,
 * so a stop in Cyprus or Crete is joined towards Europe only.
 */
export const systems: readonly System[] = [
	// North Atlantic
	{ name: 'MAREA', year: 2018, legs: [['Virginia Beach US', 'Sopelana ES']], km: 6605, source: commsUpdate },
	{
		name: 'Dunant',
		year: 2021,
		legs: [['Virginia Beach US', 'Saint-Hilaire-de-Riez FR']],
		source: commsUpdate,
	},
	{
		name: 'Grace Hopper',
		year: 2022,
		legs: [
			['Shirley US', 'Bude GB'],
			['Shirley US', 'Sopelana ES'],
		],
		km: 6354,
		source: commsUpdate,
	},
	{
		name: 'Amitié',
		year: 2023,
		legs: [
			['Lynn US', 'Le Porge FR'],
			['Lynn US', 'Bude GB'],
		],
		source: commsUpdate,
	},
	{ name: 'AEConnect-1', year: 2016, legs: [['Shirley US', 'Killala IE']], km: 5522, source: commsUpdate },
	{
		name: 'Havfrue',
		year: 2020,
		legs: [
			['Wall Township US', 'Esbjerg DK'],
			['Wall Township US', 'Killala IE'],
			['Killala IE', 'Kristiansand NO'],
		],
	},
	{
		name: 'Apollo',
		year: 2003,
		legs: [
			['Shirley US', 'Bude GB'],
			['Wall Township US', 'Lannion FR'],
		],
	},
	{
		name: 'FLAG Atlantic-1',
		year: 2001,
		legs: [
			['Shirley US', 'Porthcurno GB'],
			['Shirley US', 'Lannion FR'],
		],
	},
	{
		name: 'Atlantic Crossing-1',
		year: 1998,
		legs: [
			['Shirley US', 'Porthcurno GB'],
			['Shirley US', 'Zandvoort NL'],
			['Norden DE', 'Zandvoort NL'],
		],
	},
	{
		name: 'EXA North and South',
		year: 2001,
		legs: [
			['Lynn US', 'Halifax CA', 'Dublin IE'],
			['Dublin IE', 'Southport GB'],
		],
	},
	{
		name: 'EXA Express',
		year: 2015,
		legs: [
			['Halifax CA', 'Highbridge GB'],
			['Halifax CA', 'Cork IE'],
		],
	},
	{ name: 'Anjana', year: 2024, legs: [['Myrtle Beach US', 'Santander ES']] },
	{ name: 'Greenland Connect', year: 2009, legs: [["St. John's CA", 'Nuuk GL', 'Þorlákshöfn IS']] },
	{ name: 'Newfoundland crossing', year: 2000, legs: [["St. John's CA", 'Halifax CA']] },
	{
		name: 'FARICE-1',
		year: 2004,
		legs: [
			['Seyðisfjörður IS', 'Thurso GB'],
			['Seyðisfjörður IS', 'Tórshavn FO'],
		],
	},
	{ name: 'DANICE', year: 2009, legs: [['Þorlákshöfn IS', 'Esbjerg DK']] },
	{ name: 'IRIS', year: 2023, legs: [['Þorlákshöfn IS', 'Galway IE']] },
	{ name: 'SHEFA-2', year: 2008, legs: [['Tórshavn FO', 'Lerwick GB', 'Thurso GB']] },
	// North-west European seas
	{
		name: 'Channel crossings',
		year: 2000,
		legs: [
			['Dover GB', 'Calais FR'],
			['Dover GB', 'Ostend BE'],
		],
	},
	{ name: 'UK to Netherlands', year: 1999, legs: [['Lowestoft GB', 'Zandvoort NL']] },
	{
		name: 'Irish Sea crossings',
		year: 2000,
		legs: [
			['Dublin IE', 'Holyhead GB'],
			['Dublin IE', 'Southport GB'],
			['Larne GB', 'Stranraer GB'],
		],
	},
	{ name: 'North Sea Connect', year: 2021, legs: [['Whitley Bay GB', 'Esbjerg DK']] },
	{ name: 'NO-UK', year: 2021, legs: [['Stavanger NO', 'Whitley Bay GB']] },
	{ name: 'COBRA', year: 2019, legs: [['Eemshaven NL', 'Esbjerg DK']] },
	{ name: 'Skagerrak', year: 2014, legs: [['Kristiansand NO', 'Aalborg DK']] },
	{ name: 'Kattegat crossing', year: 2000, legs: [['Aalborg DK', 'Gothenburg SE']] },
	{
		name: 'Danish Belts and Sound',
		year: 2000,
		legs: [
			['Copenhagen DK', 'Malmö SE'],
			['Copenhagen DK', 'Odense DK'],
			['Copenhagen DK', 'Rostock DE'],
		],
	},
	{ name: 'Bornholm', year: 2000, legs: [['Rønne DK', 'Malmö SE']] },
	{ name: 'Sweden to Finland', year: 2000, legs: [['Kapellskär SE', 'Mariehamn AX', 'Turku FI']] },
	{ name: 'C-Lion1', year: 2016, legs: [['Helsinki FI', 'Rostock DE']], km: 1172 },
	{ name: 'Finland to Estonia', year: 2000, legs: [['Helsinki FI', 'Tallinn EE']] },
	{ name: 'Sweden to Estonia', year: 2000, legs: [['Kapellskär SE', 'Tallinn EE']] },
	{
		name: 'BCS East-West',
		year: 1997,
		legs: [
			['Visby SE', 'Klaipėda LT'],
			['Visby SE', 'Kapellskär SE'],
			['Visby SE', 'Ventspils LV'],
		],
	},
	{ name: 'Svalbard', year: 2004, legs: [['Longyearbyen SJ', 'Harstad NO']] },
	// South Atlantic and the Americas
	{
		name: 'EllaLink',
		year: 2021,
		noBackbone: southAtlantic,
		legs: [
			['Sines PT', 'Fortaleza BR'],
			['Sines PT', 'Funchal PT'],
			['Praia CV', 'Fortaleza BR'],
			['Kourou GF', 'Fortaleza BR'],
		],
		km: 6200,
		source: commsUpdate,
	},
	{ name: 'SACS', year: 2018, noBackbone: southAtlantic, legs: [['Luanda AO', 'Fortaleza BR']], km: 6165 },
	{ name: 'SAIL', year: 2018, noBackbone: southAtlantic, legs: [['Kribi CM', 'Fortaleza BR']] },
	{
		name: 'Atlantis-2',
		year: 2000,
		noBackbone: southAtlantic,
		legs: [['Carcavelos PT', 'Las Palmas de Gran Canaria ES', 'Dakar SN', 'Praia CV', 'Fortaleza BR']],
	},
	{ name: 'Monet', year: 2017, legs: [['Boca Raton US', 'Fortaleza BR', 'Praia Grande BR']] },
	{ name: 'Seabras-1', year: 2017, legs: [['Wall Township US', 'Praia Grande BR']] },
	{
		name: 'BRUSA',
		year: 2018,
		legs: [['Virginia Beach US', 'San Juan PR', 'Fortaleza BR', 'Rio de Janeiro BR']],
	},
	{
		name: 'GlobeNet',
		year: 2000,
		legs: [
			['Wall Township US', 'Hamilton BM', 'Fortaleza BR', 'Rio de Janeiro BR'],
			['Hamilton BM', 'Boca Raton US', 'Maiquetía VE', 'Fortaleza BR'],
			['Maiquetía VE', 'Cartagena CO'],
		],
	},
	{
		name: 'Firmina',
		year: 2024,
		legs: [['Myrtle Beach US', 'Praia Grande BR', 'Maldonado UY', 'Las Toninas AR']],
	},
	{
		name: 'AMX-1',
		year: 2014,
		legs: [
			['Hollywood US', 'Cancún MX', 'Puerto Barrios GT', 'Cartagena CO'],
			['Hollywood US', 'Puerto Plata DO', 'San Juan PR', 'Fortaleza BR', 'Salvador BR', 'Rio de Janeiro BR'],
		],
	},
	{
		name: 'SAm-1',
		year: 2001,
		legs: [
			[
				'Boca Raton US',
				'San Juan PR',
				'Fortaleza BR',
				'Salvador BR',
				'Rio de Janeiro BR',
				'Praia Grande BR',
				'Las Toninas AR',
			],
			['Valparaíso CL', 'Arica CL', 'Lurín PE', 'Salinas EC', 'Puerto San José GT'],
			['Puerto Barrios GT', 'Boca Raton US'],
		],
	},
	{
		name: 'South American Crossing',
		year: 2000,
		legs: [
			['Saint Croix VI', 'Fortaleza BR', 'Rio de Janeiro BR', 'Praia Grande BR', 'Las Toninas AR'],
			['Valparaíso CL', 'Lurín PE', 'Buenaventura CO', 'Panamá PA'],
			['Colón PA', 'Saint Croix VI'],
		],
	},
	{
		name: 'Curie',
		year: 2020,
		legs: [
			['Hermosa Beach US', 'Valparaíso CL'],
			['Hermosa Beach US', 'Panamá PA'],
		],
	},
	{
		name: 'Mistral',
		year: 2021,
		legs: [['Puerto San José GT', 'Salinas EC', 'Lurín PE', 'Arica CL', 'Valparaíso CL']],
	},
	{
		name: 'PCCS',
		year: 2015,
		legs: [
			[
				'Hollywood US',
				'Tortola VG',
				'San Juan PR',
				'Oranjestad AW',
				'Willemstad CW',
				'Cartagena CO',
				'Colón PA',
			],
			['Panamá PA', 'Salinas EC'],
		],
	},
	{
		name: 'ARCOS-1',
		year: 2001,
		legs: [
			['Hollywood US', 'Nassau BS', 'Providenciales TC', 'Puerto Plata DO', 'San Juan PR'],
			[
				'San Juan PR',
				'Willemstad CW',
				'Cartagena CO',
				'Colón PA',
				'Limón CR',
				'Bluefields NI',
				'Puerto Cortés HN',
				'Puerto Barrios GT',
				'Belize City BZ',
				'Cancún MX',
				'Hollywood US',
			],
		],
	},
	{
		name: 'MAYA-1',
		year: 2000,
		legs: [
			[
				'Hollywood US',
				'Cancún MX',
				'George Town KY',
				'Puerto Cortés HN',
				'Limón CR',
				'Colón PA',
				'Cartagena CO',
			],
		],
	},
	{ name: 'Pan American Crossing', year: 2000, legs: [['Grover Beach US', 'Mazatlán MX', 'Panamá PA']] },
	{ name: 'CFX-1', year: 2008, legs: [['Boca Raton US', 'Kingston JM', 'Cartagena CO']] },
	{
		name: 'Fibralink',
		year: 2006,
		legs: [
			['Kingston JM', 'Port-au-Prince HT'],
			['Kingston JM', 'Santo Domingo DO'],
		],
	},
	{ name: 'Cayman-Jamaica', year: 1997, legs: [['George Town KY', 'Kingston JM']] },
	{
		name: 'ALBA-1',
		year: 2012,
		legs: [
			['Siboney CU', 'Maiquetía VE'],
			['Siboney CU', 'Kingston JM'],
		],
	},
	{ name: 'Antillas 1', year: 1997, legs: [['Santo Domingo DO', 'San Juan PR']] },
	{
		name: 'Eastern Caribbean',
		year: 1995,
		legs: [
			[
				'San Juan PR',
				'Saint Croix VI',
				'Tortola VG',
				'Basseterre KN',
				"Saint John's AG",
				'Baie-Mahault GP',
				'Fort-de-France MQ',
				'Castries LC',
				'Kingstown VC',
				'Bridgetown BB',
				"Saint George's GD",
				'Port of Spain TT',
			],
		],
	},
	{ name: 'Suriname-Guyana', year: 2010, legs: [['Port of Spain TT', 'Georgetown GY', 'Paramaribo SR']] },
	{
		name: 'Americas-II',
		year: 2000,
		legs: [
			[
				'Fortaleza BR',
				'Kourou GF',
				'Port of Spain TT',
				'Fort-de-France MQ',
				'Saint Croix VI',
				'Hollywood US',
			],
		],
	},
	{ name: 'Tannat', year: 2018, legs: [['Praia Grande BR', 'Maldonado UY', 'Las Toninas AR']] },
	{ name: 'Malbec', year: 2021, legs: [['Rio de Janeiro BR', 'Praia Grande BR', 'Las Toninas AR']] },
	{ name: 'FOA', year: 2020, legs: [['Puerto Montt CL', 'Punta Arenas CL']] },
	// North Pacific
	{
		name: 'FASTER',
		year: 2016,
		legs: [
			['Pacific City US', 'Minamiboso JP'],
			['Pacific City US', 'Shima JP'],
			['Shima JP', 'Tamsui TW'],
		],
	},
	{ name: 'Unity', year: 2010, legs: [['Hermosa Beach US', 'Minamiboso JP']], km: 9620 },
	{
		name: 'New Cross Pacific',
		year: 2018,
		legs: [
			['Pacific City US', 'Minamiboso JP', 'Busan KR', 'Shanghai CN', 'Toucheng TW'],
			['Minamiboso JP', 'Toucheng TW'],
		],
	},
	{
		name: 'Pacific Crossing-1',
		year: 1999,
		legs: [
			['Mukilteo US', 'Hitachinaka JP'],
			['Hitachinaka JP', 'Shima JP', 'Grover Beach US'],
			['Grover Beach US', 'Mukilteo US'],
		],
	},
	{
		name: 'Trans-Pacific Express',
		year: 2008,
		legs: [
			['Pacific City US', 'Minamiboso JP'],
			['Minamiboso JP', 'Tamsui TW', 'Shanghai CN', 'Busan KR', 'Qingdao CN'],
		],
	},
	{
		name: 'Jupiter',
		year: 2020,
		legs: [
			['Hermosa Beach US', 'Minamiboso JP'],
			['Pacific City US', 'Shima JP'],
			['Minamiboso JP', 'Daet PH'],
		],
	},
	{
		name: 'Topaz',
		year: 2023,
		legs: [
			['Port Alberni CA', 'Shima JP'],
			['Port Alberni CA', 'Hitachinaka JP'],
		],
	},
	{
		name: 'PLCN',
		year: 2022,
		legs: [
			['Hermosa Beach US', 'Toucheng TW'],
			['Hermosa Beach US', 'Daet PH'],
		],
	},
	{
		name: 'Asia-America Gateway',
		year: 2009,
		legs: [
			[
				'Grover Beach US',
				'Kapolei US',
				'Piti GU',
				'La Union PH',
				'Hong Kong HK',
				'Vũng Tàu VN',
				'Tungku BN',
				'Mersing MY',
				'Singapore SG',
			],
		],
	},
	{
		name: 'SEA-US',
		year: 2017,
		legs: [['Hermosa Beach US', 'Kapolei US', 'Piti GU', 'Davao PH', 'Manado ID']],
	},
	{
		name: 'TGN-Pacific',
		year: 2002,
		legs: [
			['Pacific City US', 'Hitachinaka JP'],
			['Hermosa Beach US', 'Shima JP'],
			['Minamiboso JP', 'Piti GU'],
		],
	},
	{ name: 'Echo', year: 2024, legs: [['Eureka US', 'Piti GU', 'Jakarta ID', 'Singapore SG']] },
	{ name: 'Hawaiian islands', year: 2000, legs: [['Kapolei US', 'Hilo US']] },
	{
		name: 'Alaska crossings',
		year: 1999,
		legs: [
			['Anchorage US', 'Juneau US', 'Mukilteo US'],
			['Anchorage US', 'Pacific City US'],
		],
	},
	// South Pacific
	{
		name: 'Southern Cross',
		year: 2000,
		legs: [
			['Sydney AU', 'Auckland NZ', 'Kapolei US', 'Pacific City US'],
			['Sydney AU', 'Suva FJ', 'Kapolei US', 'Grover Beach US'],
		],
	},
	{
		name: 'Southern Cross NEXT',
		year: 2022,
		legs: [
			['Sydney AU', 'Hermosa Beach US'],
			['Auckland NZ', 'Hermosa Beach US'],
		],
	},
	{
		name: 'Hawaiki',
		year: 2018,
		legs: [
			['Pacific City US', 'Kapolei US', 'Mangawhai NZ', 'Sydney AU'],
			['Pago Pago AS', 'Mangawhai NZ'],
		],
		source: commsUpdate,
	},
	{ name: 'Telstra Endeavour', year: 2008, legs: [['Sydney AU', 'Kapolei US']] },
	{
		name: 'Australia-Japan Cable',
		year: 2001,
		legs: [
			['Sydney AU', 'Piti GU', 'Minamiboso JP'],
			['Piti GU', 'Shima JP'],
		],
	},
	{ name: 'PIPE Pacific', year: 2009, legs: [['Sydney AU', 'Madang PG', 'Piti GU']] },
	{
		name: 'Japan-Guam-Australia',
		year: 2020,
		legs: [
			['Minamiboso JP', 'Piti GU', 'Sydney AU'],
			['Piti GU', 'Maroochydore AU'],
		],
	},
	{ name: 'Tasman Global Access', year: 2017, legs: [['Sydney AU', 'Auckland NZ']], km: 2288 },
	{
		name: 'Coral Sea',
		year: 2019,
		legs: [
			['Sydney AU', 'Port Moresby PG'],
			['Sydney AU', 'Honiara SB'],
			['Port Moresby PG', 'Honiara SB'],
		],
	},
	{
		name: 'Gondwana-1',
		year: 2008,
		legs: [
			['Sydney AU', 'Nouméa NC'],
			['Nouméa NC', 'Suva FJ'],
		],
	},
	{ name: 'Interchange', year: 2014, legs: [['Port Vila VU', 'Suva FJ']] },
	{ name: 'Tonga', year: 2013, legs: [["Nuku'alofa TO", 'Suva FJ']] },
	{
		name: 'Tui-Samoa',
		year: 2018,
		legs: [
			['Apia WS', 'Suva FJ'],
			['Apia WS', 'Pago Pago AS'],
		],
	},
	{ name: 'Manatua', year: 2020, legs: [['Apia WS', 'Avarua CK', 'Papeete PF']] },
	{ name: 'Honotua', year: 2010, legs: [['Papeete PF', 'Hilo US']] },
	{ name: 'HANTRU-1', year: 2010, legs: [['Piti GU', 'Palikir FM', 'Majuro MH']] },
	{ name: 'East Micronesia', year: 2025, legs: [['Palikir FM', 'Tarawa KI']] },
	{ name: 'Palau', year: 2017, legs: [['Piti GU', 'Koror PW']] },
	{ name: 'Atisa', year: 2017, legs: [['Piti GU', 'Saipan MP']] },
	{ name: 'Cook Strait', year: 2000, legs: [['Wellington NZ', 'Blenheim NZ']] },
	{ name: 'Bass Strait', year: 2005, legs: [['Melbourne AU', 'Burnie AU']] },
	{
		name: 'INDIGO',
		year: 2019,
		legs: [
			['Singapore SG', 'Perth AU'],
			['Perth AU', 'Adelaide AU', 'Sydney AU'],
			['Jakarta ID', 'Perth AU'],
		],
	},
	{
		name: 'Australia Singapore Cable',
		year: 2018,
		legs: [['Perth AU', 'Flying Fish Cove CX', 'Jakarta ID', 'Singapore SG']],
	},
	{ name: 'Oman Australia Cable', year: 2022, legs: [['Perth AU', 'Salalah OM', 'Barka OM']] },
	{ name: 'North-West Cable', year: 2016, legs: [['Darwin AU', 'Port Hedland AU']] },
	// East and South-East Asia
	{
		name: 'Asia Pacific Gateway',
		year: 2016,
		legs: [
			[
				'Minamiboso JP',
				'Shima JP',
				'Busan KR',
				'Shanghai CN',
				'Toucheng TW',
				'Hong Kong HK',
				'Da Nang VN',
				'Songkhla TH',
			],
			['Hong Kong HK', 'Kuantan MY', 'Singapore SG'],
		],
	},
	{
		name: 'APCN-2',
		year: 2001,
		legs: [
			['Minamiboso JP', 'Shanghai CN', 'Shantou CN', 'Hong Kong HK', 'Kuantan MY', 'Singapore SG'],
			['Hitachinaka JP', 'Busan KR', 'Tamsui TW', 'Fangshan TW', 'Shantou CN'],
			['Fangshan TW', 'Batangas PH', 'Singapore SG'],
		],
	},
	{
		name: 'SJC',
		year: 2013,
		legs: [
			['Minamiboso JP', 'Shantou CN', 'Hong Kong HK', 'Singapore SG'],
			['Minamiboso JP', 'Batangas PH', 'Tungku BN', 'Singapore SG'],
		],
	},
	{
		name: 'Asia Submarine Express',
		year: 2012,
		legs: [
			['Minamiboso JP', 'Daet PH', 'Singapore SG'],
			['Daet PH', 'Hong Kong HK'],
			['Mersing MY', 'Singapore SG'],
			['Sihanoukville KH', 'Mersing MY'],
		],
	},
	{
		name: 'TGN-Intra Asia',
		year: 2009,
		legs: [
			['Minamiboso JP', 'Hong Kong HK', 'Singapore SG'],
			['Vũng Tàu VN', 'Singapore SG'],
			['La Union PH', 'Hong Kong HK'],
		],
	},
	{
		name: 'EAC-C2C',
		year: 2002,
		legs: [
			['Shima JP', 'Busan KR', 'Qingdao CN', 'Shanghai CN', 'Tamsui TW', 'Hong Kong HK', 'Singapore SG'],
			['Minamiboso JP', 'Fangshan TW', 'Hong Kong HK', 'Batangas PH', 'Singapore SG'],
		],
	},
	{
		name: 'FLAG North Asia Loop',
		year: 2001,
		legs: [['Hong Kong HK', 'Toucheng TW', 'Busan KR', 'Minamiboso JP', 'Hong Kong HK']],
	},
	{ name: 'Korea-Japan', year: 2002, legs: [['Busan KR', 'Fukuoka JP']] },
	{ name: 'China-Korea', year: 1996, legs: [['Qingdao CN', 'Taean KR']] },
	{ name: 'Jeju', year: 2000, legs: [['Jeju KR', 'Busan KR']] },
	{ name: 'Taiwan Strait Express', year: 2013, legs: [['Fuzhou CN', 'Tamsui TW']] },
	{
		name: 'Hainan-Hong Kong Express',
		year: 2021,
		legs: [['Lingshui CN', 'Hong Kong HK']],
		km: 675,
		source: commsUpdate,
	},
	{
		name: 'Okinawa',
		year: 2000,
		legs: [
			['Kagoshima JP', 'Naha JP'],
			['Naha JP', 'Toucheng TW'],
		],
	},
	{ name: 'Tsugaru Strait', year: 2000, legs: [['Aomori JP', 'Hakodate JP']] },
	{ name: 'Russia-Japan', year: 2008, legs: [['Nakhodka RU', 'Jōetsu JP']] },
	{ name: 'Hokkaido-Sakhalin', year: 2008, legs: [['Ishikari JP', 'Yuzhno-Sakhalinsk RU']] },
	{
		name: 'Sakhalin-Magadan-Kamchatka',
		year: 2016,
		legs: [['Yuzhno-Sakhalinsk RU', 'Magadan RU', 'Petropavlovsk-Kamchatsky RU']],
	},
	{
		name: 'Philippine islands',
		year: 2000,
		legs: [
			['Batangas PH', 'Cebu City PH', 'Davao PH'],
			['Daet PH', 'Cebu City PH'],
		],
	},
	{
		name: 'Java Sea crossings',
		year: 2010,
		legs: [
			['Singapore SG', 'Batam ID', 'Jakarta ID'],
			['Singapore SG', 'Jakarta ID'],
			['Batam ID', 'Dumai ID'],
			['Malacca MY', 'Dumai ID'],
			['Batam ID', 'Pontianak ID'],
		],
	},
	{
		name: 'Indonesia Global Gateway',
		year: 2018,
		legs: [
			[
				'Dumai ID',
				'Singapore SG',
				'Jakarta ID',
				'Surabaya ID',
				'Denpasar ID',
				'Makassar ID',
				'Balikpapan ID',
				'Manado ID',
			],
		],
	},
	{
		name: 'Eastern Indonesia',
		year: 2015,
		legs: [
			['Manado ID', 'Ambon ID', 'Jayapura ID'],
			['Surabaya ID', 'Makassar ID', 'Ambon ID'],
			['Denpasar ID', 'Kupang ID', 'Dili TL'],
			['Surabaya ID', 'Balikpapan ID'],
		],
	},
	{ name: 'Timor to Darwin', year: 2024, legs: [['Dili TL', 'Darwin AU']] },
	{ name: 'Kumul', year: 2019, legs: [['Jayapura ID', 'Madang PG', 'Port Moresby PG']] },
	{
		name: 'Sarawak and Sabah',
		year: 2017,
		legs: [
			['Mersing MY', 'Kuching MY', 'Kota Kinabalu MY'],
			['Kota Kinabalu MY', 'Tungku BN'],
		],
	},
	{ name: 'Penang to Medan', year: 2000, legs: [['Penang MY', 'Medan ID']] },
	{
		name: 'AAE-1 East',
		year: 2017,
		legs: [
			['Hong Kong HK', 'Vũng Tàu VN', 'Sihanoukville KH', 'Songkhla TH'],
			['Hong Kong HK', 'Songkhla TH'],
			['Sihanoukville KH', 'Si Racha TH', 'Songkhla TH'],
		],
	},
	{
		name: 'Vietnam coast',
		year: 2001,
		legs: [
			['Da Nang VN', 'Quy Nhơn VN', 'Vũng Tàu VN'],
			['Da Nang VN', 'Hong Kong HK'],
		],
	},
	// South Asia
	{ name: 'i2i', year: 2002, legs: [['Chennai IN', 'Singapore SG']], km: 3175 },
	{ name: 'TIC', year: 2004, legs: [['Chennai IN', 'Singapore SG']], km: 3175 },
	{
		name: 'Bay of Bengal Gateway',
		year: 2016,
		legs: [
			['Barka OM', 'Mumbai IN', 'Colombo LK', 'Penang MY', 'Singapore SG'],
			['Colombo LK', 'Chennai IN', 'Penang MY'],
			['Fujairah AE', 'Mumbai IN'],
		],
	},
	{ name: 'Andaman', year: 2020, legs: [['Chennai IN', 'Port Blair IN']] },
	{ name: 'Maldives', year: 2006, noBackbone: islandHops, legs: [['Colombo LK', 'Malé MV', 'Kochi IN']] },
	{
		name: 'MIST',
		year: 2024,
		legs: [['Mumbai IN', 'Chennai IN', 'Ngwesaung MM', 'Satun TH', 'Penang MY', 'Singapore SG']],
	},
	{
		name: 'SAFE',
		year: 2002,
		noBackbone: islandHops,
		legs: [['Cape Town ZA', 'Mtunzini ZA', 'Saint-Denis RE', 'Port Louis MU', 'Kochi IN', 'Penang MY']],
	},
	// Europe to Asia by the Red Sea
	{
		name: 'SeaMeWe-4',
		year: 2005,
		legs: [
			[
				'Singapore SG',
				'Malacca MY',
				'Satun TH',
				"Cox's Bazar BD",
				'Chennai IN',
				'Colombo LK',
				'Mumbai IN',
				'Karachi PK',
				'Fujairah AE',
				'Jeddah SA',
				'Suez EG',
			],
			['Satun TH', 'Chennai IN'],
			['Mumbai IN', 'Fujairah AE'],
			['Alexandria EG', 'Palermo IT', 'Marseille FR'],
			['Palermo IT', 'Bizerte TN', 'Annaba DZ', 'Marseille FR'],
		],
	},
	{
		name: 'SeaMeWe-5',
		year: 2016,
		legs: [
			[
				'Singapore SG',
				'Malacca MY',
				'Dumai ID',
				'Medan ID',
				'Matara LK',
				'Karachi PK',
				'Fujairah AE',
				'Barka OM',
				'Djibouti DJ',
				'Yanbu SA',
				'Zafarana EG',
			],
			['Matara LK', 'Djibouti DJ'],
			['Ngwesaung MM', 'Medan ID'],
			['Kuakata BD', 'Ngwesaung MM'],
			['Hodeidah YE', 'Djibouti DJ'],
			['Alexandria EG', 'Catania IT', 'Toulon FR'],
			['Catania IT', 'Marmaris TR'],
		],
	},
	{
		name: 'AAE-1',
		year: 2017,
		legs: [
			[
				'Satun TH',
				'Ngwesaung MM',
				'Mumbai IN',
				'Karachi PK',
				'Fujairah AE',
				'Barka OM',
				'Aden YE',
				'Djibouti DJ',
				'Jeddah SA',
				'Zafarana EG',
			],
			['Mumbai IN', 'Djibouti DJ'],
			['Doha QA', 'Fujairah AE'],
			['Singapore SG', 'Satun TH'],
			['Alexandria EG', 'Bari IT'],
			['Chania GR', 'Bari IT'],
			['Chania GR', 'Marseille FR'],
			['Alexandria EG', 'Marseille FR'],
		],
	},
	{
		name: 'IMEWE',
		year: 2010,
		legs: [
			['Mumbai IN', 'Karachi PK', 'Fujairah AE', 'Jeddah SA', 'Suez EG'],
			['Mumbai IN', 'Jeddah SA'],
			['Alexandria EG', 'Beirut LB'],
			['Alexandria EG', 'Catania IT', 'Marseille FR'],
		],
	},
	{
		name: 'Europe India Gateway',
		year: 2011,
		legs: [
			['Mumbai IN', 'Barka OM', 'Djibouti DJ', 'Jeddah SA', 'Zafarana EG'],
			['Mumbai IN', 'Fujairah AE'],
			['Alexandria EG', 'Tripoli LY', 'Marseille FR', 'Estepona ES', 'Sesimbra PT', 'Bude GB'],
		],
	},
	{
		name: 'FLAG Europe-Asia',
		year: 1997,
		legs: [
			['Porthcurno GB', 'Estepona ES', 'Palermo IT', 'Alexandria EG'],
			['Suez EG', 'Aqaba JO'],
			['Suez EG', 'Jeddah SA', 'Fujairah AE', 'Mumbai IN', 'Penang MY', 'Satun TH'],
			['Songkhla TH', 'Hong Kong HK', 'Shanghai CN', 'Busan KR', 'Minamiboso JP'],
		],
	},
	{
		name: 'TGN-Eurasia',
		year: 2012,
		legs: [
			['Mumbai IN', 'Jeddah SA', 'Suez EG'],
			['Alexandria EG', 'Marseille FR'],
		],
	},
	{
		name: 'PEACE',
		year: 2022,
		legs: [
			['Karachi PK', 'Djibouti DJ', 'Zafarana EG'],
			['Djibouti DJ', 'Mombasa KE'],
			['Mombasa KE', 'Victoria SC'],
			['Geroskipou CY', 'Marseille FR'],
			['Alexandria EG', 'Marseille FR'],
		],
	},
	{
		name: 'FALCON',
		year: 2006,
		legs: [
			[
				'Mumbai IN',
				'Barka OM',
				'Dubai AE',
				'Doha QA',
				'Manama BH',
				'Al Khobar SA',
				'Kuwait City KW',
				'Al Faw IQ',
			],
			['Dubai AE', 'Bushehr IR'],
			['Kuwait City KW', 'Bushehr IR'],
			['Barka OM', 'Salalah OM', 'Jeddah SA', 'Suez EG'],
			['Jeddah SA', 'Port Sudan SD'],
			['Mumbai IN', 'Malé MV', 'Colombo LK'],
		],
	},
	{
		name: 'Gulf Bridge',
		year: 2012,
		legs: [
			[
				'Fujairah AE',
				'Dubai AE',
				'Abu Dhabi AE',
				'Doha QA',
				'Manama BH',
				'Al Khobar SA',
				'Kuwait City KW',
				'Al Faw IQ',
			],
			['Fujairah AE', 'Mumbai IN'],
			['Fujairah AE', 'Jask IR'],
			['Barka OM', 'Fujairah AE'],
		],
	},
	{
		name: 'Middle East North Africa',
		year: 2014,
		legs: [
			['Barka OM', 'Jeddah SA', 'Zafarana EG'],
			['Alexandria EG', 'Catania IT'],
		],
	},
	{ name: 'Saudi Arabia-Sudan', year: 2003, legs: [['Jeddah SA', 'Port Sudan SD']] },
	{ name: 'Eritrea crossing', year: 2010, legs: [['Massawa ER', 'Port Sudan SD']] },
	{ name: 'Aden-Djibouti', year: 1994, legs: [['Aden YE', 'Djibouti DJ']] },
	// Mediterranean and Black Sea
	{
		name: 'MedNautilus',
		year: 2001,
		legs: [
			['Catania IT', 'Chania GR', 'Athens GR'],
			['Chania GR', 'Tel Aviv IL'],
			['Chania GR', 'Haifa IL'],
			['Athens GR', 'Istanbul TR'],
			['Haifa IL', 'Geroskipou CY', 'Chania GR'],
		],
	},
	{ name: 'JONAH', year: 2011, legs: [['Tel Aviv IL', 'Bari IT']] },
	{ name: 'Tamares North', year: 2012, legs: [['Haifa IL', 'Larnaca CY']] },
	{
		name: 'Levant crossings',
		year: 1996,
		legs: [
			['Beirut LB', 'Larnaca CY'],
			['Tartus SY', 'Beirut LB'],
			['Tartus SY', 'Larnaca CY'],
		],
	},
	{
		name: 'Blue',
		year: 2024,
		legs: [['Tel Aviv IL', 'Chania GR', 'Palermo IT', 'Genoa IT', 'Marseille FR']],
	},
	{ name: 'BlueMed', year: 2023, legs: [['Palermo IT', 'Genoa IT']] },
	{
		name: 'Italy to Greece',
		year: 2000,
		legs: [
			['Otranto IT', 'Igoumenitsa GR'],
			['Bari IT', 'Durrës AL'],
		],
	},
	{
		name: 'Italy to Malta',
		year: 1995,
		legs: [
			['Catania IT', 'Saint Paul’s Bay MT'],
			['Mazara del Vallo IT', 'Saint Paul’s Bay MT'],
		],
	},
	{
		name: 'Sicily Channel',
		year: 2009,
		legs: [
			['Mazara del Vallo IT', 'Bizerte TN'],
			['Mazara del Vallo IT', 'Tripoli LY'],
			['Benghazi LY', 'Chania GR'],
			['Tripoli LY', 'Benghazi LY'],
		],
	},
	{
		name: 'Sardinia and Corsica',
		year: 2000,
		legs: [
			['Olbia IT', 'Rome IT'],
			['Cagliari IT', 'Mazara del Vallo IT'],
			['Bastia FR', 'Toulon FR'],
			['Bastia FR', 'Genoa IT'],
		],
	},
	{ name: 'Balearics', year: 2000, legs: [['Valencia ES', 'Palma ES', 'Barcelona ES']] },
	{
		name: 'Algeria to Europe',
		year: 2005,
		legs: [
			['Algiers DZ', 'Marseille FR'],
			['Algiers DZ', 'Palma ES'],
			['Oran DZ', 'Valencia ES'],
		],
	},
	{
		name: 'Morocco to Europe',
		year: 2007,
		legs: [
			['Asilah MA', 'Marseille FR'],
			['Tétouan MA', 'Estepona ES'],
			['Casablanca MA', 'Sesimbra PT'],
		],
	},
	{ name: 'Bosporus', year: 2000, legs: [['Istanbul TR', 'Varna BG']] },
	{ name: 'Caucasus Cable', year: 2008, legs: [['Varna BG', 'Poti GE']] },
	{
		name: 'PENCAN',
		year: 2011,
		legs: [
			[
				'Conil de la Frontera ES',
				'Las Palmas de Gran Canaria ES',
				'Santa Cruz de Tenerife ES',
				'Conil de la Frontera ES',
			],
		],
	},
	{
		name: 'CAM Ring',
		year: 2003,
		legs: [['Carcavelos PT', 'Funchal PT', 'Ponta Delgada PT', 'Carcavelos PT']],
	},
	// Africa, west
	{
		name: 'WACS',
		year: 2012,
		legs: [
			[
				'Cape Town ZA',
				'Swakopmund NA',
				'Luanda AO',
				'Muanda CD',
				'Pointe-Noire CG',
				'Douala CM',
				'Lagos NG',
				'Lomé TG',
				'Accra GH',
				'Abidjan CI',
				'Praia CV',
				'Las Palmas de Gran Canaria ES',
				'Sesimbra PT',
				'Highbridge GB',
			],
			['Cape Town ZA', 'Lagos NG'],
			['Lagos NG', 'Sesimbra PT'],
			['Cape Town ZA', 'Sesimbra PT'],
			['Sesimbra PT', 'Highbridge GB'],
		],
	},
	{
		name: 'SAT-3',
		year: 2002,
		legs: [
			[
				'Cape Town ZA',
				'Luanda AO',
				'Libreville GA',
				'Douala CM',
				'Lagos NG',
				'Cotonou BJ',
				'Accra GH',
				'Abidjan CI',
				'Dakar SN',
				'Las Palmas de Gran Canaria ES',
				'Conil de la Frontera ES',
				'Sesimbra PT',
			],
		],
	},
	{
		name: 'ACE',
		year: 2012,
		legs: [
			[
				'Penmarch FR',
				'Carcavelos PT',
				'Santa Cruz de Tenerife ES',
				'Nouakchott MR',
				'Dakar SN',
				'Banjul GM',
				'Bissau GW',
				'Conakry GN',
				'Freetown SL',
				'Monrovia LR',
				'Abidjan CI',
				'Accra GH',
				'Cotonou BJ',
				'Lagos NG',
				'Kribi CM',
				'Libreville GA',
				'São Tomé ST',
			],
			['São Tomé ST', 'Cape Town ZA'],
			['Malabo GQ', 'Kribi CM'],
		],
	},
	{ name: 'NCSCS', year: 2015, legs: [['Lagos NG', 'Kribi CM']], km: 1100, source: commsUpdate },
	{
		name: 'MainOne',
		year: 2010,
		legs: [
			['Sesimbra PT', 'Dakar SN', 'Abidjan CI', 'Accra GH', 'Lagos NG'],
			['Sesimbra PT', 'Lagos NG'],
		],
	},
	{ name: 'Glo-1', year: 2010, legs: [['Bude GB', 'Lagos NG']] },
	{
		name: 'Equiano',
		year: 2022,
		legs: [
			['Sesimbra PT', 'Lomé TG', 'Lagos NG', 'Swakopmund NA', 'Cape Town ZA'],
			['Sesimbra PT', 'Lagos NG', 'Cape Town ZA'],
			['Jamestown SH', 'Swakopmund NA'],
			['Cape Town ZA', 'Sesimbra PT'],
		],
	},
	{
		name: '2Africa West',
		year: 2024,
		legs: [
			[
				'Bude GB',
				'Carcavelos PT',
				'Dakar SN',
				'Abidjan CI',
				'Accra GH',
				'Lagos NG',
				'Libreville GA',
				'Pointe-Noire CG',
				'Luanda AO',
				'Cape Town ZA',
				'Mtunzini ZA',
			],
		],
	},
	// Africa, east
	{
		name: '2Africa East',
		year: 2024,
		legs: [
			[
				'Mtunzini ZA',
				'Maputo MZ',
				'Nacala MZ',
				'Dar es Salaam TZ',
				'Mombasa KE',
				'Mogadishu SO',
				'Djibouti DJ',
				'Jeddah SA',
				'Zafarana EG',
			],
			['Toamasina MG', 'Mombasa KE'],
			['Mombasa KE', 'Salalah OM', 'Barka OM'],
			['Mtunzini ZA', 'Mombasa KE'],
			['Victoria SC', 'Mombasa KE'],
			['Moroni KM', 'Nacala MZ'],
			['Port Said EG', 'Marseille FR', 'Genoa IT'],
			['Marseille FR', 'Barcelona ES'],
		],
	},
	{
		name: 'EASSy',
		year: 2010,
		legs: [
			[
				'Mtunzini ZA',
				'Maputo MZ',
				'Dar es Salaam TZ',
				'Mombasa KE',
				'Mogadishu SO',
				'Djibouti DJ',
				'Port Sudan SD',
			],
			['Mtunzini ZA', 'Dar es Salaam TZ'],
			['Mombasa KE', 'Djibouti DJ', 'Port Sudan SD'],
			['Toliara MG', 'Maputo MZ'],
			['Moroni KM', 'Dar es Salaam TZ'],
		],
	},
	{
		name: 'SEACOM',
		year: 2009,
		legs: [
			['Mtunzini ZA', 'Maputo MZ', 'Dar es Salaam TZ', 'Mombasa KE', 'Djibouti DJ', 'Zafarana EG'],
			['Djibouti DJ', 'Mumbai IN'],
		],
	},
	{ name: 'TEAMS', year: 2009, legs: [['Mombasa KE', 'Fujairah AE']] },
	{
		name: 'LION',
		year: 2012,
		legs: [['Port Louis MU', 'Saint-Denis RE', 'Toamasina MG', 'Mamoudzou YT', 'Mombasa KE']],
	},
	{
		name: 'METISS',
		year: 2021,
		noBackbone: islandHops,
		legs: [
			['Port Louis MU', 'Saint-Denis RE', 'Mtunzini ZA'],
			['Saint-Denis RE', 'Toliara MG'],
		],
	},
	{ name: 'DARE1', year: 2021, legs: [['Djibouti DJ', 'Berbera SO', 'Mogadishu SO', 'Mombasa KE']] },
	{ name: 'SEAS', year: 2012, legs: [['Victoria SC', 'Dar es Salaam TZ']] },
	{ name: 'FLY-LION3', year: 2019, legs: [['Moroni KM', 'Mamoudzou YT']] },
];

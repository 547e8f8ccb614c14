import type { ReadRaw } from '../builder.ts';
import { geojson } from '../parse.ts';

/** GEM's spellings that Natural Earth does not have. */
const spellings: Record<string, string> = {
	'Bonaire, Sint Eustatius, and Saba': 'BQ',
	'Bosnia and Herzegovina': 'BA',
	Bahamas: 'BS',
	'Cabo Verde': 'CV',
	"Côte d'Ivoire": 'CI',
	'DR Congo': 'CD',
	'French Guiana': 'GF',
	Guadeloupe: 'GP',
	Martinique: 'MQ',
	Mayotte: 'YT',
	Réunion: 'RE',
	'Saint Kitts and Nevis': 'KN',
	Türkiye: 'TR',
	'United States': 'US',
	'Virgin Islands (U.S.)': 'VI',
	'Åland Islands': 'AX',
	'Timor-Leste': 'TL',
	'Hong Kong': 'HK',
	Macao: 'MO',
	China: 'CN',
};

/** A function from GEM's country name to ISO 3166-1 alpha-2. */
export function plantCountries(read: ReadRaw): (name: string) => string {
	const codes = new Map<string, string>();
	for (const { properties } of geojson(read('natural-earth-5', 'ne_10m_admin_0_countries_v5.geojson.gz'))
		.features) {
		const code = String(properties?.['ISO_A2_EH']);
		if (code === '-99') continue;
		for (const key of ['ADMIN', 'NAME', 'NAME_EN']) codes.set(String(properties?.[key]), code);
	}
	for (const [name, code] of Object.entries(spellings)) codes.set(name, code);
	return (name) => {
		const code = codes.get(name);
		if (!code)
			throw new Error(`gem: the country ${name} is not known; add it to geodata/names/plant-countries.ts`);
		return code;
	};
}

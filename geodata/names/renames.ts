/** Table of facts: repairs of names in Natural Earth 4.1 (2018) and in our 5.1 country table, each with its reason. `in` = ISO 3166-1 alpha-2 or ''. */
export const renames: readonly { from: string; in: string; to: string; reason: string }[] = [
	{ from: 'Kiev', in: 'UA', to: 'Kyiv', reason: 'romanization of Ukraine, UN and US BGN since 2019' },
	{ from: 'Lvov', in: 'UA', to: 'Lviv', reason: 'romanization of Ukraine' },
	{ from: 'Odessa', in: 'UA', to: 'Odesa', reason: 'romanization of Ukraine; not Odessa, Texas' },
	{ from: 'Plzen', in: 'CZ', to: 'Plzeň', reason: 'spelling' },
	{ from: 'Macedonia', in: '', to: 'North Macedonia', reason: 'renamed in 2019' },
	{ from: 'Swaziland', in: '', to: 'Eswatini', reason: 'renamed in 2018' },
	{ from: 'Rangoon', in: 'MM', to: 'Yangon', reason: 'official since 1989' },
	{ from: 'Bangalore', in: 'IN', to: 'Bengaluru', reason: 'official since 2014' },
	{ from: 'Shenyeng', in: 'CN', to: 'Shenyang', reason: 'spelling' },
	{ from: 'Xian', in: 'CN', to: 'Xi’an', reason: 'spelling' },
	{ from: 'Banghazi', in: 'LY', to: 'Benghazi', reason: 'spelling' },
	{ from: 'Sevastapol', in: 'RU', to: 'Sevastopol', reason: 'spelling; Natural Earth lists it de facto' },
	{ from: 'Chittagong', in: 'BD', to: 'Chattogram', reason: 'official since 2018' },
	{ from: 'Nukualofa', in: 'TO', to: 'Nukuʻalofa', reason: 'spelling' },
	{ from: 'Yaounde', in: 'CM', to: 'Yaoundé', reason: 'spelling' },
	{ from: 'Bogota', in: 'CO', to: 'Bogotá', reason: 'spelling' },
	{ from: 'København', in: 'DK', to: 'Copenhagen', reason: 'the other labels are English' },
	{ from: "People's Republic of China", in: '', to: 'China', reason: 'short name' },
	{ from: 'United States of America', in: '', to: 'United States', reason: 'short name' },
	{ from: 'Czech Republic', in: '', to: 'Czechia', reason: 'short name, UN since 2016' },
	{ from: 'East Timor', in: '', to: 'Timor-Leste', reason: 'UN name' },
	{ from: 'Turkey', in: '', to: 'Türkiye', reason: 'UN name since 2022' },
	{ from: 'Federated States of Micronesia', in: '', to: 'Micronesia', reason: 'short name' },
];

const byPlace = new Map(renames.map((row) => [`${row.in}/${row.from}`, row.to]));

/** The name to print for a place of a country (alpha-2; '' for countries themselves). */
export function presentName(name: string, country: string): string {
	return byPlace.get(`${country}/${name}`) ?? name;
}

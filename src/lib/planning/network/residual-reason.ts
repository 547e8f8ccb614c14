import type { Compared } from './calibrate.ts';

const continents: Record<string, readonly string[]> = {
	'North America': ['US', 'CA', 'MX'],
	'South America': ['BR', 'CL', 'AR'],
	Europe: ['IE', 'GB', 'FR', 'DE', 'NO', 'SE', 'DK', 'PL', 'IT', 'ES', 'CH', 'AT', 'BE', 'NL', 'FI'],
	'Middle East': ['IL', 'QA', 'AE', 'BH', 'SA'],
	Africa: ['ZA'],
	India: ['IN'],
	Oceania: ['AU', 'NZ'],
};

/** The part of the world that a cloud region's country is counted to. */
export function continentOf(country: string): string {
	return Object.entries(continents).find(([, countries]) => countries.includes(country))?.[0] ?? 'East Asia';
}

/** Why a pair is off, as far as rules can tell: a guess in words, for the reader of the worst pairs. */
export function reasonFor({ from, to, countries, error, route }: Compared): string {
	const parts = countries.map(continentOf);
	if (from.includes('jio') || to.includes('jio'))
		return 'a partner network (Jio) with its own, distant meeting points';
	if (parts.includes('Africa') && error < 0) return 'African traffic changes systems in Europe or at Mumbai';
	if (parts.includes('Middle East') && error < 0)
		return 'a detour that politics makes, or a cable cut in the Red Sea';
	if (parts.includes('East Asia') && parts.includes('Europe') && error < 0)
		return 'goes by North America while Red Sea cables are cut';
	if (route.straightKm < 1000 && error < 0) return 'not wired directly: traffic goes by a hub farther away';
	if (error > 0 && route.km > route.straightKm * 1.35)
		return 'a straighter fiber exists than our schematic span';
	return error > 0 ? 'the backbone is straighter than our way' : 'the backbone takes a longer way than ours';
}

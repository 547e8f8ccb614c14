import type { MessageKey } from '../../../base/message.ts';
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

/** Why a pair is off, as far as rules can tell: a guess, as a sentence of the catalog, for the reader of the worst pairs. */
export function reasonFor({ from, to, countries, error, route }: Compared): MessageKey {
	const parts = countries.map(continentOf);
	if (from.includes('jio') || to.includes('jio')) return 'reason_partner';
	if (parts.includes('Africa') && error < 0) return 'reason_africa';
	if (parts.includes('Middle East') && error < 0) return 'reason_middle_east';
	if (parts.includes('East Asia') && parts.includes('Europe') && error < 0) return 'reason_east_asia_europe';
	if (route.straightKm < 1000 && error < 0) return 'reason_not_wired';
	if (error > 0 && route.km > route.straightKm * 1.35) return 'reason_straighter_exists';
	return error > 0 ? 'reason_backbone_straighter' : 'reason_backbone_longer';
}

import type { Fuel } from '../../src/lib/atlas/fuel.ts';
import type { ReadRaw } from '../builder.ts';
import { indianStates } from '../names/iso.ts';
import { table } from '../parse.ts';
import type { ZoneIntensity, ZoneMix } from './zone-mix.ts';

/** Last year with all twelve months. */
const YEAR = 2024;

/** Ember's variables that are fuels; the others are sums of them. */
const fuelOf: Record<string, Fuel> = {
	Coal: 'coal',
	Gas: 'gas',
	'Other Fossil': 'fossil',
	Nuclear: 'nuclear',
	Hydro: 'hydro',
	Wind: 'wind',
	Solar: 'solar',
	Bioenergy: 'bioenergy',
	'Other Renewables': 'other',
};

/** Mix and intensity of Indian states; where two states share a zone, of both together. */
export function indianMix(read: ReadRaw): {
	intensity: Map<string, ZoneIntensity>;
	mix: Map<string, ZoneMix>;
} {
	const zoneOf = new Map(indianStates.map(({ ember, id }) => [ember, id]));
	const mix = new Map<string, ZoneMix>();
	for (const row of table(read('ember', 'api_generation_ind_monthly.csv.gz'))) {
		const fuel = fuelOf[row['variable']!];
		const zone = zoneOf.get(row['state']!);
		if (!fuel || !zone || !row['date']!.startsWith(String(YEAR))) continue;
		const entry = mix.get(zone) ?? { amount: {}, year: YEAR, source: 'ember', generationTwh: 0 };
		const gwh = Math.max(0, Number(row['generation_gwh']));
		entry.amount[fuel] = (entry.amount[fuel] ?? 0) + gwh;
		entry.generationTwh += gwh / 1000;
		mix.set(zone, entry);
	}
	const sums = new Map<string, { kt: number; gwh: number }>();
	for (const row of table(read('ember', 'api_overview_ind_yearly.csv.gz'))) {
		const zone = zoneOf.get(row['state']!);
		if (!zone || Number(row['year']) !== YEAR) continue;
		const { kt, gwh } = sums.get(zone) ?? { kt: 0, gwh: 0 };
		sums.set(zone, { kt: kt + Number(row['emissions_ktco2']), gwh: gwh + Number(row['demand_gwh']) });
	}
	const intensity = new Map<string, ZoneIntensity>();
	for (const [zone, { kt, gwh }] of sums) {
		intensity.set(zone, { gPerKwh: (kt / gwh) * 1000, year: YEAR, basis: 'life-cycle', source: 'ember' });
	}
	return { intensity, mix };
}

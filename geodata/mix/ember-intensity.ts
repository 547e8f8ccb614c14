import type { ReadRaw } from '../builder.ts';
import { alpha2Of } from '../names/alpha2.ts';
import { table } from '../parse.ts';
import type { ZoneIntensity } from './zone-mix.ts';

/** Ember's yearly intensity by country, the latest year that has one. */
export function emberIntensity(read: ReadRaw): Map<string, ZoneIntensity> {
	const alpha2 = alpha2Of(read);
	const intensity = new Map<string, ZoneIntensity>();
	for (const row of table(read('ember', 'api_country_overview_yearly.csv.gz'))) {
		const zone = alpha2(row['country_code']!);
		const value = row['emissions_intensity_gco2_per_kwh']!;
		const year = Number(row['year']);
		if (!zone || value === '' || year < (intensity.get(zone)?.year ?? 0)) continue;
		intensity.set(zone, { gPerKwh: Number(value), year, basis: 'life-cycle', source: 'ember' });
	}
	return intensity;
}

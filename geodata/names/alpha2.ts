import type { ReadRaw } from '../builder.ts';
import { geojson } from '../parse.ts';
import { alpha2Exceptions } from './iso.ts';

/** A function from ISO 3166-1 alpha-3 to alpha-2, null for what is no country (world, groups, states that are gone). */
export function alpha2Of(read: ReadRaw): (alpha3: string) => string | null {
	const codes = new Map<string, string>();
	for (const { properties } of geojson(read('natural-earth-5', 'ne_10m_admin_0_countries_v5.geojson.gz'))
		.features) {
		const [alpha2, alpha3] = [String(properties?.['ISO_A2_EH']), String(properties?.['ISO_A3_EH'])];
		if (alpha2 !== '-99' && alpha3 !== '-99') codes.set(alpha3, alpha2);
	}
	for (const { alpha3, alpha2 } of alpha2Exceptions) codes.set(alpha3, alpha2);
	return (alpha3) => codes.get(alpha3) ?? null;
}

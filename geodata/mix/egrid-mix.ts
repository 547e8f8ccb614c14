import { G_PER_KWH_PER_LB_PER_MWH } from '../../src/lib/base/units.ts';
import type { ReadRaw } from '../builder.ts';
import { geojson } from '../parse.ts';
import type { ZoneIntensity, ZoneMix } from './zone-mix.ts';

type Subregion = {
	name: string;
	type: string;
	dataYear: number;
	emissionFactor: { co2eEmissionRate: { value: number; units: string } };
	/** Percent. */
	fuelMix: Record<string, number>;
};

/** eGRID's output emission rate (CO2e, at the stack) and resource mix by subregion. */
export function egridMix(read: ReadRaw): {
	intensity: Map<string, ZoneIntensity>;
	mix: Map<string, ZoneMix>;
} {
	const intensity = new Map<string, ZoneIntensity>();
	const mix = new Map<string, ZoneMix>();
	for (const { properties } of geojson(read('egrid', 'subregion.geojson.gz')).features) {
		const { name, type, dataYear, emissionFactor, fuelMix } = properties as Subregion;
		if (type !== 'subregion') continue;
		const { value, units } = emissionFactor.co2eEmissionRate;
		if (units !== 'lb/MWh') throw new Error(`egrid: ${name} has a rate in ${units} when expected lb/MWh`);
		intensity.set(`US-${name}`, {
			gPerKwh: value * G_PER_KWH_PER_LB_PER_MWH,
			year: dataYear,
			basis: 'direct',
			source: 'egrid',
		});
		const percent = (key: string) => fuelMix[key] ?? 0;
		mix.set(`US-${name}`, {
			amount: {
				coal: percent('coal'),
				gas: percent('gas'),
				oil: percent('oil'),
				fossil: percent('otherFossilFuel'),
				nuclear: percent('nuclear'),
				hydro: percent('hydro'),
				wind: percent('wind'),
				solar: percent('solar'),
				bioenergy: percent('biomass'),
				geothermal: percent('geothermal'),
				other: percent('otherUnknownFuel'),
			},
			year: dataYear,
			source: 'egrid',
			generationTwh: NaN,
		});
	}
	return { intensity, mix };
}

import type { Fuel } from '../../src/lib/atlas/fuel.ts';

/** GEM's plant type (and for oil and gas the fuels of the unit, the first being the main one) as our fuel. */
export function gemFuel(type: string, fuel: string): Fuel {
	switch (type) {
		case 'hydropower':
			return 'hydro';
		case 'oil/gas':
			return oilOrGas(fuel);
		case 'coal':
		case 'nuclear':
		case 'wind':
		case 'solar':
		case 'bioenergy':
		case 'geothermal':
			return type;
		default:
			throw new Error(`gem: the plant type ${type} is not known to geodata/plants/plant-fuel.ts`);
	}
}

/** Without a fuel (China, Germany, US) taken for gas. Of gas and liquids together GEM does not say which is burned more; gas where it is named, as it is cheaper. Furnace gas is fossil. */
function oilOrGas(fuel: string): Fuel {
	if (fuel === '' || fuel.includes('fossil gas')) return 'gas';
	if (fuel.includes('fossil liquids')) return 'oil';
	return 'fossil';
}

const wriFuels: Record<string, Fuel> = {
	Coal: 'coal',
	Petcoke: 'oil',
	Gas: 'gas',
	Oil: 'oil',
	Nuclear: 'nuclear',
	Hydro: 'hydro',
	Wind: 'wind',
	Solar: 'solar',
	Biomass: 'bioenergy',
	Waste: 'bioenergy',
	Geothermal: 'geothermal',
	'Wave and Tidal': 'other',
	Other: 'other',
	Cogeneration: 'fossil',
};

/** WRI's primary fuel as ours; null for storage (no source of electricity) and for none given. */
export function wriFuel(fuel: string): Fuel | null {
	if (fuel === '' || fuel === 'Storage') return null;
	const known = wriFuels[fuel];
	if (!known) throw new Error(`wri: the fuel ${fuel} is not known to geodata/plants/plant-fuel.ts`);
	return known;
}

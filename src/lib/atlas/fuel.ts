/** Sources of electricity, in the order of every mix column and of the plant legend. `fossil` is fossil fuel that the source does not split. */
export const fuels = [
	'coal',
	'gas',
	'oil',
	'fossil',
	'nuclear',
	'hydro',
	'wind',
	'solar',
	'bioenergy',
	'geothermal',
	'other',
] as const;
/** One source of electricity. */
export type Fuel = (typeof fuels)[number];

/** Fuels that count as carbon-free in the clean share; bioenergy is not counted (its stack emits; the 24/7 method leaves it out). */
export const cleanFuels: readonly Fuel[] = ['nuclear', 'hydro', 'wind', 'solar', 'geothermal'];

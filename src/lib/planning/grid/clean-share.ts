import { FUEL_COUNT, type Mix } from '../../atlas/artifacts/mix.ts';
import { cleanFuels, fuels } from '../../atlas/fuel.ts';

const cleanColumns = cleanFuels.map((fuel) => fuels.indexOf(fuel));

/** Share of a zone's annual generation from carbon-free fuels, 0 to 1; NaN where the mix is unknown. */
export function cleanShareOf(mix: Mix, zone: number): number {
	if (zone < 0) return NaN;
	let sum = 0;
	for (const column of cleanColumns) sum += mix.share[zone * FUEL_COUNT + column]!;
	return Math.min(1, sum);
}

import type { Fuel } from '../../src/lib/atlas/fuel.ts';
import type { ReadRaw } from '../builder.ts';
import { alpha2Of } from '../names/alpha2.ts';
import { json } from '../parse.ts';
import type { ZoneMix } from './zone-mix.ts';

type Series = {
	productid: number;
	iso: string;
	unit: string;
	data: { date: number; value: number | string }[];
};

/** EIA product numbers that add up to gross generation. Pumped storage (82) is a loss, not a source, and is left out. */
const fuelOf: Record<number, Fuel> = {
	30: 'coal',
	31: 'gas',
	32: 'oil',
	2890: 'fossil', // furnace and other gases
	27: 'nuclear',
	33: 'hydro',
	37: 'wind',
	116: 'solar',
	38: 'bioenergy',
	35: 'geothermal',
	117: 'other', // tide and wave
};
const products = Object.keys(fuelOf).map(Number);

/** Fossil fuels together, for countries where the EIA does not split them. */
const FOSSIL = 28;
const TOTAL = 2;
/** An older mix says nothing of today: the zone has none instead (the French overseas departments stop at 2010). */
const OLDEST_YEAR = 2018;
const SPLIT_FOSSIL = [30, 31, 32, 2890];

/** Generation by source and country, of the latest year in which every source has a figure. */
export function eiaMix(read: ReadRaw): Map<string, ZoneMix> {
	const alpha2 = alpha2Of(read);
	const byZone = new Map<string, Map<number, Map<number, number>>>();
	for (const { productid, iso, unit, data } of json<Series[]>(
		read('eia-international', 'eia_generation.json.gz'),
	)) {
		const zone = alpha2(iso);
		if (!zone) continue;
		if (unit !== 'BKWH') throw new Error(`eia-international: ${iso} is in ${unit} when expected BKWH`);
		const years = byZone.get(zone) ?? new Map<number, Map<number, number>>();
		byZone.set(zone, years);
		for (const { date, value } of data) {
			const twh = figure(value);
			const year = new Date(date).getUTCFullYear();
			if (twh === null || year < OLDEST_YEAR) continue;
			years.set(year, (years.get(year) ?? new Map<number, number>()).set(productid, twh));
		}
	}
	const mix = new Map<string, ZoneMix>();
	for (const [zone, years] of byZone) {
		for (const year of [...years.keys()].sort((a, b) => b - a)) {
			const amount = amountOf(years.get(year)!);
			if (!amount) continue;
			const generationTwh = Object.values(amount).reduce((a, b) => a + b, 0);
			if (generationTwh <= 0) continue;
			mix.set(zone, { amount, year, source: 'eia-international', generationTwh });
			break;
		}
	}
	return mix;
}

/** A year's generation by fuel, TWh; null when a source is missing. */
function amountOf(twh: Map<number, number>): Partial<Record<Fuel, number>> | null {
	if (!twh.has(TOTAL) || products.some((product) => !twh.has(product))) return null;
	const amount: Partial<Record<Fuel, number>> = {};
	for (const product of products) {
		const fuel = fuelOf[product]!;
		amount[fuel] = (amount[fuel] ?? 0) + Math.max(0, twh.get(product)!);
	}
	const split = SPLIT_FOSSIL.reduce((sum, product) => sum + Math.max(0, twh.get(product)!), 0);
	const fossil = twh.get(FOSSIL) ?? 0;
	// The figures are rounded; only a clear difference is fuel that was not split.
	if (fossil - split > Math.max(0.05 * fossil, 0.1)) amount.fossil = (amount.fossil ?? 0) + fossil - split;
	return amount;
}

/** The EIA writes `(s)` for a trace, `se|1` or `ie|1` for an estimate, `--` and `NA` for nothing known. */
function figure(value: number | string): number | null {
	if (typeof value === 'number') return value;
	if (value.includes('(s)')) return 0;
	const number = Number(value.split('|').at(-1));
	return value.trim() === '' || Number.isNaN(number) ? null : number;
}

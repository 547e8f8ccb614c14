import type { PlantStatus } from '../../src/lib/atlas/artifacts/plants.ts';
import type { Fuel } from '../../src/lib/atlas/fuel.ts';
import type { ReadRaw } from '../builder.ts';
import { alpha2Of } from '../names/alpha2.ts';
import { plantCountries } from '../names/plant-countries.ts';
import { table } from '../parse.ts';
import { gemFuel, wriFuel } from './plant-fuel.ts';

export type Plant = {
	name: string;
	country: string;
	fuel: Fuel;
	status: PlantStatus;
	lng: number;
	lat: number;
	capacityMw: number;
	/** First year of operation of its oldest unit, 0 where unknown. */
	startYear: number;
	source: 'gem' | 'wri';
};

const known = new WeakMap<ReadRaw, Plant[]>();

/**
 * All plants, large to small: GEM's, and WRI's where GEM has no plant of that kind in that country. Of coal and nuclear
 * GEM lists every unit of the world, so a country without any has closed them since WRI counted (Germany, Portugal).
 */
export function plantRows(read: ReadRaw): Plant[] {
	let rows = known.get(read);
	if (!rows) {
		const gem = joined(gemUnits(read));
		const covered = new Set(gem.map(({ country, fuel }) => `${country} ${kindOf(fuel)}`));
		const open = ({ country, fuel }: Plant) =>
			fuel !== 'coal' && fuel !== 'nuclear' && !covered.has(`${country} ${kindOf(fuel)}`);
		const wri = joined(wriUnits(read).filter(open));
		rows = [...gem, ...wri].sort((a, b) => b.capacityMw - a.capacityMw || (a.name < b.name ? -1 : 1));
		known.set(read, rows);
	}
	return rows;
}

/** GEM tracks oil and gas together, and for China, Germany and the US does not say which: one kind, so that none counts twice. */
function kindOf(fuel: Fuel): string {
	return fuel === 'oil' || fuel === 'gas' || fuel === 'fossil' ? 'oil/gas' : fuel;
}

function gemUnits(read: ReadRaw): Plant[] {
	const alpha2 = plantCountries(read);
	const rows = [
		...table(read('gem', 'gipt_2025-02_all_but_CN_DE_US.csv.gz')),
		...table(read('gem', 'gem_CN_DE_US_by_tech_2023-2025.csv.gz')),
	];
	return rows.map((row) => ({
		name: row['name']!,
		country: alpha2(row['country']!),
		fuel: gemFuel(row['type']!, row['fuel'] ?? ''),
		status: row['status'] === 'construction' ? 'construction' : 'operating',
		lng: Number(row['lon']),
		lat: Number(row['lat']),
		capacityMw: Number(row['capacity_mw']),
		startYear: year(row['start_year']),
		source: 'gem',
	}));
}

function wriUnits(read: ReadRaw): Plant[] {
	const alpha2 = alpha2Of(read);
	const us = table(read('wri', 'database_USA_2019.csv.gz')).map((row) => ({
		name: row['name']!,
		country: 'US',
		fuel: wriFuel(row['primary_fuel']!),
		lng: Number(row['longitude']),
		lat: Number(row['latitude']),
		capacityMw: Number(row['capacity_mw']),
		startYear: year(row['commissioning_year']),
	}));
	const world = table(read('wri', 'global_pp_short.csv.gz'), ';')
		.filter((row) => row['code'] !== 'USA')
		.map((row) => {
			const [lat, lng] = row['coords']!.split(' ').map(Number);
			return {
				name: row['name']!,
				country: alpha2(row['code']!) ?? row['code']!,
				fuel: wriFuel(row['fuel']!),
				lng: lng ?? NaN,
				lat: lat ?? NaN,
				capacityMw: Number(row['capacityMW']),
				startYear: year(row['commissYr']),
			};
		});
	return [...us, ...world].flatMap((unit) =>
		unit.fuel ? [{ ...unit, fuel: unit.fuel, status: 'operating' as const, source: 'wri' as const }] : [],
	);
}

/** Units of one plant, fuel and status as one row: capacity summed, place of the largest unit. Rows without place or capacity are dropped. */
function joined(units: readonly Plant[]): Plant[] {
	const plants = new Map<string, Plant & { largestMw: number }>();
	for (const unit of units) {
		if (!(unit.capacityMw > 0) || !(Math.abs(unit.lng) <= 180) || !(Math.abs(unit.lat) <= 90)) continue;
		// Namesakes far apart are different plants.
		const key = [
			unit.country,
			unit.fuel,
			unit.status,
			unit.name,
			Math.round(unit.lng * 2),
			Math.round(unit.lat * 2),
		].join('|');
		const plant = plants.get(key);
		if (!plant) {
			plants.set(key, { ...unit, largestMw: unit.capacityMw });
			continue;
		}
		plant.capacityMw += unit.capacityMw;
		if (unit.startYear > 0 && (plant.startYear === 0 || unit.startYear < plant.startYear))
			plant.startYear = unit.startYear;
		if (unit.capacityMw > plant.largestMw) {
			plant.largestMw = unit.capacityMw;
			plant.lng = unit.lng;
			plant.lat = unit.lat;
		}
	}
	return [...plants.values()].map(({ largestMw: _, ...plant }) => plant);
}

function year(text: string | undefined): number {
	const value = Math.round(Number(text));
	return value >= 1870 && value <= 2060 ? value : 0;
}

import { beforeAll, describe, expect, test } from 'vitest';
import { FUEL_COUNT } from '../../src/lib/atlas/artifacts/mix.ts';
import type { Atlas } from '../../src/lib/atlas/atlas.ts';
import { fuels, type Fuel } from '../../src/lib/atlas/fuel.ts';
import { loadAtlas } from '../../src/lib/atlas/load.ts';
import { nearestPolygon, polygonAt } from '../../src/lib/geo/zone-lookup.ts';
import { readBuilt } from './read-built.ts';

let atlas: Atlas;
beforeAll(async () => {
	const loaded = await loadAtlas(readBuilt);
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
	atlas = loaded.value;
});

const zoneAt = (lat: number, lng: number) => atlas.zones.id[polygonAt(atlas.zones.shape, lng, lat)] ?? null;
const zoneNear = (lat: number, lng: number) =>
	atlas.zones.id[nearestPolygon(atlas.zones.shape, lng, lat, 3)] ?? null;
const operatorAt = (lat: number, lng: number) =>
	atlas.operators.id[polygonAt(atlas.operators.shape, lng, lat)] ?? null;
const rowOf = (zone: string) => atlas.zones.id.indexOf(zone);
const share = (zone: string, fuel: Fuel) => atlas.mix.share[rowOf(zone) * FUEL_COUNT + fuels.indexOf(fuel)]!;

describe('which zone holds a place', () => {
	test.each([
		['Des Moines, Iowa', 41.59, -93.62, 'US-MROW'],
		['Abilene, Texas', 32.4997, -99.7839, 'US-ERCT'],
		['Ashburn, Virginia', 39.04, -77.49, 'US-SRVC'],
		['San José, California', 37.33, -121.89, 'US-CAMX'],
		['Manhattan', 40.78, -73.96, 'US-NYCW'],
		['Anchorage', 61.2, -149.85, 'US-AKGD'],
		['San Juan, Puerto Rico', 18.4, -66.06, 'US-PRMS'],
		['Mumbai', 19.1, 72.88, 'IN-MH'],
		['Hyderabad, by the state lines of 2012', 17.38, 78.47, 'IN-AP'],
		['Paris', 48.85, 2.35, 'FR'],
		['Cayenne, on a grid of its own', 4.5, -52.6, 'GF'],
		['Singapore', 1.35, 103.8, 'SG'],
		['Johor, across the strait', 1.6, 103.6, 'MY'],
		['Maseru, inside South Africa', -29.5, 28.2, 'LS'],
		['Chukotka, west of the date line', 66.5, 178.5, 'RU'],
		['Chukotka, east of the date line', 66.5, -176, 'RU'],
		['Viti Levu, Fiji', -17.8, 178, 'FJ'],
		['Vanua Levu, Fiji', -16.6, 179.2, 'FJ'],
	])('%s', (_, lat, lng, zone) => {
		expect(zoneAt(lat, lng)).toBe(zone);
	});

	test.each([
		['the North Atlantic', 40, -40],
		['the Pacific on the date line', 0, 180],
		['the Arctic Ocean', 88, 0],
		['the Gulf of Mexico', 26, -90],
	])('%s is in no zone', (_, lat, lng) => {
		expect(zoneAt(lat, lng)).toBeNull();
		expect(zoneNear(lat, lng)).toBeNull();
	});

	test('a harbor just off the drawn coast belongs to its country', () => {
		expect(zoneAt(22.293, 114.172)).toBeNull();
		expect(zoneNear(22.293, 114.172)).toBe('HK');
	});
});

describe('which grid operator holds a place', () => {
	test.each([
		['Council Bluffs', 41.17, -95.79, 'MISO'],
		['Papillion', 41.13, -96.145, 'SPP'],
		['Omaha', 41.3375, -96.0858, 'SPP'],
		['Lincoln', 40.9, -96.64, 'SPP'],
		['New Albany', 40.0681, -82.75, 'PJM'],
		['Columbus', 39.866, -82.999, 'PJM'],
		['Fayetteville, Georgia', 33.4486, -84.5222, 'SERTP'],
		['Mount Pleasant, Wisconsin', 42.6744, -87.895, 'MISO'],
		['Abilene', 32.4997, -99.7839, 'ERCOT'],
		['Hillsboro, Oregon', 45.55, -122.93, 'NorthernGrid'],
		['Paris', 48.85, 2.35, null],
	])('%s', (_, lat, lng, operator) => {
		expect(operatorAt(lat, lng)).toBe(operator);
	});
});

describe('mix and intensity', () => {
	test('Iowa’s zone has the rate of eGRID2023: 926.552 lb/MWh CO2e at the stack', () => {
		const row = rowOf('US-MROW');
		expect(atlas.mix.intensityGPerKwh[row]).toBeCloseTo(926.552 * 0.45359237, 3);
		expect(atlas.mix.intensityBasis[row]).toBe('direct');
		expect(atlas.mix.intensityYear[row]).toBe(2023);
		expect(atlas.mix.intensitySource[row]).toBe('egrid');
	});

	test('France has Ember’s 44.18 g/kWh of 2024, with upstream', () => {
		const row = rowOf('FR');
		expect(atlas.mix.intensityGPerKwh[row]).toBeCloseTo(44.18, 3);
		expect(atlas.mix.intensityBasis[row]).toBe('life-cycle');
		expect(atlas.mix.intensityYear[row]).toBe(2024);
	});

	test('France is mostly nuclear, Norway water, Poland coal, Iowa a third wind', () => {
		expect(share('FR', 'nuclear')).toBeCloseTo(321 / 502, 1);
		expect(share('NO', 'hydro')).toBeGreaterThan(0.85);
		expect(share('PL', 'coal')).toBeGreaterThan(0.55);
		expect(share('US-MROW', 'wind')).toBeCloseTo(0.38, 2);
	});

	test('two Indian states in one zone are averaged by their generation', () => {
		// Telangana alone has 679.88 g/kWh and Andhra Pradesh 654.8 (Ember, 2024).
		const gPerKwh = atlas.mix.intensityGPerKwh[rowOf('IN-AP')]!;
		expect(gPerKwh).toBeGreaterThan(654.8);
		expect(gPerKwh).toBeLessThan(679.88);
	});

	test('a zone without data has none, and no source', () => {
		const row = rowOf('AQ');
		expect(atlas.mix.intensityGPerKwh[row]).toBeNaN();
		expect(atlas.mix.intensityYear[row]).toBe(0);
		expect(atlas.mix.intensitySource[row]).toBe('');
		expect(share('AQ', 'coal')).toBeNaN();
	});

	test('the 60 largest electricity systems all have mix and intensity', () => {
		const rows = [...atlas.mix.generationTwh.keys()].filter((row) => atlas.mix.generationTwh[row]! > 0);
		rows.sort((a, b) => atlas.mix.generationTwh[b]! - atlas.mix.generationTwh[a]!);
		for (const row of rows.slice(0, 60))
			expect(atlas.mix.intensityGPerKwh[row], atlas.zones.id[row]).toBeGreaterThan(0);
		expect(atlas.zones.id[rows[0]!]).toBe('CN');
	});
});

import { expect, test } from 'vitest';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import { Here, whatIsHere } from '../../src/lib/planning/grid/here.ts';
import { surroundings } from '../fixtures/surroundings.ts';

test('the ground under a point: zone, operator, intensity, and the mix from large to small', () => {
	const here = whatIsHere(surroundings, [-97, 40.4]);
	expect(here).toMatchObject({
		zone: { id: 'US-WEST' },
		operator: { id: 'LEFT' },
		intensityGPerKwh: 400,
		intensitySource: 'by-hand',
		cleanShare: 0.5,
		generationTwh: 100,
	});
	expect(here.mix).toEqual([
		{ fuel: 'coal', share: 0.5 },
		{ fuel: 'nuclear', share: 0.25 },
		{ fuel: 'wind', share: 0.25 },
	]);
});

test('what is around: five plants, the campus, the nearest place and the nearest city, each with its distance', () => {
	const here = whatIsHere(surroundings, [-97, 40.4]);
	expect(here.nearestPlants.map(({ name }) => name)).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
	expect(here.nearestPlants[2]).toMatchObject({ fuel: 'nuclear', capacityMw: 700, startYear: null });
	expect(here.nearestPlants[4]).toMatchObject({ status: 'construction' });
	expect(here.nearestCampus).toMatchObject({
		name: 'Alpha',
		itMw: 100,
		distanceKm: distanceKm(-97, 40.4, -96, 41),
	});
	expect(here.nearestPlace?.name).toBe('Village');
	expect(here.nearestCity?.name).toBe('City');
});

test('in mid-ocean there is no zone, and the rest is far away', () => {
	const here = whatIsHere(surroundings, [-40, 0]);
	expect(here).toMatchObject({
		zone: null,
		operator: null,
		intensityGPerKwh: null,
		mix: [],
		generationTwh: null,
	});
	expect(here.nearestPlants).toHaveLength(5);
});

test('the answer follows its schema and holds no NaN', () => {
	for (const at of [
		[-97, 40],
		[5, 45],
		[180, -90],
	] as [number, number][]) {
		const here = whatIsHere(surroundings, at);
		expect(Here.parse(JSON.parse(JSON.stringify(here)))).toEqual(here);
	}
});

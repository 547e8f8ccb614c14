import { expect, test } from 'vitest';
import { campusesArtifact } from '../../src/lib/atlas/artifacts/campuses.ts';
import { placesArtifact } from '../../src/lib/atlas/artifacts/places.ts';
import { plantNamesArtifact } from '../../src/lib/atlas/artifacts/plant-names.ts';
import { plantsArtifact } from '../../src/lib/atlas/artifacts/plants.ts';
import { fuels } from '../../src/lib/atlas/fuel.ts';
import { readBuilt } from './read-built.ts';

test('the largest power plant is Three Gorges, 22.5 GW of water', async () => {
	const plants = plantsArtifact.decode(await readBuilt('plants.bin'));
	const { name } = plantNamesArtifact.decode(await readBuilt('plant-names.bin'));
	expect(name[0]).toMatch(/Three Gorges/);
	expect(plants.capacityMw[0]).toBeCloseTo(22_500, -3);
	expect(fuels[plants.fuel[0]!]).toBe('hydro');
	expect(plants.count).toBeGreaterThan(30_000);
});

test('nuclear power of the world adds up to about 400 GW in operation', async () => {
	const plants = plantsArtifact.decode(await readBuilt('plants.bin'));
	let gw = 0;
	for (let row = 0; row < plants.count; row++) {
		if (fuels[plants.fuel[row]!] === 'nuclear' && plants.status[row] === 0)
			gw += plants.capacityMw[row]! / 1000;
	}
	expect(gw).toBeGreaterThan(370);
	expect(gw).toBeLessThan(430);
});

test('closed German reactors are not listed again from the older database', async () => {
	const plants = plantsArtifact.decode(await readBuilt('plants.bin'));
	const wri = plants.sources.indexOf('wri');
	const rows = Array.from(plants.fuel.keys()).filter((row) => plants.source[row] === wri);
	const byFuel = new Set(rows.map((row) => fuels[plants.fuel[row]!]));
	expect(byFuel.has('solar')).toBe(true);
	expect(byFuel.has('nuclear')).toBe(false);
	expect(byFuel.has('coal')).toBe(false);
});

test('a campus keeps facility and IT power apart, and missing power is not zero', async () => {
	const campuses = campusesArtifact.decode(await readBuilt('campuses.bin'));
	const row = campuses.name.indexOf('Microsoft Fairwater Wisconsin');
	expect([campuses.facilityMw[row], campuses.itMw[row], campuses.plannedItMw[row]]).toEqual([442, 369, 2263]);
	expect(campuses.plannedDate[row]).toBe('2028-05');
	expect(campuses.itMw[campuses.name.indexOf('Colossus 2')]).toBeNaN();
	expect(campuses.name.length).toBe(67);
});

test('a campus that draws power operates; one whose ground is broken is under construction', async () => {
	const { name, status } = campusesArtifact.decode(await readBuilt('campuses.bin'));
	const of = (campus: string) => status[name.indexOf(campus)];
	expect(of('OpenAI Stargate Abilene')).toBe('operating');
	expect(of('Meta Kuna')).toBe('operating');
	expect(of('Meta Hyperion')).toBe('construction');
});

test('a place is found by typing its name without accents', async () => {
	const places = placesArtifact.decode(await readBuilt('places.bin'));
	const at = places.searchText.indexOf('\nsao paulo');
	const row = places.searchText.slice(0, at).split('\n').length - 1;
	expect([places.name[row], places.country[row]]).toEqual(['São Paulo', 'BR']);
	const council = places.name.indexOf('Council Bluffs');
	expect(places.region[council]).toBe('Iowa');
});

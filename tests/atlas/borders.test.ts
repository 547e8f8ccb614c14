import { beforeAll, expect, test } from 'vitest';
import { placesArtifact, type Places } from '../../src/lib/atlas/artifacts/places.ts';
import type { Atlas } from '../../src/lib/atlas/atlas.ts';
import { loadArtifact, loadAtlas } from '../../src/lib/atlas/load.ts';
import { doubtSentences, gridDoubts } from '../../src/lib/planning/grid/grid-doubts.ts';
import { isLand } from '../../src/lib/planning/grid/is-land.ts';
import { locate } from '../../src/lib/planning/grid/locate.ts';
import { zoneOfPlace } from '../../src/lib/planning/grid/zone-of-place.ts';
import { valueOf } from '../fixtures/result.ts';
import { readBuilt } from './read-built.ts';

let atlas: Atlas;
let places: Places;
beforeAll(async () => {
	atlas = valueOf(await loadAtlas(readBuilt));
	places = valueOf(await loadArtifact(readBuilt, placesArtifact));
});
const at = (lat: number, lng: number) => locate(atlas, lng, lat, 5);
const zoneAt = (lat: number, lng: number) => atlas.zones.id[at(lat, lng).zone] ?? null;
const doubtsAt = (lat: number, lng: number) =>
	gridDoubts(atlas, at(lat, lng), { zone: false, operator: false });

test.each([
	['El Paso', 31.7587, -106.4869, 'US-AZNM', 'WestConnect'],
	['Eagle Pass', 28.709, -100.4995, 'US-ERCT', 'ERCOT'],
	['Brownsville', 25.9017, -97.4975, 'US-ERCT', 'ERCOT'],
	['Blaine', 48.9937, -122.747, 'US-NWPP', 'NorthernGrid'],
	['Konstanz', 47.66, 9.175, 'DE', null],
	['Ciudad Juárez', 31.72, -106.46, 'MX', null],
	['Matamoros', 25.87, -97.5, 'MX', null],
	['Surrey, British Columbia', 49.03, -122.8, 'CA', null],
	['Kreuzlingen', 47.64, 9.17, 'CH', null],
	['Basel', 47.56, 7.59, 'CH', null],
	['Monaco', 43.735, 7.42, 'MC', null],
	['Miami Beach', 25.79, -80.13, 'US-FRCC', 'FRCC'],
	['Staten Island', 40.58, -74.15, 'US-NYCW', 'NYISO'],
])('%s is in its own country, and no operator reaches over the border', (_, lat, lng, zone, operator) => {
	expect(zoneAt(lat, lng)).toBe(zone);
	expect(atlas.operators.id[at(lat, lng).operator] ?? null).toBe(operator);
});

test('of 96,438 places 35 fall beyond the border of their country, and 30 of them are told so', () => {
	const wrong: string[] = [];
	let [untold, disputed] = [0, 0];
	for (let row = 0; row < places.name.length; row++) {
		const [lng, lat] = [places.lng[row]!, places.lat[row]!];
		const { zone, nearZone, border } = at(lat, lng);
		const own = places.country[row] === 'PR' ? 'US' : places.country[row]!;
		if (atlas.zones.country[zone] === own) continue;
		if (atlas.zones.borders.claimedBy[border] === own) {
			disputed++;
			continue;
		}
		wrong.push(places.name[row]!);
		if (atlas.zones.country[nearZone] === own)
			expect(atlas.zones.country[atlas.zones.id.indexOf(zoneOfPlace(atlas, [lng, lat], own)!)]).toBe(own); // prettier-ignore
		else untold++;
	}
	expect({ wrong: wrong.length, untold, disputed }).toEqual({ wrong: 35, untold: 5, disputed: 197 });
});

test('every place is on land, within the reach of a harbor', () => {
	const atSea = places.name.filter(
		(_, row) => !isLand(atlas.zones.shape, places.lng[row]!, places.lat[row]!),
	);
	expect(atSea).toEqual([]);
});

test('near a border the other zone is named, far from one there is no doubt', () => {
	expect(doubtsAt(31.7587, -106.4869).zoneCouldBe).toMatchObject({ id: 'MX' });
	expect(doubtsAt(47.66, 9.175).zoneCouldBe).toMatchObject({ id: 'CH' });
	expect(doubtsAt(41.6, -93.6)).toEqual({ zoneCouldBe: null, zoneClaimedBy: null, operatorElsewhere: false });
});

test('disputed ground says who else claims it', () => {
	expect(doubtsAt(44.95, 34.1).zoneClaimedBy).toBe('Ukraine');
	expect(doubtsAt(27.14, -13.19).zoneClaimedBy).toBe('Western Sahara');
	expect(doubtsAt(42.66, 21.16).zoneClaimedBy).toMatch(/Serbia/);
	const sentences = doubtSentences(doubtsAt(44.95, 34.1), { name: 'Russia' }, null);
	expect(sentences.map(({ key }) => key)).toEqual(['grid_disputed']);
});

test('a zone and an operator that share no ground are said, those that meet are not', () => {
	const { zones, operators } = atlas;
	const chosen = (zone: string, operator: string) =>
		gridDoubts(
			atlas,
			{ zone: zones.id.indexOf(zone), operator: operators.id.indexOf(operator), nearZone: -1, border: -1 },
			{ zone: true, operator: true },
		).operatorElsewhere;
	for (const [zone, operator] of [
		['MX', 'ERCOT'],
		['US-ERCT', 'PJM'],
		['US-CAMX', 'ISONE'],
		['CA', 'MISO'],
		['US-AKGD', 'CAISO'],
	] as const)
		// prettier-ignore
		expect(chosen(zone, operator), `${zone} ${operator}`).toBe(true);
	for (const [zone, operator] of [
		['US-ERCT', 'ERCOT'],
		['US-MROW', 'MISO'],
		['US-MROW', 'SPP'],
		['US-RFCE', 'PJM'],
		['US-NWPP', 'NorthernGrid'],
	] as const)
		// prettier-ignore
		expect(chosen(zone, operator), `${zone} ${operator}`).toBe(false);
});

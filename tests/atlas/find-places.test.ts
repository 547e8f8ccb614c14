import { beforeAll, describe, expect, test } from 'vitest';
import { placesArtifact, type Places } from '../../src/lib/atlas/artifacts/places.ts';
import { findPlaces } from '../../src/lib/atlas/find-places.ts';
import { loadArtifact } from '../../src/lib/atlas/load.ts';
import { randomFrom } from '../../src/lib/base/random.ts';
import { readBuilt } from './read-built.ts';

let places: Places;
beforeAll(async () => {
	const loaded = await loadArtifact(readBuilt, placesArtifact);
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
	places = loaded.value;
});
const found = (text: string) => findPlaces(places, text, 8).map((row) => places.name[row]!);

describe('a place is found however its name is typed', () => {
	test.each([
		['Lodz', 'Łódź'],
		['łódź', 'Łódź'],
		['Tromso', 'Tromsø'],
		['Tromsoe', 'Tromsø'],
		['Giessen', 'Gießen'],
		['da nang', 'Da Nang'],
		['Đà Nẵng', 'Da Nang'],
		['Koln', 'Köln'],
		['Köln', 'Köln'],
		['Koeln', 'Köln'],
		['KÖLN', 'Köln'],
		['Malmo', 'Malmö'],
		['Diyarbakir', 'Diyarbakır'],
		['Sao Paulo', 'São Paulo'],
		["Xi'an", 'Xi’an'],
		['xian', 'Xi’an'],
		['xi an', 'Xi’an'],
		['saint denis', 'Saint-Denis'],
		['Ｔｏｋｙｏ', 'Tokyo'],
		['paris texas', 'Paris'],
		['ashburn, virginia', 'Ashburn'],
	])('%s finds %s', (typed, name) => {
		expect(found(typed)).toContain(name);
	});

	test('the whole name comes before longer ones, and letters that were not typed are not read into it', () => {
		expect(found('york')[0]).toBe('York');
		expect(found('koeln')).not.toContain('Kolno');
		expect(findPlaces(places, 'paris, texas', 8).every((row) => places.region[row] === 'Texas')).toBe(true);
		expect(found('')).toEqual([]);
	});

	test('a seeded three hundred of the atlas by what a plain keyboard can type', () => {
		const random = randomFrom(8);
		for (let i = 0; i < 300; i++) {
			const name = places.name[Math.floor(random() * places.name.length)]!;
			expect(found(onPlainKeys(name)).map(onPlainKeys), name).toContain(onPlainKeys(name));
		}
	});
});

/** By hand, apart from the folding that is tried: a name as a keyboard with 26 letters has it. */
function onPlainKeys(name: string): string {
	const pairs = {
		ß: 'ss',
		ø: 'o',
		ł: 'l',
		đ: 'd',
		ð: 'd',
		þ: 'th',
		æ: 'ae',
		œ: 'oe',
		ı: 'i',
		ə: 'e',
		ħ: 'h',
	};
	const bare = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[‘’ʼʻ]/g, "'");
	return Object.entries(pairs).reduce((text, [letter, typed]) => text.replaceAll(letter, typed), bare);
}

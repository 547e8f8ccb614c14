import { distance as turfDistance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCoordinates } from '../../src/lib/geo/coordinates.ts';
import { readAngle } from '../../src/lib/geo/read-angle.ts';
import { looksLikePosition, readPosition } from '../../src/lib/geo/read-position.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import { positionOfUtm, utmOf } from '../../src/lib/geo/utm.ts';
import { keysOf, valueOf } from '../fixtures/result.ts';

describe('a position is read as people write it', () => {
	const omaha: Position = [-95.86, 41.26];
	const cases: [string, Position][] = [
		['41.26, -95.86', omaha],
		['41.26 -95.86', omaha],
		['41.26,-95.86', omaha],
		['41.26;-95.86', omaha],
		['  (41.26, -95.86) ', omaha],
		['41,26 -95,86', omaha],
		['41,26; -95,86', omaha],
		['41,26, -95,86', omaha],
		['41,26,-95,86', omaha],
		['41.26° N, 95.86° W', omaha],
		['41.26N 95.86W', omaha],
		['N41.26 W95.86', omaha],
		['95.86 W, 41.26 N', omaha],
		['W 95.86 N 41.26', omaha],
		['41.26 95.86W', omaha],
		['41.26, −95.86', omaha],
		['+41.26 -95.86', omaha],
		['lat 41.26 lon -95.86', omaha],
		['lon: -95.86, lat: 41.26', omaha],
		['Latitude = 41.26; Longitude = -95.86', omaha],
		['41°15\'36"N 95°51\'36"W', omaha],
		['41°15′36″ N, 95°51′36″ W', omaha],
		['41° 15’ 36.0” N 95° 51’ 36.0” W', omaha],
		["41°15'36''N,95°51'36''W", omaha],
		['41°15\'36"n 95°51\'36"w', omaha],
		['N 41 15 36 W 95 51 36', omaha],
		['41 15 36 N 95 51 36 W', omaha],
		['41 15 36 -95 51 36', omaha],
		['41°15\'36" -95°51\'36"', omaha],
		["41°15.6'N 95°51.6'W", omaha],
		['41 15.6 N, 95 51.6 W', omaha],
		["41°15,6'N 95°51,6'W", omaha],
		['41° 95°', [95, 41]],
		['41 95', [95, 41]],
		['41,95', [95, 41]],
		['41 15 36 95 51 36', [95.86, 41.26]],
		['(41.26, -95.86)', omaha],
		['[41.26 -95.86]', omaha],
		['41.26/-95.86', omaha],
		['N 41.26, W 95.86', omaha],
		['41.26 North, 95.86 West', omaha],
		['41,26 Nord; 95,86 Ouest', omaha],
		['Lat. 41.26 Long. -95.86', omaha],
		['Long: -95.86 Lat: 41.26', omaha],
		['41.26,-95.86,320', omaha],
		['41.26, -95.86, 320 m', omaha],
		['41d15m36sN 95d51m36sW', omaha],
		['41 deg 15 min 36 sec N, 95 deg 51 min 36 sec W', omaha],
		['41 degrees 15.6 minutes N 95 degrees 51.6 minutes W', omaha],
		['41:15:36 -95:51:36', omaha],
		['41:15:36N 95:51:36W', omaha],
		['41-15-36N, 095-51-36W', omaha],
		['411536N0955136W', omaha],
		['N411536 W0955136', omaha],
		['+41.26-095.86/', omaha],
		['+4115.6-09551.6/', omaha],
		['+411536-0955136+320CRSWGS_84/', omaha],
		['geo:41.26,-95.86', omaha],
		['geo:41.26,-95.86,320;crs=wgs84;u=10', omaha],
		['geo:41.26;-95.86', omaha],
		['POINT(-95.86 41.26)', omaha],
		['SRID=4326;POINT Z (-95.86 41.26 320)', omaha],
		['Omaha, NE (41.26, -95.86)', omaha],
		['Omaha, NE\n(41.26, -95.86)', omaha],
		['https://www.google.com/maps/@41.26,-95.86,12z', omaha],
		['https://www.google.com/maps/place/Omaha/@40,-90,9z/data=!4m6!3m5!8m2!3d41.26!4d-95.86!16z', omaha],
		['https://maps.google.com/?q=41.26,-95.86', omaha],
		['https://www.google.com/maps/search/?api=1&query=41.26%2C-95.86', omaha],
		['https://www.google.com/maps/place/41.26,-95.86/@40,-90,9z', omaha],
		['https://www.openstreetmap.org/#map=12/41.26/-95.86', omaha],
		['https://www.openstreetmap.org/?mlat=41.26&mlon=-95.86#map=5/40/-90', omaha],
		['https://maps.apple.com/?ll=41.26,-95.86&z=12', omaha],
		['https://www.bing.com/maps?cp=41.26~-95.86&lvl=12', omaha],
		['849VCWC8+R9', [-122.0840625, 37.4220625]],
		['0, 0', [0, 0]],
		['-90, 180', [180, -90]],
		['-0.5 -0.5', [-0.5, -0.5]],
		['0°30\'0"S 0°30\'0"W', [-0.5, -0.5]],
	];
	test.each(cases)('%s', (text, [lng, lat]) => {
		const position = valueOf(readPosition(text));
		expect(position[0]).toBeCloseTo(lng, 9);
		expect(position[1]).toBeCloseTo(lat, 9);
	});
});

describe('what is no position is refused with a reason', () => {
	const cases: [string, string, Record<string, unknown>][] = [
		['', 'coord_empty', {}],
		['Omaha', 'coord_unreadable', { found: 'Omaha' }],
		['41.26', 'coord_unreadable', {}],
		['1, 2, 3', 'coord_unreadable', {}],
		["41.5°15'N 95°W", 'coord_unreadable', {}],
		['9'.repeat(5000), 'coord_unreadable', {}],
		['41,26,95,86', 'coord_ambiguous', {}],
		['12:30', 'coord_unreadable', {}],
		['41.26 N, -95.86 W', 'coord_sign_and_letter', {}],
		['geo:95,10', 'coord_latitude_range', { found: 95 }],
		['411560N0955136W', 'coord_sixty', { found: 60 }],
		['https://maps.app.goo.gl/AbC123', 'coord_link_short', {}],
		['https://example.com/places/omaha', 'coord_link_without', {}],
		['7427+5X Omaha', 'coord_plus_code_short', {}],
		['///filled.count.soap', 'coord_three_words', {}],
		['15TIF6040472000', 'coord_unreadable', {}],
		['91, 10', 'coord_swapped', { found: 91, proposal: '10, 91' }],
		['-95.86 41.26', 'coord_swapped', { found: -95.86, proposal: '41.26, -95.86' }],
		['200, 10', 'coord_latitude_range', { found: 200 }],
		['10, 200', 'coord_longitude_range', { found: 200 }],
		['95 N 10 E', 'coord_latitude_range', { found: 95 }],
		["41°60'N 95°W", 'coord_sixty', { found: '60' }],
		['-41 N, 95 W', 'coord_sign_and_letter', {}],
		['41 N, 95 S', 'coord_same_axis', {}],
		['41 N, 5 O', 'coord_letter_o', {}],
		['61T 260000 4570000', 'coord_utm_zone', { found: 61 }],
		['15I 260000 4570000', 'coord_utm_band', { found: 'I' }],
		['15T 26000 4570000', 'coord_utm_easting', { found: 26_000 }],
		['15T 260000 45700000', 'coord_utm_northing', { found: 45_700_000 }],
		['15C 260000 4570000', 'coord_utm_outside', { band: 'C' }],
	];
	test.each(cases)('%s', (text, key, values) => {
		expect(keysOf(readPosition(text))).toEqual([key]);
		expect(readPosition(text)).toMatchObject({ problems: [{ values }] });
	});

	test('no text makes it throw, and what it reads is on the globe', () => {
		const piece = fc.constantFrom(
			'41',
			'15.6',
			'-95',
			',',
			'.',
			' ',
			'°',
			"'",
			'"',
			'N',
			'W',
			'S',
			'E',
			'O',
			';',
			'15T',
			'500000',
			'lat',
			'geo:',
			'+',
			'/',
			'POINT(',
			'411536',
			'0955136',
			':',
			'deg',
		);
		const texts = fc.oneof(
			fc.string(),
			fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
		);
		fc.assert(
			fc.property(texts, (text) => {
				const result = readPosition(text);
				if (!result.ok) return result.problems.length > 0;
				const [lng, lat] = result.value;
				return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
			}),
			{ numRuns: 5000, seed: 7 },
		);
	});
});

test('a reference of the military grid is the UTM position in the middle of its cell', () => {
	for (const [lng, lat] of [
		[-95.86, 41.26],
		[2.2945, 48.8584],
		[151.2093, -33.8688],
		[-68.3, -54.8],
		[5.3, 60.4],
		[36.8, -1.3],
		[-0.12, 51.5],
	] as const) {
		// prettier-ignore
		const { zone, band, easting, northing } = utmOf([lng, lat])!;
		const column = ['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'][zone % 3]![Math.floor(easting / 1e5) - 1]!;
		const row = 'ABCDEFGHJKLMNPQRSTUV'[(Math.floor(northing / 1e5) + (zone % 2 ? 0 : 5)) % 20]!;
		const digits = [easting, northing].map((m) => String(Math.floor(m) % 1e5).padStart(5, '0'));
		for (const text of [
			`${zone}${band}${column}${row}${digits.join('')}`,
			`${zone}${band} ${column}${row} ${digits.join(' ')}`,
		])
			expect(distanceKm(...valueOf(readPosition(text)), lng, lat), text).toBeLessThan(0.001);
	}
	// The Washington Monument, as the article on the grid of Wikipedia gives it.
	expect(distanceKm(...valueOf(readPosition('18SUJ2348306479')), -77.0353, 38.8895)).toBeLessThan(0.03);
});

test('a latitude or longitude alone is read in each of its notations', () => {
	for (const text of [
		'-95.86',
		'-95,86',
		'95.86W',
		'W 95.86',
		'-95.86°',
		'95°51\'36"W',
		'95 51 36 W',
		'95:51:36W',
		'95 51.6 West',
	])
		expect(valueOf(readAngle(text, 'lng')), text).toBeCloseTo(-95.86, 9);
	expect(keysOf(readAngle('95.86 O', 'lng'))).toEqual(['coord_letter_o']);
	expect(keysOf(readAngle('41.26 N', 'lng'))).toEqual(['coord_unreadable']);
});

test('an attempt at a position is told from a name', () => {
	for (const text of ['(99.5, 200.1)', '41,26,95,86', "41°60'N 95°W", '91 10', 'geo:x', '///a.b.c'])
		expect(looksLikePosition(text), text).toBe(true);
	for (const text of ['Omaha', '15 de Agosto', 'Area 51', '10th of Ramadan City', 'Wes', 'New Oxford'])
		expect(looksLikePosition(text), text).toBe(false);
});

describe('UTM', () => {
	test('the CN Tower is in 17T at 630084 m east and 4833438 m north (worked example of the UTM article of Wikipedia, whole meters)', () => {
		const tower: Position = [-(79 + 23 / 60 + 13.7 / 3600), 43 + 38 / 60 + 33.24 / 3600];
		const { zone, band, easting, northing } = utmOf(tower)!;
		expect([zone, band, Math.floor(easting), Math.floor(northing)]).toEqual([17, 'T', 630_084, 4_833_438]);
	});

	test('the quarter meridian of WGS84 is 10,001,965.729 m, times 0.9996 at the pole', () => {
		expect(positionOfUtm(31, true, 500_000, 10_001_965.729 * 0.9996)[1]).toBeCloseTo(90, 7);
	});

	test('on its central meridian a zone has an easting of 500 km, and 4,984,944.378 m × 0.9996 at 45°', () => {
		expect(utmOf([3, 0])).toEqual({ zone: 31, band: 'N', easting: 500_000, northing: 0 });
		expect(utmOf([15, 45])!.northing).toBeCloseTo(4_984_944.378 * 0.9996, 2);
	});

	test('the south counts from 10,000 km, and the letter S is read as south where the band S does not fit', () => {
		const sydney: Position = [151.2093, -33.8688];
		expect(formatCoordinates(sydney, 'utm')).toMatch(/^56H /);
		const { easting, northing } = utmOf(sydney)!;
		expect(distanceKm(...valueOf(readPosition(`56S ${easting} ${northing}`)), ...sydney)).toBeLessThan(1e-5);
		expect(valueOf(readPosition('33N 500000 5000000'))[1]).toBeGreaterThan(45);
		expect(valueOf(readPosition('33S 500000 4000000'))[1]).toBeGreaterThan(36);
	});

	test('zones widen around Norway and Svalbard', () => {
		expect(utmOf([5.3, 60.4])!.zone).toBe(32);
		expect(utmOf([15.6, 78.2])!.zone).toBe(33);
		expect(utmOf([180, 10])!.zone).toBe(60);
	});

	test('there and back is the same point within 10 µm', () => {
		fc.assert(
			fc.property(anyPosition(-80, 84), (position) => {
				const { zone, easting, northing } = utmOf(position)!;
				const back = positionOfUtm(zone, position[1] >= 0, easting, northing);
				expect(distanceKm(...back, ...position)).toBeLessThan(1e-8);
			}),
			{ numRuns: 1000, seed: 8 },
		);
	});

	test('distances on the grid are those on the globe, scale 0.9996 to 1.001 (Turf is a sphere: within 0.6 %)', () => {
		fc.assert(
			fc.property(fc.integer({ min: -177, max: 176 }), fc.integer({ min: -78, max: 80 }), (lng, lat) => {
				const [a, b] = [utmOf([lng + 0.1, lat])!, utmOf([lng + 0.2, lat + 0.1])!];
				if (a.zone !== b.zone) return;
				const gridKm = Math.hypot(a.easting - b.easting, a.northing - b.northing) / 1000;
				if (gridKm > 100) return;
				expect(gridKm / turfDistance([lng + 0.1, lat], [lng + 0.2, lat + 0.1])).toBeCloseTo(1, 2);
			}),
			{ numRuns: 300, seed: 9 },
		);
	});
});

describe('what is written can be read', () => {
	test('decimal within 1 m, seconds within 3 m, UTM within 1 m', () => {
		fc.assert(
			fc.property(anyPosition(-79.9, 83.9), (position) => {
				for (const [style, km] of [
					['decimal', 0.001],
					['dms', 0.003],
					['utm', 0.001],
				] as const) {
					const read = valueOf(readPosition(formatCoordinates(position, style)));
					expect(distanceKm(...read, ...position), style).toBeLessThan(km);
				}
			}),
			{ numRuns: 1000, seed: 10 },
		);
	});

	test('seconds that round up carry into minutes and degrees', () => {
		expect(formatCoordinates([-95.999_999_9, 41.26], 'dms')).toBe('41°15′36.0″ N, 96°00′00.0″ W');
	});

	test('there is no UTM at the poles', () => {
		expect(formatCoordinates([0, 89], 'utm')).toBe('');
	});
});

function anyPosition(south: number, north: number): fc.Arbitrary<Position> {
	return fc.tuple(
		fc.double({ min: -180, max: 179.99, noNaN: true }),
		fc.double({ min: south, max: north, noNaN: true }),
	);
}

import { expect, test } from 'vitest';
import type { Position } from '../../src/lib/geo/position.ts';
import { isWithin } from '../../src/lib/geo/shapes/within.ts';

const box = (west: number, south: number, east: number, north: number): Position[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south],
];

test('a position lies in an area, not in its hole, nor beside it', () => {
	const area = [[box(0, 0, 10, 10), box(4, 4, 6, 6).toReversed()], [box(20, 0, 30, 10)]];
	const inside: Position[] = [
		[1, 1],
		[4.5, 3],
		[25, 5],
	];
	const outside: Position[] = [
		[5, 5],
		[15, 5],
		[-1, 5],
		[5, 11],
		[25, -1],
	];
	for (const at of inside) expect(isWithin(area, at), String(at)).toBe(true);
	for (const at of outside) expect(isWithin(area, at), String(at)).toBe(false);
	expect(isWithin([], [0, 0])).toBe(false);
});

test('an outline across the date line holds both of its sides', () => {
	const across = [[box(175, -20, -175, -10)]];
	expect(isWithin(across, [179, -15])).toBe(true);
	expect(isWithin(across, [-179, -15])).toBe(true);
	expect(isWithin(across, [0, -15])).toBe(false);
	expect(isWithin(across, [170, -15])).toBe(false);
});

import { expect, test } from 'vitest';
import { keyAct, stepped } from '../../src/lib/map/input/keys.ts';
import { toolFaces } from '../../src/lib/map/tools/tool-faces.ts';
import { areaAt, areaShapes, inside, middleOf } from '../../src/lib/map/ink/shapes/outlines.ts';
import { project, viewAt } from '../../src/lib/map/view.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { areaFields } from '../../src/lib/plan/fields/fields-of.ts';

const key = (name: string, held: { shift?: boolean; ctrl?: boolean } = {}) => ({
	key: name,
	shiftKey: held.shift ?? false,
	ctrlKey: held.ctrl ?? false,
	metaKey: false,
	altKey: false,
});

test('arrows move the crosshair, ten times as far with Shift; without one they stay with the map', () => {
	expect(keyAct(key('ArrowRight'), true)).toEqual({ kind: 'step', dx: 5, dy: 0 });
	expect(keyAct(key('ArrowUp', { shift: true }), true)).toEqual({ kind: 'step', dx: 0, dy: -50 });
	expect(keyAct(key('ArrowUp'), false)).toBeNull();
});

test('Enter sets, Ctrl Enter finishes, and keys of the page are left alone', () => {
	expect(keyAct(key('Enter'), true)).toEqual({ kind: 'enter' });
	expect(keyAct(key('Enter', { ctrl: true }), true)).toEqual({ kind: 'finish' });
	for (const name of ['z', 'k', 's', 'p']) expect(keyAct(key(name, { ctrl: true }), true)).toBeNull();
	expect(keyAct(key('F10', { shift: true }), false)).toEqual({ kind: 'menu' });
	expect(keyAct(key('n', { shift: true }), true)).toEqual({ kind: 'next', step: -1 });
});

test('every tool has a key of its own, and none is a key of something else', () => {
	const keys = Object.values(toolFaces).map((face) => face.key);
	expect(new Set(keys).size).toBe(keys.length);
	for (const [tool, { key: name }] of Object.entries(toolFaces)) {
		expect(keyAct(key(name.toLowerCase()), true)).toEqual({ kind: 'tool', tool });
	}
});

test('the crosshair stays on the screen; the map moves instead', () => {
	const view = viewAt([0, 0], 4, 800, 600);
	expect(stepped({ x: 400, y: 300 }, 50, 0, view)).toEqual({ at: { x: 450, y: 300 }, pan: { x: 0, y: 0 } });
	expect(stepped({ x: 760, y: 300 }, 50, 0, view)).toEqual({ at: { x: 768, y: 300 }, pan: { x: 42, y: 0 } });
});

const square = (west: number, south: number, size: number): Position[] => [
	[west, south],
	[west + size, south],
	[west + size, south + size],
	[west, south + size],
	[west, south],
];
const area = (id: string, polygons: Position[][][]) => ({
	id,
	name: id,
	...areaFields.initial,
	polygons,
	kind: 'parcel' as const,
});

test('the smallest area under the pointer is met, a hole is not, and one that fills the screen at its edge only', () => {
	const view = viewAt([0, 0], 6, 800, 600);
	const shapes = areaShapes(
		[
			area('large', [[square(-2, -2, 4), square(-1.9, -1.9, 0.5)]]),
			area('small', [[square(0, 0, 1)]]),
			area('world', [[square(-60, -60, 120)]]),
		],
		view.worldPx,
	);
	const at = (position: Position) => areaAt(view, shapes, project(view, position), 4)?.area.id ?? null;
	expect(at([0.5, 0.5])).toBe('small');
	expect(at([1.5, 1.5])).toBe('large');
	expect(at([-1.65, -1.65])).toBeNull();
	expect(at([5, 3])).toBeNull();
});

test('an area across the date line is met on both sides', () => {
	const view = viewAt([179.9, 0], 6, 800, 600);
	const ring: Position[] = [
		[179, -1],
		[-179, -1],
		[-179, 1],
		[179, 1],
		[179, -1],
	];
	const shapes = areaShapes([area('both', [[ring]])], view.worldPx);
	for (const lng of [179.5, -179.5])
		expect(areaAt(view, shapes, project(view, [lng, 0]), 4)?.area.id).toBe('both');
	expect(areaAt(view, shapes, project(view, [178.5, 0]), 4)).toBeNull();
});

test('a name stands in the middle of the larger ring', () => {
	const ring = (x: number, size: number) => [
		{ x, y: 0 },
		{ x: x + size, y: 0 },
		{ x: x + size, y: size },
		{ x, y: size },
		{ x, y: 0 },
	];
	expect(middleOf([ring(0, 2), ring(10, 8)])).toEqual({ x: 14, y: 4 });
	expect(inside([ring(0, 8), ring(2, 2)], { x: 3, y: 1 })).toBe(false);
});

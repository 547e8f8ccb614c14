import { expect, test } from 'vitest';
import { boundsOf } from '../../src/lib/map/bounds.ts';
import { plants } from '../../src/lib/map/layers/plants.ts';
import { campusAt } from '../../src/lib/map/layers/campuses.ts';
import { pointAt } from '../../src/lib/map/pick/point-at.ts';
import { shownCount, type Points } from '../../src/lib/map/style/points.ts';
import { scaleBar } from '../../src/lib/map/controls/scale-bar.ts';
import { project, unproject, viewAt, worldShifts } from '../../src/lib/map/view.ts';
import { scene } from './scene-fixture.ts';

test('a pixel and its place are one another', () => {
	const view = viewAt([-95, 41], 5.3, 1440, 900);
	expect(project(view, [-95, 41])).toEqual({ x: 720, y: 450 });
	for (const place of [
		[-120, 60],
		[-80.5, -10],
		[84, 12],
	] as [number, number][]) {
		const back = unproject(view, project(view, place));
		expect(back[0]).toBeCloseTo(place[0]);
		expect(back[1]).toBeCloseTo(place[1]);
	}
});

test('one degree at the equator at zoom 0 is 512/360 pixels', () => {
	const view = viewAt([0, 0], 0, 100, 100);
	expect(project(view, [1, 0]).x).toBeCloseTo(50 + 512 / 360);
});

test('a place beyond the date line is drawn beside the middle', () => {
	expect(project(viewAt([179, 0], 4, 800, 600), [-179, 0]).x).toBeCloseTo(400 + (2 / 360) * 512 * 16);
	expect(unproject(viewAt([179, 0], 4, 800, 600), { x: 800, y: 300 })[0]).toBeLessThan(-160);
});

test('a wide screen shows the world more than once', () => {
	expect(worldShifts(viewAt([0, 0], 5, 1440, 900))).toEqual([0]);
	expect(worldShifts(viewAt([0, 0], 0, 1440, 900))).toEqual([0, 512, -512]);
});

test('bounds take the short way across the date line', () => {
	expect(boundsOf([])).toBeNull();
	expect(
		boundsOf([
			[10, 1],
			[-20, 5],
		]),
	).toEqual([
		[-20, 1],
		[10, 5],
	]);
	expect(
		boundsOf([
			[170, 0],
			[-170, 10],
			[175, -5],
		]),
	).toEqual([
		[170, -5],
		[190, 10],
	]);
});

test('the scale bar is a round length that fits', () => {
	const view = viewAt([0, 0], 5, 800, 600);
	const bar = scaleBar(view, 96, 'metric');
	expect([bar.length, bar.unit]).toEqual([200, 'km']);
	// 200 km of 40,075 km at 16,384 pixels.
	expect(bar.widthPx).toBeCloseTo((200 / 40075.017) * 16384, 2);
	expect(scaleBar(view, 96, 'imperial').unit).toBe('mi');
	expect(scaleBar(viewAt([0, 60], 16, 800, 600), 96, 'metric')).toMatchObject({ unit: 'm' });
});

function points(rows: [x: number, y: number, mw: number][]): Points {
	return {
		count: rows.length,
		x: Float32Array.from(rows, ([x]) => x),
		y: Float32Array.from(rows, ([, y]) => y),
		size: Float32Array.from(rows, ([, , mw]) => mw),
		color: new Uint8Array(rows.length),
		hollow: new Uint8Array(rows.length),
		colors: ['#000000'],
	};
}

test('a map of the world shows large plants only, a near one all', () => {
	const some = points([
		[0.5, 0.5, 2000],
		[0.5, 0.5, 300],
		[0.5, 0.5, 1],
	]);
	expect([1, 3, 8].map((zoom) => shownCount(some, zoom))).toEqual([1, 2, 3]);
});

test('the small plant on top of the large one is the one pointed at', () => {
	const view = viewAt([0, 0], 8, 800, 600);
	const some = points([
		[0.5, 0.5, 3000],
		[0.5, 0.5, 10],
		[0.6, 0.5, 10],
	]);
	expect(pointAt(some, view, { x: 400, y: 300 })).toBe(1);
	expect(pointAt(some, view, { x: 415, y: 300 })).toBe(0);
	expect(pointAt(some, view, { x: 100, y: 100 })).toBe(-1);
});

test('plants of a scene keep their rows, with rings for what is being built', () => {
	const flat = plants.painting.points(scene('light', ['plants']))!;
	expect(flat.x[0]).toBe(0.5);
	expect([...flat.hollow]).toEqual([0, 1]);
});

test('a campus is found under its sign', () => {
	const { campuses } = scene('light', []).parts;
	const view = viewAt([10, 10], 6, 800, 600);
	expect(campusAt(campuses!, view, { x: 403, y: 300 })).toBe(1);
	expect(campusAt(campuses!, view, { x: 430, y: 300 })).toBe(-1);
});

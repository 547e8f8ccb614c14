import { expect, test } from 'vitest';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import { arc, nearTurn } from '../../src/lib/map/ink/shapes/arc.ts';
import { pointAlong } from '../../src/lib/map/ink/draw-links.ts';
import { fanOut, type Discs } from '../../src/lib/map/ink/shapes/fan-out.ts';
import { linkAt, siteAt } from '../../src/lib/map/ink/shapes/hit.ts';
import { siteLetter } from '../../src/lib/plan/site-letter.ts';
import { lineOffsets, linkLines } from '../../src/lib/map/ink/shapes/lines.ts';
import { onScreen, siteMarks } from '../../src/lib/map/ink/shapes/marks.ts';
import { viewAt } from '../../src/lib/map/view.ts';
import { site } from './scene-fixture.ts';
import { linkFields } from '../../src/lib/plan/fields/fields-of.ts';

function discs(places: [number, number][], radius = 12): Discs {
	return {
		x: Float64Array.from(places, ([x]) => x),
		y: Float64Array.from(places, ([, y]) => y),
		radius: new Float64Array(places.length).fill(radius),
	};
}

function worstOverlap({ radius }: Discs, { x, y }: Pick<Discs, 'x' | 'y'>): number {
	let worst = -Infinity;
	for (let i = 0; i < x.length; i++) {
		for (let j = 0; j < i; j++) {
			worst = Math.max(worst, radius[i]! + radius[j]! - Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!));
		}
	}
	return worst;
}

test('discs that do not touch stay where they are', () => {
	const apart = discs([
		[0, 0],
		[100, 0],
		[0, 100],
	]);
	expect(fanOut(apart)).toEqual({ x: apart.x, y: apart.y });
});

test('two discs part along their line, each by half', () => {
	const { x, y } = fanOut(
		discs([
			[0, 0],
			[6, 0],
		]),
	);
	expect(x[1]! - x[0]!).toBeGreaterThanOrEqual(24);
	expect(x[0]! + x[1]!).toBeCloseTo(6);
	expect([...y]).toEqual([0, 0]);
});

test('200 discs on one spot can all be told apart', () => {
	const heap = discs(Array.from({ length: 200 }, () => [50, 50]));
	const parted = fanOut(heap);
	expect(worstOverlap(heap, parted)).toBeLessThan(1);
});

test('the same discs give the same answer, and the held one does not move', () => {
	const places = Array.from({ length: 60 }, (_, i): [number, number] => [(i * 37) % 90, (i * 53) % 70]);
	const one = fanOut(discs(places), 7);
	expect(fanOut(discs(places), 7)).toEqual(one);
	expect([one.x[7], one.y[7]]).toEqual(places[7]);
	expect(worstOverlap(discs(places), one)).toBeLessThan(1);
});

test('sites are lettered A to Z, then AA', () => {
	expect([0, 25, 26, 27, 51, 52, 701, 702].map(siteLetter)).toEqual([
		'A',
		'Z',
		'AA',
		'AB',
		'AZ',
		'BA',
		'ZZ',
		'AAA',
	]);
});

test('an arc is the great circle: its pieces add up and its top lies north of both ends', () => {
	const line = arc([-95.86, 41.26], [139.8, 35.5]);
	let km = 0;
	for (let i = 1; i < line.length; i++) km += distanceKm(...line[i - 1]!, ...line[i]!);
	expect(km).toBeCloseTo(distanceKm(-95.86, 41.26, 139.8, 35.5), 3);
	expect(Math.max(...line.map(([, lat]) => lat))).toBeGreaterThan(55);
});

test.each([
	['east', [170, 10], [-170, -10]],
	['west', [-170, 40], [170, 40]],
	['far', [139.8, 35.5], [-95.86, 41.26]],
] as const)('a link across the date line going %s does not go around the world', (_, from, to) => {
	const line = arc([...from], [...to]);
	for (let i = 1; i < line.length; i++) expect(Math.abs(line[i]![0] - line[i - 1]![0])).toBeLessThan(30);
	expect(Math.abs(line.at(-1)![0] - line[0]![0])).toBeLessThan(180);
	expect(nearTurn(line.at(-1)![0], to[0])).toBeCloseTo(to[0]);
});

test('an arc between one place and itself, or its antipode, has finite points', () => {
	for (const line of [arc([5, 5], [5, 5]), arc([0, 0], [180, 0])]) {
		expect(line.flat().every(Number.isFinite)).toBe(true);
	}
});

const sites = [site('a', 170, 0), site('b', -170, 0), site('c', -170.0001, 0)];
const links = [{ id: 'l', from: 'a', to: 'b', ...linkFields.initial, route: null }];

test('a link across the date line is seen from both sides of it, between its discs', () => {
	for (const center of [175, -175, 180]) {
		const view = viewAt([center, 0], 4, 1200, 800);
		const marks = siteMarks(sites, view.worldPx, view.zoom, null);
		const [line] = linkLines(links, marks, view.worldPx);
		expect(lineOffsets(view, line!)).toHaveLength(1);
		const [a, b] = marks.map((mark) => onScreen(view, mark.disc));
		expect(b!.x - a!.x).toBeGreaterThan(300);
		expect(linkAt(view, [line!], { x: (a!.x + b!.x) / 2, y: 400 }, 4)?.link.id).toBe('l');
		expect(linkAt(view, [line!], { x: (a!.x + b!.x) / 2, y: 440 }, 4)).toBeNull();
	}
});

test('of two sites in one place each can be pointed at', () => {
	const view = viewAt([-170, 0], 3, 800, 600);
	const marks = siteMarks(sites, view.worldPx, view.zoom, null);
	for (const mark of marks.slice(1)) {
		expect(siteAt(view, marks, onScreen(view, mark.disc), 0)?.site.id).toBe(mark.site.id);
	}
	expect(siteAt(view, marks, { x: 10, y: 10 }, 5)).toBeNull();
});

test('the site under the pointer keeps its disc on its place', () => {
	const marks = siteMarks(sites, 512 * 8, 3, 'c');
	expect(marks[2]!.disc).toEqual(marks[2]!.at);
	expect(marks[1]!.disc).not.toEqual(marks[1]!.at);
});

test('a label stands half way along and is never upside down', () => {
	const points = [
		{ x: 100, y: 0 },
		{ x: 90, y: 0 },
		{ x: 0, y: 0 },
	];
	const middle = pointAlong(points, 0.5);
	expect(middle.x).toBeCloseTo(50);
	expect(Math.abs(middle.angle)).toBeLessThanOrEqual(Math.PI / 2);
});

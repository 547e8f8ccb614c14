import { beforeAll, expect, test } from 'vitest';
import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { readAtlasFile } from '../../src/cli/input/read-atlas.ts';
import type { Fiber } from '../../src/lib/atlas/artifacts/fiber.ts';
import type { Hubs } from '../../src/lib/atlas/artifacts/hubs.ts';
import type { Regions } from '../../src/lib/atlas/artifacts/regions.ts';
import { loadFiber } from '../../src/lib/atlas/load.ts';
import { loadPart } from '../../src/lib/atlas/parts.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { compose } from '../../src/lib/map/style/compose.ts';
import { fontFaces } from '../../src/lib/map/style/fonts.ts';
import { hitAt } from '../../src/lib/map/pick/hit-at.ts';
import { linkLines } from '../../src/lib/map/ink/shapes/lines.ts';
import { siteMarks } from '../../src/lib/map/ink/shapes/marks.ts';
import { spanStyle } from '../../src/lib/map/layers/fiber.ts';
import { nearestMark } from '../../src/lib/map/pick/nearest-mark.ts';
import { spanAt, spanLine } from '../../src/lib/map/pick/span-at.ts';
import { ringOutline } from '../../src/lib/map/ink/shapes/ring-outline.ts';
import { project, viewAt } from '../../src/lib/map/view.ts';
import { networkOf, type Network } from '../../src/lib/planning/network/graph/network.ts';
import { linkRoutes } from '../../src/lib/planning/network/routes/link-routes.ts';
import { latencyRings } from '../../src/lib/planning/network/rings/rings.ts';
import { scene, site } from './scene-fixture.ts';

let [fiber, regions, hubs] = [null, null, null] as unknown as [Fiber, Regions, Hubs];
let network: Network;
beforeAll(async () => {
	const [parts, cloud, meeting] = await Promise.all([
		loadFiber(readAtlasFile),
		loadPart(readAtlasFile, 'regions'),
		loadPart(readAtlasFile, 'hubs'),
	]);
	if (!parts.ok || !cloud.ok || !meeting.ok) throw new Error('the atlas is not built');
	[fiber, regions, hubs] = [parts.value.fiber, cloud.value, meeting.value];
	network = networkOf(fiber, parts.value.land);
});

const on = ['fiber', 'regions', 'hubs', 'rings'];
const style = (theme: 'light' | 'dark', ids = on): StyleSpecification => {
	const { sources, layers } = compose({ ...scene(theme, ids), parts: { fiber, regions, hubs } }, 'en', []);
	return {
		version: 8,
		'font-faces': fontFaces('https://here/fonts/'),
		sources,
		layers: layers.filter((layer) => layer.type !== 'points'),
	};
};

test.each(['light', 'dark'] as const)(
	'fiber, regions and hubs paint by the style specification, %s',
	(theme) => {
		const made = style(theme);
		expect(validateStyleMin(made).map(String)).toEqual([]);
		const ids = made.layers.map(({ id }) => id);
		for (const id of [
			'fiber-known',
			'fiber-modelled',
			'fiber-sea',
			'regions-dot',
			'regions-label',
			'hubs-dot',
		])
			expect(ids).toContain(id);
		expect(Object.keys(style(theme, []).sources)).not.toContain('fiber');
	},
);

test('every span has one of three looks, and none runs around the world', () => {
	const count = { known: 0, modelled: 0, sea: 0 };
	for (let span = 0; span < fiber.from.length; span++) {
		count[spanStyle(fiber, span)] += 1;
		const line = spanLine(fiber, span);
		for (let i = 1; i < line.length; i++) expect(Math.abs(line[i]![0] - line[i - 1]![0])).toBeLessThan(180);
	}
	expect(Math.min(count.known, count.modelled, count.sea)).toBeGreaterThan(300);
});

test('the pointer finds a span along its line, also beyond the date line, and nothing far from one', () => {
	const crossing = Array.from(fiber.from.keys()).find((span) =>
		spanLine(fiber, span).some(([lng]) => Math.abs(lng) > 185),
	)!;
	for (const span of [0, 500, crossing]) {
		const line = spanLine(fiber, span);
		const [lng, lat] = line[Math.floor(line.length / 2)]!;
		const view = viewAt([lng, lat], 9, 800, 600);
		const found = spanAt(fiber, view, project(view, [lng, lat]));
		// Spans may share a corridor: what is found runs through the same place.
		expect(found).toBeGreaterThanOrEqual(0);
		expect(spanLine(fiber, found).some(([x, y]) => Math.hypot((x - lng) % 360, y - lat) < 0.05)).toBe(true);
	}
	expect(spanAt(fiber, viewAt([-30, -60], 6, 800, 600), { x: 400, y: 300 })).toBe(-1);
});

test('a hit names the region and the hub under the pointer, only of layers that are on', () => {
	const position: Position = [regions.lng[3]!, regions.lat[3]!];
	const view = viewAt(position, 8, 800, 600);
	const at = { x: 400, y: 300, position };
	const shown = { ...scene('light', on), parts: { fiber, regions, hubs } };
	expect(hitAt(shown, view, at, null).under).toContainEqual({ layer: 'regions', row: 3 });
	expect(hitAt({ ...shown, layersOn: new Set() }, view, at, null).under).toEqual([]);
	const hub: Position = [hubs.lng[5]!, hubs.lat[5]!];
	expect(nearestMark(hubs, viewAt(hub, 13, 800, 600), { x: 400, y: 300 })).toBeGreaterThanOrEqual(0);
});

test('a ring that the date line cuts is filled in two parts and drawn without the cut', () => {
	const square = (west: number, east: number): Position[] => [
		[west, -1],
		[east, -1],
		[east, 1],
		[west, 1],
		[west, -1],
	];
	const { fills, lines } = ringOutline([[square(178, 180)], [square(-180, -179)]]);
	expect(fills.length).toBe(2);
	expect(lines.map((line) => line.length)).toEqual([4, 4]);
	for (const line of lines)
		for (let i = 1; i < line.length; i++) {
			const [a, b] = [line[i - 1]!, line[i]!];
			expect((a.x === 0 || a.x === 1) && a.x === b.x).toBe(false);
		}
	// One that is not cut stays whole.
	expect(ringOutline([[square(10, 12)]]).lines.map((line) => line.length)).toEqual([5]);
	expect(ringOutline([]).box).toBeNull();
});

test('the end of the map near the pole is no border either', () => {
	const cap: Position[] = [
		[-10, 80],
		[10, 80],
		[10, 89.9],
		[-10, 89.9],
		[-10, 80],
	];
	expect(ringOutline([[cap]]).lines.map((line) => line.length)).toEqual([4]);
});

test('rings over Fiji hold no line longer than their grid: nothing goes around the world', () => {
	const rings = latencyRings(network, [[178.44, -18.14]], { thresholdsMs: [5, 20], kind: 'private' });
	if (!rings.ok) throw new Error('no rings');
	const lines = rings.value.flatMap(({ polygons }) => ringOutline(polygons).lines);
	expect(lines.length).toBeGreaterThan(1);
	for (const line of lines)
		for (let i = 1; i < line.length; i++) expect(Math.abs(line[i]!.x - line[i - 1]!.x)).toBeLessThan(0.05);
});

test('a link runs along the network, the arc stays beside it; a drawn route wins; a site that moves goes straight', () => {
	const sites = [site('a', -93.6, 41.6), site('b', -83, 40)];
	const link = { id: 'l', from: 'a', to: 'b', fiberPairs: null, route: null, note: '' } as never;
	const plan = { sites, links: [link] };
	const [found] = linkRoutes(network, plan).routes;
	expect(found!.method).toBe('network');
	const ways = new Map([['l', found!.line]]);
	const view = viewAt([-88, 41], 5, 800, 600);
	const marks = siteMarks(sites, view.worldPx, view.zoom, null);
	const [along] = linkLines([link], marks, view.worldPx, ways);
	// Points that nobody could tell apart on the screen are left out, and no others.
	expect(along!.points.length).toBeLessThanOrEqual(found!.line.length);
	const near = linkLines([link], marks, view.worldPx * 64, ways)[0]!;
	expect(near.points.length).toBe(found!.line.length);
	const steps = along!.points
		.slice(1, -1)
		.map(({ x, y }, i) => [x - along!.points[i]!.x, y - along!.points[i]!.y]);
	expect(steps.every(([dx, dy]) => Math.hypot(dx!, dy!) > 0.5)).toBe(true);
	expect(along!.straight).not.toBeNull();
	const [straight] = linkLines([link], marks, view.worldPx);
	expect(straight!.straight).toBeNull();
	const drawn = {
		...(link as object),
		route: [
			[-93.6, 41.6],
			[-90, 45],
			[-83, 40],
		],
	} as never;
	expect(linkLines([drawn], marks, view.worldPx, ways)[0]!.points.length).toBe(3);
	const moved = siteMarks([site('a', -93, 41), sites[1]!], view.worldPx, view.zoom, null);
	expect(linkLines([link], moved, view.worldPx, ways)[0]!.straight).toBeNull();
});

test('the network way of a link over the date line does not jump', () => {
	const plan = {
		sites: [site('a', 178.44, -18.14), site('b', -157.85, 21.3)],
		links: [{ id: 'l', from: 'a', to: 'b' } as never],
	};
	const [found] = linkRoutes(network, plan).routes;
	const view = viewAt([-170, 0], 3, 800, 600);
	const marks = siteMarks(plan.sites, view.worldPx, view.zoom, null);
	const [line] = linkLines(plan.links, marks, view.worldPx, new Map([['l', found!.line]]));
	expect(line!.points.length).toBe(found!.line.length);
	expect(line!.right - line!.left).toBeLessThan(view.worldPx / 2);
});

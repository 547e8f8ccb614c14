import { expect, test } from 'vitest';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { polygonArea } from '../../src/lib/geo/shapes/polygon-area.ts';
import { Desk } from '../../src/lib/map/drawing/desk.ts';
import { drawRectangle } from '../../src/lib/map/drawing/tools/draw-rectangle.ts';
import type { DeskToolId } from '../../src/lib/map/drawing/tools/index.ts';
import type { DeskNews } from '../../src/lib/map/drawing/news.ts';
import {
	carried,
	crossesAt,
	crossesItself,
	piecesOf,
	polygonsOf,
	tiedRoute,
} from '../../src/lib/map/drawing/pieces.ts';
import { snapAt } from '../../src/lib/map/drawing/snap.ts';
import type { Scene } from '../../src/lib/map/scene.ts';
import type { PointerToolEvent, ToolEffect } from '../../src/lib/map/tools/tool.ts';
import { project, unproject, viewAt, type Pixel } from '../../src/lib/map/view.ts';
import type { Area } from '../../src/lib/plan/plan.ts';
import { scene as emptyScene, site } from './scene-fixture.ts';
import { linkFields } from '../../src/lib/plan/fields/fields-of.ts';
import { areaFields } from '../../src/lib/plan/fields/fields-of.ts';

const view = viewAt([-96, 41], 8, 800, 600);

function area(polygons: Position[][][], id = 'one'): Area {
	return { id, name: id, ...areaFields.initial, polygons, kind: 'parcel' };
}

/** A desk without a browser: a view, a plan, and a list of what it told. */
function desk(tool: DeskToolId, change: Partial<Scene['plan']> = {}, selection: Scene['selection'] = null) {
	const news: DeskNews[] = [];
	const base = emptyScene('light', []);
	let scene: Scene = { ...base, plan: { ...base.plan, ...change }, selection };
	const made = new Desk({
		scene: () => scene,
		view: () => view,
		discs: () => new Map(scene.plan.sites.map(({ id, position }) => [id, project(view, position)])),
		changed: () => undefined,
		tell: (told) => news.push(told),
	});
	made.take(tool);
	const at = (kind: PointerToolEvent['kind'], { x, y }: Pixel, rest: Partial<PointerToolEvent> = {}) =>
		made.step({
			kind,
			x,
			y,
			position: unproject(view, { x, y }),
			siteId: null,
			disc: null,
			linkId: null,
			areaId: null,
			...rest,
		});
	const click = (x: number, y: number, rest: Partial<PointerToolEvent> = {}): ToolEffect | undefined => {
		at('move', { x, y }, rest);
		at('down', { x, y }, rest);
		return at('up', { x, y }, rest);
	};
	const drag = (from: Pixel, to: Pixel): ToolEffect | undefined => {
		at('move', from);
		at('down', from);
		at('move', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
		at('move', to);
		return at('up', to);
	};
	const replan = (plan: Partial<Scene['plan']>) => {
		scene = { ...scene, plan: { ...scene.plan, ...plan } };
		made.sync();
	};
	return { desk: made, at, click, drag, news, replan };
}

function pixelsOf(effect: ToolEffect | undefined): [number, number][] {
	if (effect?.kind !== 'draw-area') throw new Error(`no area was drawn: ${effect?.kind}`);
	return effect.polygons[0]![0]!.map((position) => {
		const { x, y } = project(view, position);
		return [Math.round(x), Math.round(y)];
	});
}

test('a polygon is drawn corner by corner and closed at its first corner', () => {
	const { click } = desk('draw-polygon');
	for (const [x, y] of [
		[300, 200],
		[500, 200],
		[500, 400],
	] as const)
		expect(click(x, y)).toBeUndefined();
	const ring = pixelsOf(click(303, 202));
	expect(ring).toHaveLength(4);
	expect(new Set(ring.map(String))).toEqual(new Set(['300,200', '500,200', '500,400']));
	expect(ring[0]).toEqual(ring.at(-1));
});

test('a second click on the last corner finishes, and so does Enter, at the last corner set', () => {
	for (const finish of [
		({ click }: ReturnType<typeof desk>) => click(500, 400),
		({ desk: hand, at }: ReturnType<typeof desk>) => {
			at('move', { x: 700, y: 100 });
			return hand.finish();
		},
	]) {
		const drawing = desk('draw-polygon');
		drawing.click(300, 200);
		drawing.click(500, 200);
		drawing.click(500, 400);
		expect(pixelsOf(finish(drawing))).toHaveLength(4);
	}
});

test('corners may lie closer than a fingertip', () => {
	const { desk: hand, click } = desk('draw-polygon');
	for (const x of [300, 330, 338, 346, 354]) expect(click(x, 200 + (x % 7) * 3)).toBeUndefined();
	expect(hand.preview().sketch?.set).toHaveLength(5);
});

test('a shape that is not whole is not finished, and that is said', () => {
	const { desk: hand, click, news } = desk('draw-polygon');
	click(300, 200);
	click(500, 200);
	expect(hand.canFinish).toBe(false);
	expect(hand.finish()).toBeUndefined();
	expect(news.at(-1)).toEqual({ kind: 'too-few' });
	expect(hand.preview().sketch?.set).toHaveLength(2);
});

test('an outline that crosses itself is not taken; the corners stay, to be removed one by one', () => {
	const { desk: hand, click, news } = desk('draw-polygon');
	for (const [x, y] of [
		[300, 200],
		[500, 400],
		[500, 200],
		[300, 400],
	] as const)
		click(x, y);
	expect(click(300, 200)).toBeUndefined();
	expect(news.at(-1)).toEqual({ kind: 'crossing' });
	news.length = 0;
	expect(hand.finish()).toBeUndefined();
	expect(news).toEqual([{ kind: 'crossing' }]);
	expect(hand.preview().sketch?.set).toHaveLength(4);
	hand.undoCorner();
	expect(hand.preview().sketch?.set).toHaveLength(3);
	expect(pixelsOf(hand.finish())).toHaveLength(4);
});

test('corners go one by one, the first too, and the pointer stays in the shape', () => {
	const { desk: hand, click, news } = desk('draw-polygon');
	click(300, 200);
	click(500, 200);
	hand.undoCorner();
	expect(news.at(-1)).toEqual({ kind: 'corner-gone', count: 1 });
	hand.undoCorner();
	expect(hand.canUndo).toBe(false);
	click(310, 210);
	expect(hand.preview().sketch?.set).toHaveLength(1);
});

test('a press that moves the map sets no corner', () => {
	const { desk: hand, drag } = desk('draw-polygon');
	drag({ x: 300, y: 200 }, { x: 420, y: 260 });
	expect(hand.preview().sketch).toBeNull();
	expect(hand.grabs({} as PointerToolEvent)).toBe(false);
});

test('a rectangle has four right corners; a circle is one on the ground, its edge everywhere as far from its middle, to a metre', () => {
	const { click } = desk('draw-rectangle');
	click(300, 200);
	const ring = pixelsOf(click(500, 350));
	expect(new Set(ring.map(String))).toEqual(new Set(['300,200', '500,200', '500,350', '300,350']));
	expect([ring[0], ring.at(-1)]).toEqual([
		[300, 200],
		[300, 200],
	]);

	const round = desk('draw-circle');
	const middle = unproject(view, { x: 400, y: 300 });
	round.click(400, 300);
	const effect = round.click(500, 300);
	if (effect?.kind !== 'draw-area') throw new Error('no circle');
	const radii = effect.polygons[0]![0]!.map(([lng, lat]) => distanceKm(middle[0], middle[1], lng, lat));
	expect(radii.length).toBeGreaterThan(60);
	expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(0.001);
});

test('a rectangle is drawn by press and drag too, and the map stays; a corner that was clicked lets it be moved', () => {
	const { desk: hand, drag, click } = desk('draw-rectangle');
	expect(hand.grabs({} as PointerToolEvent)).toBe(true);
	const ring = pixelsOf(drag({ x: 300, y: 200 }, { x: 500, y: 350 }));
	expect(new Set(ring.map(String))).toEqual(new Set(['300,200', '500,200', '500,350', '300,350']));
	expect(hand.preview().sketch).toBeNull();
	click(300, 200);
	expect(hand.grabs({} as PointerToolEvent)).toBe(false);
});

test('an outline runs counter-clockwise, whichever way it was drawn', () => {
	const corners: [number, number][] = [
		[300, 200],
		[500, 200],
		[500, 400],
	];
	for (const way of [corners, corners.toReversed()]) {
		const { desk: hand, click } = desk('draw-polygon');
		for (const [x, y] of way) click(x, y);
		const ring = pixelsOf(hand.finish());
		const twice = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0);
		// Pixels run down, so that counter-clockwise on the ground is below zero.
		expect(twice).toBeLessThan(0);
	}
});

test('a corner that catches a site lies on it to the last decimal', () => {
	const exactSite = site('a', -96.123456789012, 41.1);
	const { desk: hand, click } = desk('draw-polygon', { sites: [exactSite] });
	const { x, y } = project(view, exactSite.position);
	click(x + 5, y - 4);
	expect(hand.preview().sketch?.set).toEqual([exactSite.position]);
	expect(hand.preview().snap?.siteId).toBe('a');
});

test('a rectangle over the date line is two, which meet there', () => {
	const outline = drawRectangle.step;
	const board = {
		scene: emptyScene('light', []),
		view: viewAt([180, 0], 4, 800, 600),
		caught: ({ position, x, y }: Pixel & { position: Position }) => ({
			position,
			pixel: { x, y },
			snap: null,
		}),
	};
	let { draft } = drawRectangle.start(board);
	let drawn: ToolEffect | undefined;
	for (const [x, position] of [
		[350, [178, -1]],
		[450, [-178, 1]],
	] as [number, Position][])
		for (const kind of ['move', 'down', 'up'] as const) {
			const told = { kind, x, y: x, position, siteId: null, disc: null, linkId: null, areaId: null };
			const { draft: next, effect } = outline(draft, told, board);
			[draft, drawn] = [next, effect];
		}
	if (drawn?.kind !== 'draw-area') throw new Error('no area');
	const wests = drawn.polygons.map(([ring]) => Math.min(...ring!.map(([lng]) => lng)));
	expect(wests).toEqual([178, -180]);
});

test('a rectangle or circle without size is not taken', () => {
	for (const tool of ['draw-rectangle', 'draw-circle'] as const) {
		const { click, news } = desk(tool);
		click(300, 200);
		expect(click(300, 200)).toBeUndefined();
		expect(news.at(-1)).toEqual({ kind: 'too-few' });
	}
});

const sites = [site('a', -97, 41), site('b', -95, 41)];
const link = { id: 'a-b', from: 'a', to: 'b', ...linkFields.initial, route: null };

test('a route runs from the site to the site, exactly, through the corners set between', () => {
	const { desk: hand, click } = desk('draw-route', { sites, links: [link] }, { kind: 'link', id: 'a-b' });
	expect(hand.preview().sketch?.set).toEqual([[-97, 41]]);
	click(350, 200);
	const { x, y } = project(view, [-95, 41]);
	const effect = click(x + 6, y - 5);
	expect(effect?.kind).toBe('draw-route');
	if (effect?.kind !== 'draw-route') return;
	expect(effect.positions).toHaveLength(3);
	expect(effect.positions![0]).toEqual([-97, 41]);
	expect(effect.positions!.at(-1)).toEqual([-95, 41]);
});

test('a route that is finished in the open still ends at its site', () => {
	const { desk: hand, click } = desk('draw-route', { sites, links: [link] }, { kind: 'link', id: 'a-b' });
	click(350, 200);
	click(450, 200);
	const effect = hand.finish();
	expect(effect?.kind === 'draw-route' && effect.positions?.length).toBe(4);
	expect(effect?.kind === 'draw-route' && effect.positions?.at(-1)).toEqual([-95, 41]);
});

test('a route asks for its link first, and takes the one that is clicked', () => {
	const { click, news } = desk('draw-route', { sites, links: [link] });
	expect(news.at(-1)).toEqual({ kind: 'choose-link' });
	expect(click(300, 300)).toBeUndefined();
	expect(click(300, 300, { linkId: 'a-b' })).toEqual({ kind: 'choose-link', linkId: 'a-b' });
});

/** More decimals than the hand sets. */
const exact: Position[] = [
	[-96.512345678912, 41.3],
	[-95.5, 41.312345678912],
	[-95.5, 40.7],
	[-96.5, 40.7],
	[-96.512345678912, 41.3],
];
const hole: Position[] = [
	[-96.1, 41.1],
	[-96.1, 40.9],
	[-95.9, 40.9],
	[-95.9, 41.1],
	[-96.1, 41.1],
];

test('a corner is moved; all others, and the hole, keep their coordinates to the last decimal', () => {
	const areas = [area([[exact, hole]])];
	const { drag } = desk('edit-shape', { areas }, { kind: 'area', id: 'one' });
	const from = project(view, exact[2]!);
	const effect = drag(from, { x: from.x + 40, y: from.y + 30 });
	expect(effect?.kind).toBe('edit-area');
	if (effect?.kind !== 'edit-area') return;
	const [outer, inner] = effect.polygons[0]!;
	expect(inner).toEqual(hole);
	expect(outer!.filter((position) => exact.some((one) => String(one) === String(position)))).toHaveLength(4);
	const moved = project(
		view,
		outer!.find((position) => !exact.some((one) => String(one) === String(position)))!,
	);
	expect(moved.x).toBeCloseTo(from.x + 40, 1);
	expect(moved.y).toBeCloseTo(from.y + 30, 1);
});

test('a corner of a hole is moved without choosing the hole first', () => {
	const areas = [area([[exact, hole]])];
	const { drag } = desk('edit-shape', { areas }, { kind: 'area', id: 'one' });
	const from = project(view, hole[1]!);
	const effect = drag(from, { x: from.x - 12, y: from.y + 20 });
	expect(effect?.kind === 'edit-area' && effect.polygons[0]![0]).toEqual(exact);
	expect(effect?.kind === 'edit-area' && String(effect.polygons[0]![1])).not.toEqual(String(hole));
});

test('a point in the middle of an edge becomes a corner, by a click or by dragging it', () => {
	const middle = project(view, [-95.5, (41.312345678912 + 40.7) / 2]);
	for (const act of [
		({ click }: ReturnType<typeof desk>) => click(middle.x, middle.y),
		({ drag }: ReturnType<typeof desk>) => drag(middle, { x: middle.x + 30, y: middle.y }),
	]) {
		const effect = act(desk('edit-shape', { areas: [area([[exact]])] }, { kind: 'area', id: 'one' }));
		expect(effect?.kind === 'edit-area' && effect.polygons[0]![0]).toHaveLength(6);
	}
});

test('a corner is removed; a triangle keeps its three', () => {
	const { desk: hand, replan } = desk(
		'edit-shape',
		{ areas: [area([[exact]])] },
		{ kind: 'area', id: 'one' },
	);
	const effect = hand.removeCorner(project(view, exact[2]!));
	expect(effect?.kind === 'edit-area' && effect.polygons[0]![0]).toHaveLength(4);
	if (effect?.kind !== 'edit-area') return;
	replan({ areas: [area(effect.polygons)] });
	expect(hand.removeCorner(project(view, exact[1]!))).toBeUndefined();
});

test('a whole area is carried and keeps its size, wherever it goes', () => {
	const areas = [area([[exact, hole]])];
	const { drag } = desk('edit-shape', { areas }, { kind: 'area', id: 'one' });
	// Between the hole and the edge.
	const effect = drag(project(view, [-96.3, 41.2]), { x: 500, y: 60 });
	expect(effect?.kind).toBe('edit-area');
	if (effect?.kind !== 'edit-area') return;
	expect(polygonArea(effect.polygons[0]!) / polygonArea([exact, hole])).toBeCloseTo(1, 3);
	const far = carried(exact, [-96, 41], [20, 65]);
	// On the sphere exactly; the area is that of the ellipsoid, which is 0.5 % another one so far north.
	expect(Math.abs(polygonArea([far]) / polygonArea([exact]) - 1)).toBeLessThan(0.006);
});

test('undo elsewhere puts the old shape back on the board', () => {
	const before = area([[exact]]);
	const after = area([[exact.map(([lng, lat]): Position => [lng + 0.1, lat])]]);
	const { desk: hand, replan } = desk('edit-shape', { areas: [after] }, { kind: 'area', id: 'one' });
	replan({ areas: [before] });
	expect(hand.preview().edited?.pieces[0]!.line).toEqual(exact);
});

test('a shape that would cross itself by a drag is not changed', () => {
	const square: Position[] = [
		[-96.5, 41.3],
		[-95.5, 41.3],
		[-95.5, 40.7],
		[-96.5, 40.7],
		[-96.5, 41.3],
	];
	const { drag } = desk('edit-shape', { areas: [area([[square]])] }, { kind: 'area', id: 'one' });
	const effect = drag(project(view, square[2]!), project(view, [-96.9, 41]));
	if (effect?.kind === 'edit-area') expect(crossesItself(effect.polygons[0]![0]!)).toBe(false);
	expect(crossesAt(square, 2)).toBe(false);
	expect(
		crossesAt(
			square.map((position, i) => (i === 2 ? [-96.9, 41] : position)),
			2,
		),
	).toBe(true);
});

test('a corner is taken up, moved and dropped without a pointer', () => {
	const {
		desk: hand,
		at,
		news,
	} = desk('edit-shape', { areas: [area([[exact]])] }, { kind: 'area', id: 'one' });
	const first = hand.nextCorner(null, 1)!;
	const second = hand.nextCorner(first, 1)!;
	expect(String(first)).not.toBe(String(second));
	const from = project(view, second);
	hand.gripOrDrop(from);
	expect(news.at(-1)).toEqual({ kind: 'held' });
	at('move', { x: from.x + 20, y: from.y });
	expect(hand.gripOrDrop({ x: from.x + 20, y: from.y })?.kind).toBe('edit-area');
});

test('a measured line stays until the next, and is no edit', () => {
	const { desk: hand, click } = desk('measure');
	click(300, 300);
	click(500, 300);
	expect(hand.finish()).toBeUndefined();
	expect(hand.size()!.size.km).toBeCloseTo(46.1, 1);
	click(200, 200);
	expect(hand.preview().measured).toBeNull();
});

test('a site catches before a corner, a corner before an edge', () => {
	const line: Position[] = [unproject(view, { x: 300, y: 300 }), unproject(view, { x: 500, y: 300 })];
	const targets = {
		sites: [{ id: 'a', position: [-96, 41] as Position, pixel: { x: 304, y: 306 } }],
		lines: [line],
	};
	expect(snapAt(view, targets, { x: 302, y: 302 }, 10)).toMatchObject({ kind: 'site', siteId: 'a' });
	expect(snapAt(view, { ...targets, sites: [] }, { x: 306, y: 303 }, 10)).toMatchObject({
		kind: 'vertex',
		position: line[0],
	});
	const edge = snapAt(view, { ...targets, sites: [] }, { x: 400, y: 306 }, 10);
	expect(edge?.kind).toBe('edge');
	expect(project(view, edge!.position).y).toBeCloseTo(300);
	expect(snapAt(view, targets, { x: 400, y: 320 }, 10)).toBeNull();
});

test('pieces are put together as they came apart; a route is tied to its sites', () => {
	const polygons = [[exact, hole], [hole]];
	expect(polygonsOf(piecesOf(polygons), polygons)).toEqual(polygons);

	expect(
		tiedRoute(
			[
				[0, 0],
				[1, 1],
			],
			[0, 0],
			[1, 1],
		),
	).toBeNull();
	expect(
		tiedRoute(
			[
				[0, 0],
				[0.5, 2],
				[0.5, 2],
				[3, 3],
			],
			[0, 0],
			[1, 1],
		),
	).toEqual([
		[0, 0],
		[0.5, 2],
		[3, 3],
		[1, 1],
	]);
});

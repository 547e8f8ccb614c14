import type { Position } from '../../../geo/position.ts';
import type { Link } from '../../../plan/plan.ts';
import { mercatorX, mercatorY, worldShifts, type Pixel, type View } from '../../view.ts';
import { arc, nearTurn } from './arc.ts';
import type { SiteMark } from './marks.ts';

/** A link as it runs on the screen: pixels of the whole world at the view's zoom. */
export type LinkLine = {
	link: Link;
	points: Pixel[];
	/** The great circle beside a route, drawn or the network's; null = the link has none. */
	straight: Pixel[] | null;
} & WorldBox;

/** A box in pixels of the whole world. */
export type WorldBox = { left: number; top: number; right: number; bottom: number };

/** The network's way of links, by their id. */
export type LinkRoutes = ReadonlyMap<string, readonly Position[]>;

/** Lines of the links between marks, ending at their discs: as drawn, else by the network, else straight. Links of sites that are gone are left out. */
export function linkLines(
	links: readonly Link[],
	marks: readonly SiteMark[],
	worldPx: number,
	routes: LinkRoutes | null = null,
): LinkLine[] {
	const bySite = new Map(marks.map((mark) => [mark.site.id, mark]));
	return links.flatMap((link) => {
		const from = bySite.get(link.from);
		const to = bySite.get(link.to);
		return from && to ? [keptLine(link, from, to, { worldPx, routes })] : [];
	});
}

/** Lines measured last, with what they were measured from: of thousands of links a drag changes a few. */
const kept = new WeakMap<Link, { from: readonly unknown[]; line: LinkLine }>();

function keptLine(link: Link, from: SiteMark, to: SiteMark, at: Parameters<typeof linkLine>[3]): LinkLine {
	const ends = [from, to].flatMap(({ site, at, disc }) => [site.position, at.x, at.y, disc.x, disc.y]);
	const made = [at.worldPx, at.routes?.get(link.id), ...ends];
	const known = kept.get(link);
	if (known && made.every((part, i) => part === known.from[i])) return known.line;
	const line = linkLine(link, from, to, at);
	kept.set(link, { from: made, line });
	return line;
}

function linkLine(
	link: Link,
	from: SiteMark,
	to: SiteMark,
	{ worldPx, routes }: { worldPx: number; routes: LinkRoutes | null },
): LinkLine {
	const route = link.route ?? routeBetween(routes?.get(link.id), from, to);
	const positions = route ? unwrapped(route) : arc(from.site.position, to.site.position);
	const last = positions.length - 1;
	const points = spaced(positions, worldPx).map(([i, x, y]) => {
		const share = i / last;
		// A disc that was moved aside takes the end of its line along; the middle stays.
		const start = (1 - share) ** 4;
		const end = share ** 4;
		return {
			x: x + (from.disc.x - from.at.x) * start + (to.disc.x - to.at.x) * end,
			y: y + (from.disc.y - from.at.y) * start + (to.disc.y - to.at.y) * end,
		};
	});
	const straight = route
		? arc(from.site.position, to.site.position).map(([lng, lat]) => ({
				x: mercatorX(lng) * worldPx,
				y: mercatorY(lat) * worldPx,
			}))
		: null;
	return { link, points, straight, ...boxOf(points) };
}

/** Points closer to the one before are not seen: thousands of routes far out would be mostly those. */
const APART_PX = 1;

/** The positions that are apart on the screen, with their number, in pixels of the whole world; the ends always. */
function spaced(positions: readonly Position[], worldPx: number): [i: number, x: number, y: number][] {
	const kept: [number, number, number][] = [];
	const last = positions.length - 1;
	let [lastX, lastY] = [Infinity, Infinity];
	for (const [i, [lng, lat]] of positions.entries()) {
		const [x, y] = [mercatorX(lng) * worldPx, mercatorY(lat) * worldPx];
		if (i > 0 && i < last && Math.abs(x - lastX) < APART_PX && Math.abs(y - lastY) < APART_PX) continue;
		[lastX, lastY] = [x, y];
		kept.push([i, x, y]);
	}
	return kept;
}

/** The network's way, if it was found for where the sites are now: a site that moves is ahead of it. */
function routeBetween(
	route: readonly Position[] | undefined,
	from: SiteMark,
	to: SiteMark,
): readonly Position[] | null {
	const ends = (a: Position | undefined, { site }: SiteMark) =>
		a !== undefined &&
		Math.abs(nearTurn(a[0], site.position[0]) - site.position[0]) < 1e-9 &&
		a[1] === site.position[1];
	return route && route.length > 1 && ends(route[0], from) && ends(route.at(-1), to) ? route : null;
}

function unwrapped(route: readonly (readonly [number, number])[]): [number, number][] {
	let last = route[0]![0];
	return route.map(([lng, lat]) => [(last = nearTurn(lng, last)), lat]);
}

export function boxOf(points: readonly Pixel[]): WorldBox {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { x, y } of points) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	return { left, top, right, bottom };
}

/** Offsets that bring a line into view, one for each copy of the world in which it is seen. */
export function lineOffsets(view: View, line: WorldBox): Pixel[] {
	const middle = (line.left + line.right) / 2 / view.worldPx;
	const nearest = Math.round(view.centerX - middle) * view.worldPx;
	const dx = nearest - view.centerX * view.worldPx + view.width / 2;
	const dy = -view.centerY * view.worldPx + view.height / 2;
	const shifts = new Set([...worldShifts(view), view.worldPx, -view.worldPx]);
	return [...shifts]
		.map((shift) => ({ x: dx + shift, y: dy }))
		.filter(
			({ x, y }) =>
				line.right + x > 0 && line.left + x < view.width && line.bottom + y > 0 && line.top + y < view.height,
		);
}

import type { Position } from '../../geo/position.ts';
import type { Plan } from '../../plan/plan.ts';
import { footOn } from '../ink/shapes/outlines.ts';
import { project, unproject, type Pixel, type View } from '../view.ts';

/** What a drawn corner caught: a site, a corner of a shape, a place on an edge. */
export type Snap = { kind: 'site' | 'vertex' | 'edge'; position: Position; siteId: string | null };

/** Shapes whose corners and edges catch. `sites` = where their discs are. */
export type SnapTargets = {
	sites: readonly { id: string; position: Position; pixel: Pixel }[];
	lines: readonly (readonly Position[])[];
};

/** Corners and edges of the areas and routes of a plan, but for the shape that is being edited. */
export function snapLines(plan: Plan, exceptId: string | null): SnapTargets['lines'] {
	return [
		...plan.areas.filter(({ id }) => id !== exceptId).flatMap(({ polygons }) => polygons.flat()),
		...plan.links.filter(({ id }) => id !== exceptId).flatMap(({ route }) => (route ? [route] : [])),
	];
}

/** Sites of a plan, each where its disc is on the screen. */
export function snapSites(plan: Plan, discs: ReadonlyMap<string, Pixel>): SnapTargets['sites'] {
	return plan.sites.flatMap(({ id, position }) => {
		const pixel = discs.get(id);
		return pixel ? [{ id, position, pixel }] : [];
	});
}

/** The site, else corner, else edge within reach of a pixel; null = the open map. */
export function snapAt(
	view: View,
	{ sites, lines }: SnapTargets,
	pixel: Pixel,
	reachPx: number,
): Snap | null {
	const site = nearest(sites, ({ pixel: at }) => away(at, pixel), reachPx);
	if (site) return { kind: 'site', position: site.position, siteId: site.id };
	let corner: Position | null = null;
	let cornerPx = reachPx;
	let edge: Pixel | null = null;
	let edgePx = reachPx;
	for (const line of lines) {
		let before: Pixel | null = null;
		for (const position of line) {
			const at = project(view, position);
			const px = away(at, pixel);
			if (px <= cornerPx) [corner, cornerPx] = [position, px];
			// A piece that goes around the world is not one that is seen.
			if (before && Math.abs(before.x - at.x) < view.worldPx / 2) {
				const foot = footOn(before, at, pixel);
				const footPx = away(foot, pixel);
				if (footPx <= edgePx) [edge, edgePx] = [foot, footPx];
			}
			before = at;
		}
	}
	if (corner) return { kind: 'vertex', position: corner, siteId: null };
	return edge ? { kind: 'edge', position: unproject(view, edge), siteId: null } : null;
}

function nearest<Thing>(things: readonly Thing[], px: (thing: Thing) => number, reach: number): Thing | null {
	let best: Thing | null = null;
	let bestPx = reach;
	for (const thing of things) {
		const away = px(thing);
		if (away <= bestPx) [best, bestPx] = [thing, away];
	}
	return best;
}

function away(a: Pixel, b: Pixel): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

import type { Site } from '../../../plan/plan.ts';
import { mercatorX, mercatorY, type Pixel, type View } from '../../view.ts';
import { fanOut } from './fan-out.ts';
import { siteLetter } from '../../../plan/site-letter.ts';

/** A site as it stands on the screen. Pixels of the whole world at the view's zoom, so that panning moves nothing. */
export type SiteMark = {
	site: Site;
	letter: string;
	radius: number;
	/** Where the site is. */
	at: Pixel;
	/** Where its disc is: moved aside when discs would cover each other. */
	disc: Pixel;
};

/** Marks of all sites at one zoom. `heldId` is the site under the pointer; its disc is not moved. */
export function siteMarks(
	sites: readonly Site[],
	worldPx: number,
	zoom: number,
	heldId: string | null,
): SiteMark[] {
	const x = Float64Array.from(sites, (site) => mercatorX(site.position[0]) * worldPx);
	const y = Float64Array.from(sites, (site) => mercatorY(site.position[1]) * worldPx);
	const radius = Float64Array.from(sites, (site) => discRadiusPx(site.itMw, zoom));
	const held = sites.findIndex((site) => site.id === heldId);
	const discs = fanOut({ x, y, radius }, held);
	return sites.map((site, row) => ({
		site,
		letter: siteLetter(row),
		radius: radius[row]!,
		at: { x: x[row]!, y: y[row]! },
		disc: { x: discs.x[row]!, y: discs.y[row]! },
	}));
}

/** Radius by the square root of MW, smaller on a map of the world. Unknown MW: the smallest. */
export function discRadiusPx(itMw: number | null, zoom: number): number {
	const full = Math.min(24, 10 + 8 * Math.sqrt((itMw ?? 0) / 1000));
	return full * Math.min(1, Math.max(0.72, 0.72 + (zoom - 2) * 0.14));
}

/** A point of the world in pixels of the screen, in the copy of the world nearest to the middle. */
export function onScreen(view: View, point: Pixel): Pixel {
	const x = point.x - view.centerX * view.worldPx;
	return {
		x: x - Math.round(x / view.worldPx) * view.worldPx + view.width / 2,
		y: point.y - view.centerY * view.worldPx + view.height / 2,
	};
}

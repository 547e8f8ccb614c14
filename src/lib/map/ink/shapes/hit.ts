import type { Pixel, View } from '../../view.ts';
import { lineOffsets, type LinkLine } from './lines.ts';
import { onScreen, type SiteMark } from './marks.ts';

/** The site whose disc is under a pixel, the topmost first; null = none. `slopPx` widens the discs for fingers. */
export function siteAt(
	view: View,
	marks: readonly SiteMark[],
	pixel: Pixel,
	slopPx: number,
): SiteMark | null {
	let best: SiteMark | null = null;
	let bestPx = slopPx;
	for (const mark of marks) {
		const disc = onScreen(view, mark.disc);
		const dx = pixel.x - disc.x;
		const turned = dx - Math.round(dx / view.worldPx) * view.worldPx;
		const outsidePx = Math.hypot(turned, pixel.y - disc.y) - mark.radius;
		if (outsidePx <= bestPx) {
			best = mark;
			bestPx = outsidePx;
		}
	}
	return best;
}

/** The link whose line passes nearest to a pixel, within `slopPx`; null = none. */
export function linkAt(
	view: View,
	lines: readonly LinkLine[],
	pixel: Pixel,
	slopPx: number,
): LinkLine | null {
	let best: LinkLine | null = null;
	let bestPx = slopPx;
	for (const line of lines) {
		for (const offset of lineOffsets(view, line)) {
			const x = pixel.x - offset.x;
			const y = pixel.y - offset.y;
			if (
				x < line.left - bestPx ||
				x > line.right + bestPx ||
				y < line.top - bestPx ||
				y > line.bottom + bestPx
			) {
				continue;
			}
			const distance = distanceToLine(line.points, x, y);
			if (distance <= bestPx) {
				best = line;
				bestPx = distance;
			}
		}
	}
	return best;
}

function distanceToLine(points: readonly Pixel[], x: number, y: number): number {
	let least = Infinity;
	for (let i = 1; i < points.length; i++) {
		const a = points[i - 1]!;
		const b = points[i]!;
		const dx = b.x - a.x;
		const dy = b.y - a.y;
		const squared = dx * dx + dy * dy;
		const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / squared));
		least = Math.min(least, Math.hypot(x - a.x - share * dx, y - a.y - share * dy));
	}
	return least;
}

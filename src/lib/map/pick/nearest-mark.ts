import { project, type Pixel, type View } from '../view.ts';

const MARK_SLOP_PX = 8;

/** The row of the mark nearest to a pixel; -1 = none near. */
export function nearestMark(
	{ lng, lat }: { lng: Float64Array; lat: Float64Array },
	view: View,
	pixel: Pixel,
): number {
	let [best, bestAway] = [-1, MARK_SLOP_PX];
	for (let row = 0; row < lng.length; row++) {
		const { x, y } = project(view, [lng[row]!, lat[row]!]);
		const away = Math.hypot(x - pixel.x, y - pixel.y);
		if (away < bestAway) [best, bestAway] = [row, away];
	}
	return best;
}

import type { Position } from '../../../geo/position.ts';
import type { Area } from '../../../plan/plan.ts';
import { memo } from '../../memo.ts';
import { mercatorX, mercatorY, type Pixel, type View } from '../../view.ts';
import { nearTurn } from './arc.ts';
import { boxOf, lineOffsets, type WorldBox } from './lines.ts';

/** An area as it stands on the screen: rings in pixels of the whole world at the view's zoom. */
export type AreaShape = { area: Area; rings: Pixel[][] } & WorldBox;

/** Shapes of all areas at one zoom; panning reuses them. */
export const areaShapes = memo((areas: readonly Area[], worldPx: number): AreaShape[] =>
	areas.map((area) => {
		const rings = outline(area.polygons, worldPx);
		return { area, rings, ...boxOf(rings.flat()) };
	}),
);

/** All rings of some polygons in pixels of the world, each beside the first, so that none goes around the world. */
export function outline(polygons: readonly (readonly (readonly Position[])[])[], worldPx: number): Pixel[][] {
	const anchor = polygons[0]?.[0]?.[0]?.[0] ?? 0;
	return polygons.flatMap((rings) => rings.map((ring) => worldLine(ring, worldPx, anchor)));
}

/** A line in pixels of the world; longitudes run on past 180 rather than jump. */
export function worldLine(line: readonly Position[], worldPx: number, anchor = line[0]?.[0] ?? 0): Pixel[] {
	let last = anchor;
	return line.map(([lng, lat]) => ({
		x: mercatorX((last = nearTurn(lng, last))) * worldPx,
		y: mercatorY(lat) * worldPx,
	}));
}

/** The area under a pixel, the smallest first since it lies on top; null = none. One that fills the screen is met at its edge only. */
export function areaAt(
	view: View,
	shapes: readonly AreaShape[],
	pixel: Pixel,
	slopPx: number,
): AreaShape | null {
	let best: AreaShape | null = null;
	let bestSize = Infinity;
	for (const shape of shapes) {
		const size = (shape.right - shape.left) * (shape.bottom - shape.top);
		if (size >= bestSize) continue;
		const fills = size > FILLS * view.width * view.height;
		const met = lineOffsets(view, shape).some((offset) => {
			const at = { x: pixel.x - offset.x, y: pixel.y - offset.y };
			if (at.x < shape.left - slopPx || at.x > shape.right + slopPx) return false;
			if (at.y < shape.top - slopPx || at.y > shape.bottom + slopPx) return false;
			return (!fills && inside(shape.rings, at)) || edgePx(shape.rings, at) <= slopPx;
		});
		if (!met) continue;
		best = shape;
		bestSize = size;
	}
	return best;
}

/** Share of the screen from which the inside of an area is taken for the map. */
const FILLS = 0.6;

/** Whether a pixel lies in an odd number of rings: holes need no mark. */
export function inside(rings: readonly (readonly Pixel[])[], { x, y }: Pixel): boolean {
	let odd = false;
	for (const ring of rings) {
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
			const [a, b] = [ring[i]!, ring[j]!];
			if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) odd = !odd;
		}
	}
	return odd;
}

function edgePx(rings: readonly (readonly Pixel[])[], at: Pixel): number {
	let least = Infinity;
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			const foot = footOn(ring[i - 1]!, ring[i]!, at);
			least = Math.min(least, Math.hypot(foot.x - at.x, foot.y - at.y));
		}
	}
	return least;
}

/** The point of a piece of line nearest to a pixel. */
export function footOn(a: Pixel, b: Pixel, { x, y }: Pixel): Pixel {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const squared = dx * dx + dy * dy;
	const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / squared));
	return { x: a.x + share * dx, y: a.y + share * dy };
}

/** Middle of the largest ring, by its area: where a name stands. */
export function middleOf(rings: readonly (readonly Pixel[])[]): Pixel {
	let best = { x: 0, y: 0 };
	let bestSize = -1;
	for (const ring of rings) {
		let [sum, x, y] = [0, 0, 0];
		const [{ x: x0, y: y0 } = { x: 0, y: 0 }] = ring;
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
			const [a, b] = [ring[j]!, ring[i]!];
			const cross = (a.x - x0) * (b.y - y0) - (b.x - x0) * (a.y - y0);
			sum += cross;
			x += (a.x + b.x - 2 * x0) * cross;
			y += (a.y + b.y - 2 * y0) * cross;
		}
		if (Math.abs(sum) <= bestSize) continue;
		bestSize = Math.abs(sum);
		best = sum === 0 ? { x: x0, y: y0 } : { x: x0 + x / (3 * sum), y: y0 + y / (3 * sum) };
	}
	return best;
}

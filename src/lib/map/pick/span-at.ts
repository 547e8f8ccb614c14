import { LINE_UNITS, type Fiber } from '../../atlas/artifacts/fiber.ts';
import { unrolled } from '../../planning/network/routes/network-route.ts';
import type { Position } from '../../geo/position.ts';
import { memo } from '../memo.ts';
import { mercatorX, mercatorY, type Pixel, type View } from '../view.ts';

const SPAN_SLOP_PX = 5;

/** The line of a span, in longitudes that run on past 180 rather than jump. */
export function spanLine({ line, lineStart }: Fiber, span: number): Position[] {
	const points: Position[] = [];
	for (let i = lineStart[span]!; i < lineStart[span + 1]!; i++) {
		points.push([line[i * 2]! / LINE_UNITS, line[i * 2 + 1]! / LINE_UNITS]);
	}
	return unrolled(points);
}

type FlatLines = {
	/** Mercator, 0 to 1 and beyond where a line runs on over the date line. */
	x: Float64Array;
	y: Float64Array;
	start: Uint32Array;
	/** West, north, east, south of each span. */
	box: Float64Array;
};

const flat = memo((fiber: Fiber): FlatLines => {
	const count = fiber.from.length;
	const points: Position[] = [];
	const start = new Uint32Array(count + 1);
	const box = new Float64Array(count * 4);
	for (let span = 0; span < count; span++) {
		const line = spanLine(fiber, span).map(([lng, lat]): Position => [mercatorX(lng), mercatorY(lat)]);
		points.push(...line);
		start[span + 1] = points.length;
		const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
		box.set([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], span * 4);
	}
	return { x: Float64Array.from(points, ([x]) => x), y: Float64Array.from(points, ([, y]) => y), start, box };
});

/** The span nearest to a pixel; -1 = none near. One pass over the boxes of 5,100 spans. */
export function spanAt(fiber: Fiber, view: View, pixel: Pixel): number {
	const { x, y, start, box } = flat(fiber);
	const slop = SPAN_SLOP_PX / view.worldPx;
	const atY = view.centerY + (pixel.y - view.height / 2) / view.worldPx;
	const inWorld = view.centerX + (pixel.x - view.width / 2) / view.worldPx;
	let [best, bestAway] = [-1, slop];
	for (const turn of [0, 1, -1]) {
		const atX = inWorld - Math.floor(inWorld) + turn;
		for (let span = 0; span < start.length - 1; span++) {
			if (atX < box[span * 4]! - slop || atX > box[span * 4 + 2]! + slop) continue;
			if (atY < box[span * 4 + 1]! - slop || atY > box[span * 4 + 3]! + slop) continue;
			for (let i = start[span]! + 1; i < start[span + 1]!; i++) {
				const away = awayFrom(atX, atY, x[i - 1]!, y[i - 1]!, x[i]!, y[i]!);
				if (away < bestAway) [best, bestAway] = [span, away];
			}
		}
	}
	return best;
}

function awayFrom(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
	const [dx, dy] = [bx - ax, by - ay];
	const squared = dx * dx + dy * dy;
	const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / squared));
	return Math.hypot(ax + share * dx - x, ay + share * dy - y);
}

import type { Scale } from './scale.ts';

type Dots = { x: ArrayLike<number>; y: ArrayLike<number> };

/** Draws a dot for each pair of values as one path; dots that would fall on the same half pixel are drawn once. Returns how many were drawn. */
export function drawDots(
	context: Pick<CanvasRenderingContext2D, 'beginPath' | 'moveTo' | 'arc' | 'fill'> & { fillStyle: unknown },
	dots: Dots,
	{ x, y }: { x: Scale; y: Scale },
	{ radius, fill }: { radius: number; fill: string },
): number {
	const seen = new Set<number>();
	context.beginPath();
	for (let i = 0; i < dots.x.length; i++) {
		// No data, no dot.
		if (Number.isNaN(dots.x[i]!) || Number.isNaN(dots.y[i]!)) continue;
		const [left, top] = [x(dots.x[i]!), y(dots.y[i]!)];
		const key = Math.round(top * 2) * 65_536 + Math.round(left * 2);
		if (seen.has(key)) continue;
		seen.add(key);
		context.moveTo(left + radius, top);
		context.arc(left, top, radius, 0, 2 * Math.PI);
	}
	context.fillStyle = fill;
	context.fill();
	return seen.size;
}

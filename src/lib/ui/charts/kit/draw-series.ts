import { area, line } from 'd3-shape';
import type { Column } from './columns-of.ts';
import type { Scale } from './scale.ts';

/** What a path needs of a canvas. */
type Pen = Pick<
	CanvasRenderingContext2D,
	'beginPath' | 'fill' | 'stroke' | 'moveTo' | 'lineTo' | 'closePath'
> & { fillStyle: unknown; strokeStyle: unknown; lineWidth: number };

/** Draws a series as a band from low to high of each column and a line through the means; columns without data stay open. */
export function drawSeries(
	pen: Pen,
	columns: readonly Column[],
	{ x, y }: { x: Scale; y: Scale },
	{ band, stroke }: { band: string; stroke: string },
): void {
	const context = pen as CanvasRenderingContext2D;
	const known = ({ mean }: Column) => !Number.isNaN(mean);
	pen.beginPath();
	area<Column>()
		.defined(known)
		.x(({ at }) => x(at))
		.y0(({ low }) => y(low))
		.y1(({ high }) => y(high))
		.context(context)(columns);
	pen.fillStyle = band;
	pen.fill();
	pen.beginPath();
	line<Column>()
		.defined(known)
		.x(({ at }) => x(at))
		.y(({ mean }) => y(mean))
		.context(context)(columns);
	pen.strokeStyle = stroke;
	pen.lineWidth = 1.5;
	pen.stroke();
}

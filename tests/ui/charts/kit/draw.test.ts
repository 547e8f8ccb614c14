import { expect, test } from 'vitest';
import { columnsOf } from '../../../../src/lib/ui/charts/kit/columns-of.ts';
import { drawDots } from '../../../../src/lib/ui/charts/kit/draw-dots.ts';
import { drawSeries } from '../../../../src/lib/ui/charts/kit/draw-series.ts';
import { scaleOf } from '../../../../src/lib/ui/charts/kit/scale.ts';

/** Writes down what is drawn. */
function pen() {
	const calls: { kind: string; x: number; y: number }[] = [];
	const note = (kind: string) => (x: number, y: number) => void calls.push({ kind, x, y });
	return {
		calls,
		beginPath: () => undefined,
		closePath: () => undefined,
		fill: () => undefined,
		stroke: () => undefined,
		moveTo: note('moveTo'),
		lineTo: note('lineTo'),
		arc: note('arc'),
		fillStyle: '' as unknown,
		strokeStyle: '' as unknown,
		lineWidth: 0,
	};
}
const scales = {
	x: scaleOf('linear', [0, 8759], [0, 600]),
	y: scaleOf('linear', [0, 1], [100, 0]),
};

test('8,760 hours on 600 px cost three corners a pixel, not a stroke an hour', () => {
	const year = Float32Array.from({ length: 8760 }, (_, hour) => (hour % 24) / 23);
	const context = pen();
	drawSeries(context, columnsOf(year, 600), scales, { band: 'sand', stroke: 'ink' });
	expect(context.calls).toHaveLength(3 * 600);
	expect(Math.max(...context.calls.map(({ x }) => x))).toBeLessThanOrEqual(600);
	expect([context.fillStyle, context.strokeStyle]).toEqual(['sand', 'ink']);
});

test('a column without data opens the line', () => {
	const context = pen();
	drawSeries(context, columnsOf(Float64Array.of(0, 1, NaN, 1, 0), 5), scales, { band: '', stroke: '' });
	// The band begins twice, and so does the line.
	expect(context.calls.filter(({ kind }) => kind === 'moveTo')).toHaveLength(4);
});

test('dots on the same half pixel are drawn once, dots without data not at all', () => {
	const context = pen();
	const x = [100, 100, 101, NaN, 4000];
	const y = [0.5, 0.5, 0.5, 0.5, 0.25];
	expect(drawDots(context, { x, y }, scales, { radius: 2, fill: 'ink' })).toBe(2);
	expect(context.calls.filter(({ kind }) => kind === 'arc')).toHaveLength(2);
});

import { expect, test } from 'vitest';
import { axisOf } from '../../../../src/lib/ui/charts/kit/axis.ts';
import { bitmapSize } from '../../../../src/lib/ui/charts/kit/bitmap-size.ts';

const format = (value: number) => `${value} km`;

test('a log axis gives equal ratios equal room, and values beyond it stand at its end', () => {
	const { scale, ticks } = axisOf({ kind: 'log', domain: [1, 100], ticks: [1, 10, 100], format }, [0, 200]);
	expect(ticks.map(({ at }) => Math.round(at))).toEqual([0, 100, 200]);
	expect(ticks[1]!.text).toBe('10 km');
	expect(scale(1e6)).toBe(200);
});

test('a number of ticks asks for round values within the domain', () => {
	const { ticks } = axisOf({ kind: 'linear', domain: [0, 8759], ticks: 4, format }, [0, 600]);
	expect(ticks.map(({ value }) => value)).toEqual([0, 2000, 4000, 6000, 8000]);
});

test('a canvas is as sharp as the screen, and never longer than a browser can make', () => {
	expect(bitmapSize(600, 260, 2)).toEqual({ width: 1200, height: 520, ratio: 2 });
	expect(bitmapSize(0, 0, 2)).toEqual({ width: 1, height: 1, ratio: 2 });
	const wide = bitmapSize(8760, 100, 3);
	expect(wide.width).toBe(8192);
	expect(wide.ratio).toBeLessThan(1);
});

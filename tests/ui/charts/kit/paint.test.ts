import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { axisOf, type Axis } from '../../../../src/lib/ui/charts/kit/axis.ts';
import { columnsOf } from '../../../../src/lib/ui/charts/kit/columns-of.ts';
import { drawSeries } from '../../../../src/lib/ui/charts/kit/draw-series.ts';
import { paint } from '../../../../src/lib/ui/charts/kit/paint.ts';

/** A canvas that writes down, in its own pixels, what is painted on it; given a size, it forgets all, as canvases do. */
function canvas() {
	let drawn: { corners: { x: number; y: number }[]; colors: unknown[] } = { corners: [], colors: [] };
	let ratio = 1;
	let size = { width: 300, height: 150 };
	const note = (x: number, y: number) => void drawn.corners.push({ x: x * ratio, y: y * ratio });
	const reset = (next: Partial<typeof size>) => {
		size = { ...size, ...next };
		drawn = { corners: [], colors: [] };
		ratio = 1;
	};
	const context = {
		scale: (x: number) => void (ratio *= x),
		beginPath: () => undefined,
		closePath: () => undefined,
		moveTo: note,
		lineTo: note,
		fill: () => void drawn.colors.push(context.fillStyle),
		stroke: () => void drawn.colors.push(context.strokeStyle),
		fillStyle: '' as unknown,
		strokeStyle: '' as unknown,
		lineWidth: 0,
	};
	return {
		get width() {
			return size.width;
		},
		set width(width) {
			reset({ width });
		},
		get height() {
			return size.height;
		},
		set height(height) {
			reset({ height });
		},
		getContext: () => context,
		drawn: () => drawn,
	};
}

const format = String;
const hours: Axis = { kind: 'linear', domain: [0, 8759], ticks: 4, format };
const share: Axis = { kind: 'linear', domain: [0, 1], ticks: 2, format };
const year = Float32Array.from({ length: 8760 }, (_, hour) => (hour === 5000 ? 1 : (hour % 24) / 48));

/** Paints the year as a chart does: columns by the width, in the colours of a theme. */
function paintYear(onto: ReturnType<typeof canvas>, width: number, pixelRatio: number, theme: Theme) {
	const [x, y] = [axisOf(hours, [0, width]).scale, axisOf(share, [100, 0]).scale];
	const colors = { band: tokenOf(theme, '--accent-soft'), stroke: tokenOf(theme, '--accent') };
	paint(onto, { width, height: 100, pixelRatio }, (context) =>
		drawSeries(context, columnsOf(year, width), { x, y }, colors),
	);
}

type Theme = 'light' | 'dark';
const css = readFileSync(new URL('../../../../src/app.css', import.meta.url), 'utf8');

/** The value of a token as the page's own styles give it. */
function tokenOf(theme: Theme, token: string): string {
	const block = css.slice(css.indexOf(theme === 'light' ? ':root {' : "[data-theme='dark'] {"));
	return new RegExp(`${token}: ([^;]+);`).exec(block)![1]!;
}

test('8,760 hours are three corners a column of CSS pixels, spread over all pixels of a sharp screen', () => {
	const sheet = canvas();
	paintYear(sheet, 600, 2, 'light');
	expect([sheet.width, sheet.height]).toEqual([1200, 200]);
	const { corners } = sheet.drawn();
	expect(corners).toHaveLength(3 * 600);
	expect(Math.max(...corners.map(({ x }) => x))).toBeCloseTo(1199, 0);
	// The one hour that stands out reaches the top.
	expect(Math.min(...corners.map(({ y }) => y))).toBe(0);
});

test('painted anew at another width, nothing of the old picture is left', () => {
	const sheet = canvas();
	paintYear(sheet, 600, 2, 'light');
	paintYear(sheet, 320, 3, 'light');
	expect([sheet.width, sheet.height]).toEqual([960, 300]);
	const { corners } = sheet.drawn();
	expect(corners).toHaveLength(3 * 320);
	expect(Math.max(...corners.map(({ x }) => x))).toBeLessThanOrEqual(960);
	expect(Math.min(...corners.map(({ y }) => y))).toBe(0);
});

test('in the dark the same chart takes the colours of the dark', () => {
	const [light, dark] = [canvas(), canvas()];
	paintYear(light, 600, 1, 'light');
	paintYear(dark, 600, 1, 'dark');
	expect(light.drawn().colors).toEqual(['#e3edf8', '#1f5fa8']);
	expect(dark.drawn().colors).toEqual(['#1b2c40', '#6aa9ee']);
});

test('where a browser gives no canvas, nothing is drawn and nothing thrown', () => {
	let drawn = 0;
	paint(
		{ width: 1, height: 1, getContext: () => null as { scale: () => void } | null },
		{ width: 9, height: 9, pixelRatio: 1 },
		() => drawn++,
	);
	expect(drawn).toBe(0);
});

import { m } from '../../i18n/compiled/messages.js';
import { say } from '../../i18n/say.ts';
import { LABEL_FONT } from '../ink/frame.ts';
import type { LayerFacts, LegendClass } from '../layer.ts';
import { ink, type Theme } from '../palette.ts';
import type { ScaleBar } from '../controls/scale-bar.ts';

/** What stands beside the map on a picture of it. */
export type PictureOptions = {
	/** Pixels of the picture for one of the screen. */
	scale: 1 | 2;
	title: string;
	legend: readonly PictureLegend[];
	/** Whose data it is, one line each. */
	attribution: readonly string[];
};

export type PictureLegend = {
	title: string;
	unit: string;
	lines: readonly { color: string; shape: NonNullable<LegendClass['shape']>; text: string }[];
};

/** The legends of the layers that are on, for a picture. */
export function pictureLegends(
	layers: readonly LayerFacts[],
	layersOn: ReadonlySet<string>,
	theme: Theme,
	number: (value: number) => string,
): PictureLegend[] {
	return layers.flatMap(({ id, titleKey, legend }) => {
		if (!legend || !layersOn.has(id)) return [];
		const lines =
			legend.kind === 'ramp'
				? legend.stops.map((stop) => ({
						color: stop[theme],
						shape: 'square' as const,
						text: number(stop.value),
					}))
				: legend.classes.map(({ color, labelKey, shape }) => ({
						color: color[theme],
						shape: shape ?? ('square' as const),
						text: say(labelKey),
					}));
		return [{ title: say(titleKey), unit: say(legend.unitKey), lines }];
	});
}

/** Share of the width that the sources may take, beside the legend. */
const FOOT_SHARE = 0.55;
const TITLE_PX = 44;
const MARGIN_PX = 14;
const LINE_PX = 17;

/** Puts a map's layers (each a canvas of the same place), title, legends, scale bar and sources onto one canvas. */
export function composed(
	layers: readonly CanvasImageSource[],
	size: { width: number; height: number },
	bar: ScaleBar,
	theme: Theme,
	{ scale, title, legend, attribution }: PictureOptions,
): HTMLCanvasElement {
	const top = title ? TITLE_PX : 0;
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(size.width * scale);
	canvas.height = Math.round((size.height + top) * scale);
	const pen = canvas.getContext('2d')!;
	pen.scale(scale, scale);
	pen.fillStyle = ink.paper[theme];
	pen.fillRect(0, 0, size.width, size.height + top);
	for (const layer of layers) pen.drawImage(layer, 0, top, size.width, size.height);
	if (title) write(pen, title, MARGIN_PX, 28, `650 17px ${LABEL_FONT}`, ink.ink[theme]);
	const bottom = size.height + top - MARGIN_PX;
	drawLegend(pen, legend, bottom, theme);
	drawFoot(pen, attribution, bar, size.width - MARGIN_PX, bottom, theme);
	return canvas;
}

/** A canvas as a PNG file. */
export function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((done, failed) =>
		canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error(m.picture_failed()))), 'image/png'),
	);
}

function drawLegend(
	pen: CanvasRenderingContext2D,
	legend: readonly PictureLegend[],
	bottom: number,
	theme: Theme,
): void {
	if (legend.length === 0) return;
	const rows = legend.reduce((sum, { lines }) => sum + 2 + lines.length, 0);
	pen.font = `600 12px ${LABEL_FONT}`;
	const texts = legend.flatMap(({ title, unit, lines }) => [
		title,
		unit,
		...lines.map(({ text }) => `    ${text}`),
	]);
	const width = Math.max(...texts.map((text) => pen.measureText(text).width)) + 2 * MARGIN_PX;
	const height = rows * LINE_PX + 2 * MARGIN_PX + (legend.length - 1) * 6;
	panel(pen, MARGIN_PX, bottom - height, width, height, theme);
	const left = 2 * MARGIN_PX;
	let y = bottom - height + MARGIN_PX + 12;
	for (const { title, unit, lines } of legend) {
		write(pen, title, left, y, `600 12px ${LABEL_FONT}`, ink.ink[theme]);
		write(pen, unit, left, y + LINE_PX, `400 11px ${LABEL_FONT}`, ink.inkSoft[theme]);
		y += 2 * LINE_PX;
		for (const { color, shape, text } of lines) {
			swatch(pen, shape, color, left + 7, y - 4);
			write(pen, text, left + 20, y, `400 12px ${LABEL_FONT}`, ink.ink[theme]);
			y += LINE_PX;
		}
		y += 6;
	}
}

const SWATCH_PX = 6;

/** A sign of the legend around a point, as the map has it. */
function swatch(
	pen: CanvasRenderingContext2D,
	shape: NonNullable<LegendClass['shape']>,
	color: string,
	x: number,
	y: number,
): void {
	const r = SWATCH_PX;
	const hollow = shape === 'ring' || shape === 'diamond-ring' || shape === 'diamond-half';
	pen.beginPath();
	if (shape === 'dot' || shape === 'ring') pen.arc(x, y, r - (hollow ? 1 : 0), 0, 2 * Math.PI);
	else if (shape.startsWith('diamond')) {
		for (const [dx, dy] of [
			[0, -r],
			[r, 0],
			[0, r],
			[-r, 0],
		] as const)
			pen.lineTo(x + dx, y + dy);
		pen.closePath();
	} else pen.rect(x - r, y - r + 1, 2 * r, 2 * r - 2);
	pen.fillStyle = color;
	pen.strokeStyle = color;
	pen.lineWidth = 1.8;
	if (hollow) pen.stroke();
	else pen.fill();
	if (shape !== 'diamond-half') return;
	pen.beginPath();
	pen.moveTo(x - r, y);
	pen.lineTo(x, y + r);
	pen.lineTo(x + r, y);
	pen.fill();
}

function drawFoot(
	pen: CanvasRenderingContext2D,
	attribution: readonly string[],
	{ widthPx, length, unit }: ScaleBar,
	right: number,
	bottom: number,
	theme: Theme,
): void {
	const font = `400 11px ${LABEL_FONT}`;
	pen.font = font;
	// Whole: licences ask for the name of the maker.
	const lines = attribution.flatMap((line) => wrapped(pen, line, right * FOOT_SHARE));
	const width = Math.max(widthPx, ...lines.map((line) => pen.measureText(line).width)) + 2 * 8;
	const height = lines.length * 15 + 30;
	panel(pen, right - width, bottom - height, width, height, theme);
	const barRight = right - 8;
	const y = bottom - height + 20;
	pen.strokeStyle = ink.ink[theme];
	pen.lineWidth = 1.5;
	pen.beginPath();
	pen.moveTo(barRight - widthPx, y - 5);
	pen.lineTo(barRight - widthPx, y);
	pen.lineTo(barRight, y);
	pen.lineTo(barRight, y - 5);
	pen.stroke();
	const text = `${length} ${unit}`;
	pen.font = font;
	write(pen, text, barRight - widthPx / 2 - pen.measureText(text).width / 2, y - 4, font, ink.ink[theme]);
	lines.forEach((line, i) =>
		write(pen, line, right - width + 8, bottom - height + 37 + i * 15, font, ink.inkSoft[theme]),
	);
}

/** A text in lines that are no wider than so many pixels; a word that is wider stands alone. */
function wrapped(pen: CanvasRenderingContext2D, text: string, maxPx: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && pen.measureText(longer).width <= maxPx) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

function panel(
	pen: CanvasRenderingContext2D,
	x: number,
	y: number,
	width: number,
	height: number,
	theme: Theme,
): void {
	pen.beginPath();
	pen.roundRect(x, y, width, height, 6);
	pen.globalAlpha = 0.92;
	pen.fillStyle = ink.paper[theme];
	pen.fill();
	pen.globalAlpha = 1;
}

function write(
	pen: CanvasRenderingContext2D,
	text: string,
	x: number,
	y: number,
	font: string,
	color: string,
): void {
	pen.font = font;
	pen.textAlign = 'left';
	pen.textBaseline = 'alphabetic';
	pen.fillStyle = color;
	pen.fillText(text, x, y);
}

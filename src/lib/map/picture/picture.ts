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

/** Share of the width that the sources take, beside the legends. */
const FOOT_SHARE = 0.36;
const TITLE_PX = 44;
const MARGIN_PX = 14;
const LINE_PX = 17;
const GAP_PX = 26;

/** Puts a map's layers (each a canvas of the same place) onto one canvas, the title above; legends, scale bar and sources stand below, so that they cover nothing. */
export function composed(
	layers: readonly CanvasImageSource[],
	size: { width: number; height: number },
	bar: ScaleBar,
	theme: Theme,
	{ scale, title, legend, attribution }: PictureOptions,
): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	const pen = canvas.getContext('2d')!;
	const footWidth = size.width * FOOT_SHARE;
	const placed = placedLegends(pen, legend, size.width - footWidth - 3 * MARGIN_PX);
	pen.font = FINE_FONT;
	// Whole: licences ask for the name of the maker.
	const credits = attribution.flatMap((line) => wrapped(pen, line, footWidth));
	const below = Math.max(placed.height, credits.length * 15 + 30) + 2 * MARGIN_PX;
	const top = title ? TITLE_PX : 0;
	const bottom = top + size.height;
	canvas.width = Math.round(size.width * scale);
	canvas.height = Math.round((bottom + below) * scale);
	pen.scale(scale, scale);
	pen.fillStyle = ink.paper[theme];
	pen.fillRect(0, 0, size.width, bottom + below);
	for (const layer of layers) pen.drawImage(layer, 0, top, size.width, size.height);
	if (title) write(pen, title, MARGIN_PX, 28, `650 17px ${LABEL_FONT}`, ink.ink[theme]);
	for (const { legend: each, x, y } of placed.legends)
		drawLegend(pen, each, MARGIN_PX + x, bottom + MARGIN_PX + y, theme);
	drawFoot(pen, credits, bar, { left: size.width - footWidth - MARGIN_PX, top: bottom + MARGIN_PX }, theme);
	return canvas;
}

/** A canvas as a PNG file. */
export function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((done, failed) =>
		canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error(m.picture_failed()))), 'image/png'),
	);
}

const TITLE_FONT = `600 12px ${LABEL_FONT}`;
const TEXT_FONT = `400 12px ${LABEL_FONT}`;
const FINE_FONT = `400 11px ${LABEL_FONT}`;
const SWATCH_SPACE_PX = 20;

/** Where legends stand side by side, in rows no wider than there is room; and how high they are together. */
function placedLegends(pen: CanvasRenderingContext2D, legends: readonly PictureLegend[], roomPx: number) {
	let [x, y, rowHeight] = [0, 0, 0];
	const placed = legends.map((legend) => {
		const widthOf = (text: string, font: string) => ((pen.font = font), pen.measureText(text).width);
		const width = Math.max(
			widthOf(legend.title, TITLE_FONT),
			widthOf(legend.unit, FINE_FONT),
			...legend.lines.map(({ text }) => SWATCH_SPACE_PX + widthOf(text, TEXT_FONT)),
		);
		const height = (2 + legend.lines.length) * LINE_PX;
		if (x > 0 && x + width > roomPx) [x, y, rowHeight] = [0, y + rowHeight + LINE_PX, 0];
		const at = { legend, x, y };
		x += width + GAP_PX;
		rowHeight = Math.max(rowHeight, height);
		return at;
	});
	return { legends: placed, height: y + rowHeight };
}

function drawLegend(
	pen: CanvasRenderingContext2D,
	{ title, unit, lines }: PictureLegend,
	left: number,
	top: number,
	theme: Theme,
): void {
	let y = top + 12;
	write(pen, title, left, y, TITLE_FONT, ink.ink[theme]);
	write(pen, unit, left, y + LINE_PX, FINE_FONT, ink.inkSoft[theme]);
	y += 2 * LINE_PX;
	for (const { color, shape, text } of lines) {
		swatch(pen, shape, color, left + 7, y - 4);
		write(pen, text, left + SWATCH_SPACE_PX, y, TEXT_FONT, ink.ink[theme]);
		y += LINE_PX;
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
	if (shape.startsWith('line')) return strokeSwatch(pen, shape, x, y);
	if (hollow) pen.stroke();
	else pen.fill();
	if (shape !== 'diamond-half') return;
	pen.beginPath();
	pen.moveTo(x - r, y);
	pen.lineTo(x, y + r);
	pen.lineTo(x + r, y);
	pen.fill();
}

function strokeSwatch(pen: CanvasRenderingContext2D, shape: string, x: number, y: number): void {
	const dashes: Record<string, number[]> = { 'line-dashed': [4, 3], 'line-dotted': [1.5, 2.5] };
	pen.setLineDash(dashes[shape] ?? []);
	pen.beginPath();
	pen.moveTo(x - SWATCH_PX, y);
	pen.lineTo(x + SWATCH_PX, y);
	pen.stroke();
	pen.setLineDash([]);
}

function drawFoot(
	pen: CanvasRenderingContext2D,
	credits: readonly string[],
	{ widthPx, length, unit }: ScaleBar,
	{ left, top }: { left: number; top: number },
	theme: Theme,
): void {
	const y = top + 16;
	pen.strokeStyle = ink.ink[theme];
	pen.lineWidth = 1.5;
	pen.beginPath();
	pen.moveTo(left, y - 5);
	pen.lineTo(left, y);
	pen.lineTo(left + widthPx, y);
	pen.lineTo(left + widthPx, y - 5);
	pen.stroke();
	const text = `${length} ${unit}`;
	pen.font = FINE_FONT;
	write(pen, text, left + (widthPx - pen.measureText(text).width) / 2, y - 4, FINE_FONT, ink.ink[theme]);
	credits.forEach((line, i) => write(pen, line, left, top + 37 + i * 15, FINE_FONT, ink.inkSoft[theme]));
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

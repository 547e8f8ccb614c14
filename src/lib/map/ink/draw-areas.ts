import type { Area } from '../../plan/plan.ts';
import { ink, paper, type Theme } from '../palette.ts';
import type { Pixel, View } from '../view.ts';
import { boxAround, takePlace, type InkFrame } from './frame.ts';
import { lineOffsets } from './shapes/lines.ts';
import { areaShapes, middleOf, type AreaShape } from './shapes/outlines.ts';
import { ratioOf, textWidth, writeText } from './text.ts';

/** Draws the areas of the plan: search dashed, keep-out hatched, parcels outlined with their MW; the chosen one in the accent. */
export function drawAreas(frame: InkFrame): void {
	const { scene, view } = frame;
	const chosenId = scene.selection?.kind === 'area' ? scene.selection.id : null;
	const seen = areaShapes(scene.plan.areas, view.worldPx)
		.filter(({ area }) => area.id !== frame.editedId)
		.map((shape) => ({ shape, offsets: lineOffsets(view, shape), chosen: shape.area.id === chosenId }))
		.filter(({ offsets }) => offsets.length > 0)
		.sort((a, b) => Number(a.chosen) - Number(b.chosen));
	for (const { shape, offsets, chosen } of seen) {
		for (const offset of offsets) {
			drawOutline(frame, shape.rings, offset, {
				kind: shape.area.kind,
				chosen,
				hovered: frame.hoverId === shape.area.id,
			});
		}
	}
	for (const { shape, offsets, chosen } of seen.toReversed()) {
		for (const offset of offsets) writeLabel(frame, shape, offset, chosen);
	}
}

/** Fills and strokes rings as an area of that kind looks. */
export function drawOutline(
	{ pen, scene: { theme }, view }: Pick<InkFrame, 'pen' | 'scene' | 'view'>,
	rings: readonly (readonly Pixel[])[],
	offset: Pixel,
	{ kind, chosen, hovered }: { kind: Area['kind']; chosen: boolean; hovered: boolean },
): void {
	pen.beginPath();
	for (const ring of rings) {
		ring.forEach(({ x, y }, i) => pen[i === 0 ? 'moveTo' : 'lineTo'](x + offset.x, y + offset.y));
		pen.closePath();
	}
	pen.fillStyle = chosen
		? ink.accentSoft[theme]
		: kind === 'keep-out'
			? hatching(pen, theme, view)
			: ink[kind === 'search' ? 'searchFill' : 'parcelFill'][theme];
	pen.fill('evenodd');
	if (chosen && kind === 'keep-out') {
		pen.fillStyle = hatching(pen, theme, view);
		pen.fill('evenodd');
	}
	pen.lineJoin = 'round';
	pen.lineCap = 'butt';
	const width = chosen || hovered ? 2.6 : 1.8;
	pen.strokeStyle = ink.casing[theme];
	pen.lineWidth = width + 2;
	pen.globalAlpha = 0.7;
	pen.stroke();
	pen.globalAlpha = 1;
	pen.strokeStyle = areaColor(kind, chosen, theme);
	pen.lineWidth = width;
	pen.setLineDash(kind === 'search' ? [7, 5] : []);
	pen.stroke();
	pen.setLineDash([]);
}

export function areaColor(kind: Area['kind'], chosen: boolean, theme: Theme): string {
	if (chosen || kind === 'search') return ink.accent[theme];
	return ink[kind === 'keep-out' ? 'keepOut' : 'ink'][theme];
}

const HATCH_PX = 8;
const tiles = new Map<string, HTMLCanvasElement>();

/** Slanting lines that stay on the ground when the map is moved. */
function hatching(pen: CanvasRenderingContext2D, theme: Theme, view: View): CanvasPattern | string {
	const ratio = ratioOf(pen);
	const key = `${theme} ${ratio}`;
	const tile = tiles.get(key) ?? hatchTile(theme, ratio);
	tiles.set(key, tile);
	const pattern = pen.createPattern(tile, 'repeat');
	if (!pattern) return ink.keepOut[theme];
	const shift = (center: number, size: number) => (size / 2 - center * view.worldPx) % HATCH_PX;
	pattern.setTransform(
		new DOMMatrix([
			1 / ratio,
			0,
			0,
			1 / ratio,
			shift(view.centerX, view.width),
			shift(view.centerY, view.height),
		]),
	);
	return pattern;
}

function hatchTile(theme: Theme, ratio: number): HTMLCanvasElement {
	const tile = document.createElement('canvas');
	tile.width = tile.height = Math.round(HATCH_PX * ratio);
	const pen = tile.getContext('2d')!;
	pen.scale(tile.width / HATCH_PX, tile.width / HATCH_PX);
	pen.strokeStyle = ink.keepOut[theme];
	pen.globalAlpha = 0.62;
	pen.lineWidth = 1.3;
	pen.beginPath();
	for (const start of [-HATCH_PX, 0, HATCH_PX]) {
		pen.moveTo(start - 1, HATCH_PX + 1);
		pen.lineTo(start + HATCH_PX + 1, -1);
	}
	pen.stroke();
	return tile;
}

const NAME_MAX = 30;

function writeLabel(frame: InkFrame, shape: AreaShape, offset: Pixel, chosen: boolean): void {
	const { pen, scene, taken, view } = frame;
	const { area } = shape;
	const wide = shape.right - shape.left;
	const middle = middleOf(shape.rings);
	const at = { x: middle.x + offset.x, y: middle.y + offset.y };
	if (at.x < 0 || at.x > view.width || at.y < 0 || at.y > view.height) return;
	const color = areaColor(area.kind, chosen, scene.theme);
	const halo = paper.halo[scene.theme];
	const name = area.name.length > NAME_MAX ? `${area.name.slice(0, NAME_MAX - 1).trimEnd()}…` : area.name;
	const lines = area.kind === 'parcel' && area.itMw !== null ? [name, frame.megawatts(area.itMw)] : [name];
	const looks = lines.map((_, i) => ({ weight: chosen || i > 0 ? 600 : 500, sizePx: 12, color, halo }));
	const widest = Math.max(...lines.map((line, i) => textWidth(pen, line, looks[i]!)));
	if (!chosen && widest > Math.max(60, wide * 1.6)) return;
	const height = 15 * lines.length;
	if (!takePlace(taken, boxAround(at.x, at.y, widest + 6, height))) return;
	lines.forEach((line, i) =>
		writeText(pen, line, { x: at.x, y: at.y + (i - (lines.length - 1) / 2) * 15 }, looks[i]!),
	);
}

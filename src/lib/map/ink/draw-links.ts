import { memo } from '../memo.ts';
import { ink, paper, type Theme } from '../palette.ts';
import type { Pixel } from '../view.ts';
import { boxAlong, roundTrips, takePlace, type InkFrame } from './frame.ts';
import { lineOffsets, type LinkLine } from './shapes/lines.ts';
import { textWidth, writeText } from './text.ts';

const byPair = memo(roundTrips);

/** Draws the links: casing, line, round trip. The chosen one last, so that it lies on top. */
export function drawLinks(frame: InkFrame): void {
	const { scene, lines } = frame;
	const chosenId = scene.selection?.id ?? null;
	const isChosen = ({ link }: LinkLine) => scene.selection?.kind === 'link' && link.id === chosenId;
	const ordered = lines
		.filter(({ link }) => link.id !== frame.editedId)
		.sort((a, b) => Number(isChosen(a)) - Number(isChosen(b)));
	const all = ordered.map((line) => ({ line, offsets: lineOffsets(frame.view, line) }));
	const seen = all.filter(({ offsets }) => offsets.length > 0);
	const many = seen.length > TOGETHER_FROM;
	const apart = ({ line }: Seen) =>
		!many ||
		[line.link.id, line.link.from, line.link.to].some((id) => id === chosenId || id === frame.heldId);
	const together = seen.filter((one) => !apart(one));
	strokeTogether(frame.pen, scene.theme, together);
	const cased = seen.filter(apart);
	for (const { line, offsets } of cased) {
		if (isChosen(line) && line.straight)
			for (const offset of offsets) strokeStraight(frame, line.straight, offset);
		for (const offset of offsets) strokeLine(frame, line, offset, isChosen(line));
	}
	const ms = byPair(scene.evaluation);
	for (const { line, offsets } of cased.toReversed()) {
		const rttMs = ms.get(`${line.link.from} ${line.link.to}`);
		if (rttMs === undefined) continue;
		for (const offset of offsets) writeLabel(frame, line, offset, frame.roundTrip(rttMs), isChosen(line));
	}
}

/**
 * From so many lines on the screen, all but those of the chosen or held site or link are hairs without casing or label, in one path:
 * the web stays readable, and without a graphics card 200 hairs take 1 ms where 200 cased lines take 30.
 */
const TOGETHER_FROM = 30;

type Seen = { line: LinkLine; offsets: Pixel[] };

function strokeTogether(pen: CanvasRenderingContext2D, theme: Theme, seen: Seen[]): void {
	if (seen.length === 0) return;
	pen.beginPath();
	for (const { line, offsets } of seen) {
		for (const offset of offsets) {
			line.points.forEach(({ x, y }, i) => pen[i === 0 ? 'moveTo' : 'lineTo'](x + offset.x, y + offset.y));
		}
	}
	pen.strokeStyle = ink.ink[theme];
	pen.lineWidth = 1;
	pen.stroke();
}

function strokeLine({ pen, scene, hoverId }: InkFrame, line: LinkLine, offset: Pixel, chosen: boolean): void {
	pen.beginPath();
	for (const { x, y } of line.points) pen.lineTo(x + offset.x, y + offset.y);
	pen.lineJoin = 'round';
	pen.lineCap = 'round';
	const width = chosen ? 3.2 : hoverId === line.link.id ? 2.8 : 2.2;
	pen.strokeStyle = ink.casing[scene.theme];
	pen.lineWidth = width + 3;
	pen.stroke();
	pen.strokeStyle = (chosen ? ink.accent : ink.ink)[scene.theme];
	pen.lineWidth = width;
	pen.stroke();
}

/** The great circle that a drawn route departs from. */
function strokeStraight({ pen, scene }: InkFrame, points: readonly Pixel[], offset: Pixel): void {
	pen.beginPath();
	for (const { x, y } of points) pen.lineTo(x + offset.x, y + offset.y);
	pen.strokeStyle = ink.accent[scene.theme];
	pen.globalAlpha = 0.55;
	pen.lineWidth = 1.4;
	pen.setLineDash([2, 5]);
	pen.stroke();
	pen.setLineDash([]);
	pen.globalAlpha = 1;
}

const LABEL_PX = 12;
const LABEL_HEIGHT = 15;
const ABOVE_PX = 11;
/** Where along the line a label may stand, best first. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7];

function writeLabel(frame: InkFrame, line: LinkLine, offset: Pixel, text: string, chosen: boolean): void {
	const { pen, scene, taken, view } = frame;
	const color = (chosen ? ink.accent : ink.ink)[scene.theme];
	const look = { weight: 600, sizePx: LABEL_PX, color, halo: paper.halo[scene.theme] };
	const width = textWidth(pen, text, look) + 6;
	if (line.right - line.left < width && line.bottom - line.top < width) return;
	for (const share of SHARES) {
		const { x, y, angle } = pointAlong(line.points, share);
		const middle = {
			x: x + offset.x + Math.sin(angle) * ABOVE_PX,
			y: y + offset.y - Math.cos(angle) * ABOVE_PX,
		};
		if (middle.x < 0 || middle.x > view.width || middle.y < 0 || middle.y > view.height) continue;
		if (!takePlace(taken, boxAlong({ ...middle, angle }, width, LABEL_HEIGHT))) continue;
		writeText(pen, text, { ...middle, angle }, look);
		return;
	}
}

/** A point at a share of the line's length, with the direction there, turned so that text is never upside down. */
export function pointAlong(points: readonly Pixel[], share: number): Pixel & { angle: number } {
	const lengths = points
		.slice(1)
		.map((point, i) => Math.hypot(point.x - points[i]!.x, point.y - points[i]!.y));
	let left = share * lengths.reduce((sum, length) => sum + length, 0);
	let i = 0;
	while (i < lengths.length - 1 && left > lengths[i]!) left -= lengths[i++]!;
	const a = points[i]!;
	const b = points[i + 1]!;
	const part = lengths[i]! > 0 ? left / lengths[i]! : 0;
	const angle = Math.atan2(b.y - a.y, b.x - a.x);
	const upright = Math.abs(angle) > Math.PI / 2 ? angle - Math.sign(angle) * Math.PI : angle;
	return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part, angle: upright };
}

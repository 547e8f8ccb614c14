import { ink, paper } from '../palette.ts';
import { worldShifts, type Pixel } from '../view.ts';
import { boxAround, takePlace, type InkFrame } from './frame.ts';
import { lineCells, onLine, type LineCells } from './shapes/line-cells.ts';
import { onScreen, type SiteMark } from './shapes/marks.ts';
import { writeText, textWidth } from './text.ts';

/** Draws the sites: leaders of discs that were moved aside, discs with their letters, names where there is room. */
export function drawSites(frame: InkFrame): void {
	const chosenId = frame.scene.selection?.kind === 'site' ? frame.scene.selection.id : null;
	const shifts = worldShifts(frame.view);
	const seen = frame.marks.flatMap((mark) => copies(frame, mark, shifts, mark.site.id === chosenId));
	seen.sort((a, b) => Number(a.chosen) - Number(b.chosen));
	for (const copy of seen) drawLeader(frame, copy);
	for (const copy of seen) drawDisc(frame, copy);
	if (frame.view.zoom < NAMES_FROM_ZOOM && seen.length > NAMES_ALWAYS) return;
	const byWeight = seen.toSorted(
		(a, b) => Number(b.chosen) - Number(a.chosen) || (b.mark.site.itMw ?? 0) - (a.mark.site.itMw ?? 0),
	);
	const cells = lineCells(frame.view, frame.lines);
	for (const copy of byWeight) writeName(frame, copy, cells);
}

const NAMES_FROM_ZOOM = 3.5;
const NAMES_ALWAYS = 12;
const NAME_MAX = 30;
/** A leader is drawn when the disc stands this far from its site, pixels. */
const LEADER_FROM_PX = 5;

/** One mark in one copy of the world, pixels of the screen. */
type Copy = { mark: SiteMark; at: Pixel; disc: Pixel; chosen: boolean };

function copies({ view }: InkFrame, mark: SiteMark, shifts: number[], chosen: boolean): Copy[] {
	const disc = onScreen(view, mark.disc);
	const margin = mark.radius + 4;
	return shifts.flatMap((shift) => {
		const x = disc.x + shift;
		if (x < -margin || x > view.width + margin || disc.y < -margin || disc.y > view.height + margin)
			return [];
		const at = { x: x + mark.at.x - mark.disc.x, y: disc.y + mark.at.y - mark.disc.y };
		return [{ mark, at, disc: { x, y: disc.y }, chosen }];
	});
}

function drawLeader({ pen, scene }: InkFrame, { at, disc, chosen }: Copy): void {
	if (Math.hypot(at.x - disc.x, at.y - disc.y) < LEADER_FROM_PX) return;
	const color = (chosen ? ink.accent : ink.ink)[scene.theme];
	pen.beginPath();
	pen.moveTo(at.x, at.y);
	pen.lineTo(disc.x, disc.y);
	pen.strokeStyle = ink.casing[scene.theme];
	pen.lineWidth = 3.5;
	pen.stroke();
	pen.strokeStyle = color;
	pen.lineWidth = 1.2;
	pen.stroke();
	pen.beginPath();
	pen.arc(at.x, at.y, 2.6, 0, 2 * Math.PI);
	pen.fillStyle = color;
	pen.strokeStyle = ink.casing[scene.theme];
	pen.fill();
	pen.lineWidth = 1;
	pen.stroke();
}

function drawDisc({ pen, scene, hoverId }: InkFrame, { mark, disc, chosen }: Copy): void {
	const { theme } = scene;
	if (chosen || hoverId === mark.site.id) {
		pen.beginPath();
		pen.arc(disc.x, disc.y, mark.radius + 5, 0, 2 * Math.PI);
		pen.fillStyle = ink.accentSoft[theme];
		pen.fill();
	}
	pen.beginPath();
	pen.arc(disc.x, disc.y, mark.radius - 0.75, 0, 2 * Math.PI);
	pen.fillStyle = (chosen ? ink.accent : ink.ink)[theme];
	pen.fill();
	pen.strokeStyle = ink.casing[theme];
	pen.lineWidth = 1.5;
	pen.stroke();
	const color = (chosen ? ink.onAccent : ink.onInk)[theme];
	writeText(pen, mark.letter, disc, { weight: 650, sizePx: letterPx(mark), color, halo: null });
}

/** Letters shrink so that AA fits where A does. */
function letterPx({ radius, letter }: SiteMark): number {
	return Math.round(
		Math.min(15, (radius * (letter.length > 1 ? 0.95 : 1.05)) / Math.max(1, letter.length * 0.62)),
	);
}

function writeName(
	{ pen, scene, taken, view }: InkFrame,
	{ mark, disc, chosen }: Copy,
	cells: LineCells,
): void {
	const { name } = mark.site;
	const text = name.length > NAME_MAX ? `${name.slice(0, NAME_MAX - 1).trimEnd()}…` : name;
	const color = (chosen ? ink.accent : ink.ink)[scene.theme];
	const look = { weight: chosen ? 600 : 500, sizePx: 12, color, halo: paper.halo[scene.theme] };
	const width = textWidth(pen, text, look);
	const aside = mark.radius + 5 + width / 2;
	const middles = [
		{ x: disc.x + aside, y: disc.y },
		{ x: disc.x - aside, y: disc.y },
		{ x: disc.x, y: disc.y + mark.radius + 10 },
		{ x: disc.x, y: disc.y - mark.radius - 10 },
	];
	const inside = middles.filter(({ x }) => x - width / 2 > 0 && x + width / 2 < view.width);
	const boxes = inside.map(({ x, y }) => ({ x, y, box: boxAround(x, y, width + 4, 16) }));
	// A place beside the lines before one across them.
	const ordered = boxes.toSorted((a, b) => Number(onLine(cells, a.box)) - Number(onLine(cells, b.box)));
	const middle = ordered.find(({ box }) => takePlace(taken, box));
	if (middle) writeText(pen, text, middle, look);
}

/** Boxes of the discs: labels keep off them. */
export function discBoxes({ view, marks }: Pick<InkFrame, 'view' | 'marks'>) {
	return marks.map((mark) => {
		const { x, y } = onScreen(view, mark.disc);
		return boxAround(x, y, 2 * mark.radius, 2 * mark.radius);
	});
}

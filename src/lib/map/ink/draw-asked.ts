import { ink, type Theme } from '../palette.ts';
import { project, worldShifts } from '../view.ts';
import type { InkFrame } from './frame.ts';
import { textWidth, writeText } from './text.ts';

/** From the tip of the pin to the middle of its head, and the head's radius, pixels. */
const STEM_PX = 19;
const HEAD_PX = 7.5;
const GAP_PX = 6;

/** Marks the place that "what is here" is about: a pin with its tip on it, and its name beside. */
export function drawAsked({ pen, view, scene }: InkFrame): void {
	if (!scene.asked) return;
	const { position, name } = scene.asked;
	const at = project(view, position);
	const look = { weight: 600, sizePx: 12, color: ink.accent[scene.theme], halo: ink.casing[scene.theme] };
	for (const shift of worldShifts(view)) {
		const x = at.x + shift;
		drawPin(pen, x, at.y, scene.theme);
		if (!name) continue;
		const half = textWidth(pen, name, look) / 2;
		const aside = HEAD_PX + GAP_PX + half;
		const isRoom = x + aside + half < view.width;
		writeText(pen, name, { x: isRoom ? x + aside : x - aside, y: at.y - STEM_PX }, look);
	}
}

function drawPin(pen: CanvasRenderingContext2D, x: number, y: number, theme: Theme): void {
	const side = HEAD_PX * 0.86;
	pen.beginPath();
	pen.moveTo(x, y);
	pen.lineTo(x - side, y - STEM_PX + HEAD_PX * 0.5);
	pen.arc(x, y - STEM_PX, HEAD_PX, Math.PI - 0.52, 0.52);
	pen.closePath();
	pen.lineJoin = 'round';
	pen.strokeStyle = ink.casing[theme];
	pen.lineWidth = 3;
	pen.stroke();
	pen.fillStyle = ink.accent[theme];
	pen.fill();
	pen.beginPath();
	pen.arc(x, y - STEM_PX, 2.6, 0, 2 * Math.PI);
	pen.fillStyle = ink.casing[theme];
	pen.fill();
}

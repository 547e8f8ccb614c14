import type { Site } from '../../plan/plan.ts';
import { ink } from '../palette.ts';
import { project, worldShifts, type Pixel } from '../view.ts';
import type { InkFrame } from './frame.ts';
import { onScreen } from './shapes/marks.ts';
import { writeText } from './text.ts';

/** Draws another plan's sites as hollow discs, thin dashed lines from where a site was to where it is, + and - where one came or went. */
export function drawCompare(frame: InkFrame): void {
	const other = frame.scene.compare?.plan;
	if (!other) return;
	const now = new Map(frame.marks.map((mark) => [mark.site.id, mark]));
	const before = new Map(other.sites.map((site) => [site.id, site]));
	for (const shift of worldShifts(frame.view)) {
		for (const site of other.sites) drawBefore(frame, site, now.get(site.id)?.site ?? null, shift);
		for (const mark of frame.marks) {
			if (before.has(mark.site.id)) continue;
			const { x, y } = onScreen(frame.view, mark.disc);
			sign(frame, '+', { x: x + shift + mark.radius, y: y - mark.radius });
		}
	}
}

const RADIUS_PX = 8;

function drawBefore(frame: InkFrame, site: Site, now: Site | null, shift: number): void {
	const { pen, scene, view } = frame;
	const place = project(view, site.position);
	const at = { x: place.x + shift, y: place.y };
	const same = now !== null && now.position[0] === site.position[0] && now.position[1] === site.position[1];
	if (same) return;
	pen.strokeStyle = ink.compared[scene.theme];
	if (now) {
		const to = project(view, now.position);
		pen.beginPath();
		pen.moveTo(at.x, at.y);
		// The short way, also over the edge of the map.
		const dx = to.x - place.x;
		pen.lineTo(at.x + dx - Math.round(dx / view.worldPx) * view.worldPx, to.y);
		pen.lineWidth = 1.5;
		pen.setLineDash([5, 4]);
		pen.stroke();
		pen.setLineDash([]);
	}
	pen.beginPath();
	pen.arc(at.x, at.y, RADIUS_PX, 0, 2 * Math.PI);
	pen.fillStyle = ink.casing[scene.theme];
	pen.globalAlpha = 0.6;
	pen.fill();
	pen.globalAlpha = 1;
	pen.lineWidth = 2;
	pen.stroke();
	if (!now) sign(frame, '−', { x: at.x + RADIUS_PX, y: at.y - RADIUS_PX });
}

function sign({ pen, scene: { theme } }: InkFrame, text: string, { x, y }: Pixel): void {
	pen.beginPath();
	pen.arc(x, y, 7.5, 0, 2 * Math.PI);
	pen.fillStyle = ink.compared[theme];
	pen.fill();
	pen.strokeStyle = ink.casing[theme];
	pen.lineWidth = 1.5;
	pen.stroke();
	writeText(pen, text, { x, y: y - 0.5 }, { weight: 650, sizePx: 12, color: ink.casing[theme], halo: null });
}

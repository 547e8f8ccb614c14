import { linkFields } from '$lib/plan/fields/fields-of.ts';
import { ink } from '../palette.ts';
import type { Preview } from '../tools/tool.ts';
import { project } from '../view.ts';
import { arc } from './shapes/arc.ts';
import { drawBoard } from './draw-board.ts';
import { LABEL_FONT, type InkFrame } from './frame.ts';
import { siteLetter } from '../../plan/site-letter.ts';
import { linkLines, lineOffsets } from './shapes/lines.ts';
import { discRadiusPx } from './shapes/marks.ts';

/** Draws what a tool is about to do: a rubber line, a site not yet set. */
export function drawPreview(frame: InkFrame, preview: Preview): void {
	if (preview.kind === 'site') drawGhost(frame, preview.position);
	if (preview.kind === 'link') drawRubber(frame, preview);
	if (preview.kind === 'board') drawBoard(frame, preview);
}

function drawGhost({ pen, view, scene, marks }: InkFrame, position: [number, number]): void {
	const { x, y } = project(view, position);
	const radius = discRadiusPx(null, view.zoom);
	pen.beginPath();
	pen.arc(x, y, radius, 0, 2 * Math.PI);
	pen.fillStyle = ink.accentSoft[scene.theme];
	pen.fill();
	pen.strokeStyle = ink.accent[scene.theme];
	pen.lineWidth = 1.5;
	pen.setLineDash([3, 3]);
	pen.stroke();
	pen.setLineDash([]);
	pen.font = `650 11px ${LABEL_FONT}`;
	pen.textAlign = 'center';
	pen.textBaseline = 'alphabetic';
	pen.fillStyle = ink.accent[scene.theme];
	pen.fillText(siteLetter(marks.length), x, y + 4);
}

function drawRubber(frame: InkFrame, preview: Extract<Preview, { kind: 'link' }>): void {
	const { pen, view, scene, marks } = frame;
	const from = marks.find((mark) => mark.site.id === preview.fromId);
	if (!from) return;
	const to = marks.find((mark) => mark.site.id === preview.toId);
	const at = { x: 0, y: 0 };
	const loose = { ...from, site: { ...from.site, id: 'pointer', position: preview.position }, at, disc: at };
	const link = {
		id: 'draft',
		from: from.site.id,
		to: to?.site.id ?? 'pointer',
		...linkFields.initial,
		route: to ? null : arc(from.site.position, preview.position),
	};
	for (const line of linkLines([link], [...marks, loose], view.worldPx)) {
		for (const offset of lineOffsets(view, line)) {
			pen.beginPath();
			for (const { x, y } of line.points) pen.lineTo(x + offset.x, y + offset.y);
			pen.strokeStyle = ink.casing[scene.theme];
			pen.lineWidth = 5;
			pen.stroke();
			pen.strokeStyle = ink.accent[scene.theme];
			pen.lineWidth = 2;
			pen.setLineDash([6, 4]);
			pen.stroke();
			pen.setLineDash([]);
		}
	}
}

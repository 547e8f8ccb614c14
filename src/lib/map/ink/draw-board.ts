import type { Position } from '../../geo/position.ts';
import { linkById } from '../../plan/lookup.ts';
import { ink } from '../palette.ts';
import type { BoardPreview } from '../tools/tool.ts';
import type { Pixel } from '../view.ts';
import { drawOutline } from './draw-areas.ts';
import type { InkFrame } from './frame.ts';
import { boxOf, lineOffsets } from './shapes/lines.ts';
import { worldLine } from './shapes/outlines.ts';

/** Draws what is on the drawing board: the shape in the making, the one being edited with its grips, and what the pointer caught. */
export function drawBoard(frame: InkFrame, { sketch, measured, edited, snap }: BoardPreview): void {
	if (edited) drawEdited(frame, edited);
	if (measured) drawLine(frame, measured, measured);
	if (sketch) {
		const isLine = sketch.kind === 'line';
		if (isLine) drawLine(frame, sketch.shape, sketch.set);
		else {
			drawRings(frame, [sketch.shape], frame.areaKind);
			const corners = sketch.kind === 'polygon' || sketch.kind === 'circle' ? sketch.set : [];
			corners.forEach((at, i) => dot(frame, at, i === 0 && sketch.set.length > 2 ? 6 : 4));
		}
	}
	if (snap) ring(frame, snap.position);
}

function drawEdited(frame: InkFrame, { id, pieces, grips }: NonNullable<BoardPreview['edited']>): void {
	const area = frame.scene.plan.areas.find((each) => each.id === id);
	const lines = pieces.map(({ line }) => line);
	if (area) drawRings(frame, lines, area.kind);
	else if (linkById(frame.scene.plan, id)) for (const line of lines) drawLine(frame, line, []);
	for (const { at, small } of grips) dot(frame, at, small ? 3.5 : 5.5, !small);
}

function drawRings(
	frame: InkFrame,
	lines: readonly (readonly Position[])[],
	kind: 'search' | 'keep-out' | 'parcel',
): void {
	const anchor = lines[0]?.[0]?.[0];
	if (anchor === undefined) return;
	const rings = lines.map((line) => worldLine(line, frame.view.worldPx, anchor));
	for (const offset of lineOffsets(frame.view, boxOf(rings.flat()))) {
		drawOutline(frame, rings, offset, { kind, chosen: true, hovered: false });
	}
}

function drawLine(frame: InkFrame, line: readonly Position[], corners: readonly Position[]): void {
	const { pen, scene, view } = frame;
	if (line.length < 2) return;
	const points = worldLine(line, view.worldPx);
	for (const offset of lineOffsets(view, boxOf(points))) {
		pen.beginPath();
		for (const { x, y } of points) pen.lineTo(x + offset.x, y + offset.y);
		pen.lineJoin = 'round';
		pen.lineCap = 'round';
		pen.strokeStyle = ink.casing[scene.theme];
		pen.lineWidth = 6;
		pen.stroke();
		pen.strokeStyle = ink.accent[scene.theme];
		pen.lineWidth = 2.8;
		pen.stroke();
	}
	for (const at of corners) dot(frame, at, 4);
}

function dot(frame: InkFrame, at: Position, radius: number, hollow = true): void {
	const { pen, scene } = frame;
	for (const { x, y } of places(frame, at)) {
		pen.beginPath();
		pen.arc(x, y, radius, 0, 2 * Math.PI);
		pen.fillStyle = (hollow ? ink.casing : ink.accent)[scene.theme];
		pen.fill();
		pen.strokeStyle = (hollow ? ink.accent : ink.casing)[scene.theme];
		pen.lineWidth = 1.8;
		pen.stroke();
	}
}

function ring(frame: InkFrame, at: Position): void {
	const { pen, scene } = frame;
	for (const { x, y } of places(frame, at)) {
		pen.beginPath();
		pen.arc(x, y, 9, 0, 2 * Math.PI);
		pen.strokeStyle = ink.accent[scene.theme];
		pen.lineWidth = 2;
		pen.stroke();
	}
}

/** Pixels of a place, in each copy of the world that is seen. */
function places({ view }: InkFrame, at: Position): Pixel[] {
	const [point] = worldLine([at], view.worldPx);
	return lineOffsets(view, boxOf([point!])).map((offset) => ({
		x: point!.x + offset.x,
		y: point!.y + offset.y,
	}));
}

/** Draws the crosshair of those who draw by keyboard. */
export function drawCrosshair({ pen, scene }: Pick<InkFrame, 'pen' | 'scene'>, { x, y }: Pixel): void {
	const cross = (color: string, width: number) => {
		pen.beginPath();
		for (const [dx, dy] of [
			[1, 0],
			[-1, 0],
			[0, 1],
			[0, -1],
		] as const) {
			pen.moveTo(x + dx * 4, y + dy * 4);
			pen.lineTo(x + dx * 15, y + dy * 15);
		}
		pen.lineCap = 'round';
		pen.strokeStyle = color;
		pen.lineWidth = width;
		pen.stroke();
	};
	cross(ink.casing[scene.theme], 5);
	cross(ink.accent[scene.theme], 2);
}

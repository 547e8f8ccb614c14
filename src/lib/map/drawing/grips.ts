import type { Position } from '../../geo/position.ts';
import { wrapped } from '../../geo/bearing.ts';
import { nearTurn } from '../ink/shapes/arc.ts';
import { movedPx } from '../tools/tool.ts';
import { mercatorY, project, unproject, viewAt, type Pixel, type View } from '../view.ts';
import { rounded, type Piece } from './pieces.ts';

/** What can be taken hold of: a corner, or the middle of the edge that begins at `index`. */
export type Grip = { kind: 'corner' | 'middle'; piece: number; index: number; at: Position };

/** Reach of corners, pixels. */
const REACH_PX = 14;

/** The grip within reach of a pixel: a corner of any piece, else the middle of an edge of the chosen one. */
export function gripAt(view: View, pieces: readonly Piece[], chosen: number, pixel: Pixel): Grip | null {
	const corners = pieces.flatMap((piece, i) => cornerGrips(piece, i));
	const piece = pieces[chosen];
	return nearest(view, corners, pixel) ?? nearest(view, piece ? middleGrips(piece, chosen) : [], pixel);
}

/** Corners that can be moved: all of a ring, all but the ends of a line. */
export function cornerGrips({ kind, line }: Piece, piece: number): Grip[] {
	const [first, end] = kind === 'ring' ? [0, line.length - 1] : [1, line.length - 1];
	return line.slice(first, end).map((at, i): Grip => ({ kind: 'corner', piece, index: first + i, at }));
}

/** The middles of the edges of a piece. */
export function middleGrips({ line }: Piece, piece: number): Grip[] {
	return line
		.slice(1)
		.map((to, index): Grip => ({ kind: 'middle', piece, index, at: middle(line[index]!, to) }));
}

/** A piece with a corner moved to a place. */
export function withMoved({ kind, line }: Piece, index: number, to: Position): Piece {
	const closes = kind === 'ring' && index === 0 ? line.length - 1 : index;
	return { kind, line: line.map((at, i) => (i === index || i === closes ? to : at)) };
}

/** A piece with a corner more, after another. */
export function withInserted({ kind, line }: Piece, after: number, at: Position): Piece {
	return { kind, line: line.toSpliced(after + 1, 0, at) };
}

/** A piece without a corner; null = it would be none: a ring keeps three, a line its ends. */
export function withoutCorner({ kind, line }: Piece, index: number): Piece | null {
	if (line.length <= (kind === 'ring' ? 4 : 2)) return null;
	const rest = line.toSpliced(index, 1);
	if (kind === 'ring' && index === 0) rest[rest.length - 1] = rest[0]!;
	return { kind, line: rest };
}

/** Next corner after a place, around the pieces: for those who go by keyboard. */
export function nextCorner(pieces: readonly Piece[], after: Position | null, step: 1 | -1): Position | null {
	const corners = pieces.flatMap((piece, i) => cornerGrips(piece, i).map(({ at }) => at));
	if (corners.length === 0) return null;
	const key = after && String(rounded(after));
	const at = corners.findIndex((corner) => String(rounded(corner)) === key);
	if (at < 0) return corners.at(step > 0 ? 0 : -1)!;
	return corners[(at + step + corners.length) % corners.length]!;
}

/** Half way as the map shows it. */
function middle([lng1, lat1]: Position, [lng2, lat2]: Position): Position {
	const lng = wrapped((lng1 + nearTurn(lng2, lng1)) / 2);
	const flat = viewAt([0, 0], 0, 1, 1);
	const y = ((mercatorY(lat1) + mercatorY(lat2)) / 2 - flat.centerY) * flat.worldPx + flat.height / 2;
	return rounded([lng, unproject(flat, { x: 0, y })[1]]);
}

function nearest(view: View, grips: readonly Grip[], pixel: Pixel): Grip | null {
	let best: Grip | null = null;
	let bestPx = REACH_PX;
	for (const grip of grips) {
		const px = movedPx(project(view, grip.at), pixel);
		if (px <= bestPx) [best, bestPx] = [grip, px];
	}
	return best;
}

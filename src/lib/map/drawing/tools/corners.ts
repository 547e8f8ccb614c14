import { lengthKm } from '../../../geo/polyline.ts';
import type { Position } from '../../../geo/position.ts';
import { CLICK_SLOP_PX, movedPx, type PointerToolEvent } from '../../tools/tool.ts';
import { project, type Pixel, type View } from '../../view.ts';
import type { Sketch } from '../sketch.ts';
import type { Caught, DrawStep } from './draw-tool.ts';

/** Corners that are set one after the other by clicks. */
export type Corners = {
	set: readonly Position[];
	/** Where the next would come to lie; null = nobody has pointed yet. */
	next: Caught | null;
	pressed: Pixel | null;
	/** The press in flight moves the map. */
	panning: boolean;
};

export const noCorners: Corners = { set: [], next: null, pressed: null, panning: false };

/** A click this near to the last corner is one on it; less than a step of the crosshair. */
export const SAME_PX = 4;

/** Follows the pointer; `corner` = a click says that a corner is to be here. */
export function followed<Draft extends Corners>(
	draft: Draft,
	event: PointerToolEvent,
	caught: Caught,
): { draft: Draft; corner: Caught | null } {
	if (event.kind === 'down') {
		return { draft: { ...draft, pressed: { x: event.x, y: event.y }, panning: false }, corner: null };
	}
	if (event.kind === 'move') {
		const { pressed, panning } = draft;
		const moves = pressed !== null && (panning || movedPx(pressed, event) >= CLICK_SLOP_PX);
		return { draft: moves ? { ...draft, panning: true } : { ...draft, next: caught }, corner: null };
	}
	const clicked = draft.pressed !== null && !draft.panning;
	const rest = { ...draft, pressed: null, panning: false };
	return clicked ? { draft: { ...rest, next: caught }, corner: caught } : { draft: rest, corner: null };
}

/** Sets a corner; a click on the last one sets none. */
export function withCorner<Draft extends Corners>(draft: Draft, corner: Caught, view: View): DrawStep<Draft> {
	const last = draft.set.at(-1);
	if (last && isNear(view, last, corner.pixel, SAME_PX)) return { draft };
	const { position, snap } = corner;
	const set = [...draft.set, position];
	return {
		draft: { ...draft, set },
		news: { kind: 'corner', count: set.length, position, km: lengthKm(set), snap },
	};
}

/** Takes back the last corner, down to so many. */
export function withoutLast<Draft extends Corners>(draft: Draft, least = 0): DrawStep<Draft> {
	if (draft.set.length <= least) return { draft };
	const set = draft.set.slice(0, -1);
	return { draft: { ...draft, set }, news: { kind: 'corner-gone', count: set.length } };
}

/** Whether a place is within so many pixels of another. */
export function isNear(view: View, position: Position, pixel: Pixel, px: number): boolean {
	return movedPx(project(view, position), pixel) <= px;
}

/** The corners set, and the place of the next. */
export function withNext({ set, next }: Corners): Position[] {
	return next ? [...set, next.position] : [...set];
}

/** A line through the corners set, to the place of the next. */
export function lineSketch(draft: Corners): Sketch | null {
	return draft.set.length > 0 ? { kind: 'line', set: draft.set, shape: withNext(draft) } : null;
}

import type { Position } from '../../geo/position.ts';
import type { Piece } from '../drawing/pieces.ts';
import type { Sketch } from '../drawing/sketch.ts';
import type { Snap } from '../drawing/snap.ts';
import type { Selection, ToolId } from '../scene.ts';

/** What the pointer did, told to the tool in hand. */
export type ToolEvent =
	| {
			kind: 'down' | 'move' | 'up';
			/** Place under the pointer. */
			position: Position;
			/** Pixels from the map's top left. */
			x: number;
			y: number;
			/** Site under the pointer, and where its disc stands (not its true place when moved aside). */
			siteId: string | null;
			disc: Position | null;
			/** Link or area under the pointer, where no site is. */
			linkId: string | null;
			areaId: string | null;
	  }
	/** Escape, a second finger, another tool. */
	| { kind: 'cancel' };

export type PointerToolEvent = Exclude<ToolEvent, { kind: 'cancel' }>;

/** The thing of the plan that an event met; null = none. */
export function thingOf({ siteId, linkId, areaId }: PointerToolEvent): Selection {
	if (siteId !== null) return { kind: 'site', id: siteId };
	if (linkId !== null) return { kind: 'link', id: linkId };
	return areaId === null ? null : { kind: 'area', id: areaId };
}

/** What follows from it for the page. */
export type ToolEffect =
	| { kind: 'click'; position: Position; x: number; y: number }
	| { kind: 'add-site'; position: Position }
	| { kind: 'add-link'; fromId: string; toId: string }
	| { kind: 'drag-site'; siteId: string; position: Position; phase: 'moving' | 'done' | 'cancelled' }
	| { kind: 'draw-area'; polygons: Position[][][] }
	| { kind: 'edit-area'; areaId: string; polygons: Position[][][] }
	/** A route was drawn or edited; null = the link goes straight again. */
	| { kind: 'draw-route'; linkId: string; positions: Position[] | null }
	/** A tool that works on a link was given one. */
	| { kind: 'choose-link'; linkId: string };

export type Step<Draft> = { draft: Draft; effect?: ToolEffect };

/** A tool is a small reducer; it never sees the map. */
export type Tool<Draft> = {
	id: ToolId;
	start: Draft;
	step: (draft: Draft, event: ToolEvent) => Step<Draft>;
	/** Whether a press at this place belongs to the tool; otherwise it moves the map. */
	grabs: (event: PointerToolEvent) => boolean;
	cursor: (draft: Draft, over: PointerToolEvent | null) => string;
	preview: (draft: Draft) => Preview;
};

/** What the map draws for a draft. */
export type Preview =
	| { kind: 'none' }
	/** A site is held by the pointer. */
	| { kind: 'held'; siteId: string }
	/** A site would be set here. */
	| { kind: 'site'; position: Position }
	/** A link would run from a site to here, or to another site. */
	| { kind: 'link'; fromId: string; position: Position; toId: string | null }
	| BoardPreview;

/** What is on the drawing board. */
export type BoardPreview = {
	kind: 'board';
	/** A shape being drawn: corners set, and the whole as it would be if finished here. */
	sketch: Sketch | null;
	/** A line that was measured and stays until the next. */
	measured: readonly Position[] | null;
	/** A shape being edited, by the id of its area or link. */
	edited: { id: string; pieces: readonly Piece[]; grips: readonly { at: Position; small: boolean }[] } | null;
	/** What the next corner would catch. */
	snap: Snap | null;
};

/** A pointer that moves less than this between press and release has clicked. */
export const CLICK_SLOP_PX = 5;

export function movedPx(a: { x: number; y: number }, b: { x: number; y: number }): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

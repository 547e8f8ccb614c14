import type { Position } from '../geo/position.ts';
import type { ToolId } from './scene.ts';

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
			/** Whether something that can be chosen lies under the pointer. */
			onLink: boolean;
	  }
	/** Escape, a second finger, another tool. */
	| { kind: 'cancel' };

export type PointerToolEvent = Exclude<ToolEvent, { kind: 'cancel' }>;

/** What follows from it for the page. */
export type ToolEffect =
	| { kind: 'click'; position: Position; x: number; y: number }
	| { kind: 'add-site'; position: Position }
	| { kind: 'add-link'; fromId: string; toId: string }
	| { kind: 'drag-site'; siteId: string; position: Position; phase: 'moving' | 'done' | 'cancelled' };

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
	| { kind: 'link'; fromId: string; position: Position; toId: string | null };

/** A pointer that moves less than this between press and release has clicked. */
export const CLICK_SLOP_PX = 5;

export function movedPx(a: { x: number; y: number }, b: { x: number; y: number }): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

import type { Position } from '../../../geo/position.ts';
import type { Scene, ToolId } from '../../scene.ts';
import type { BoardPreview, PointerToolEvent, ToolEffect } from '../../tools/tool.ts';
import type { Pixel, View } from '../../view.ts';
import type { DeskNews } from '../news.ts';
import type { Snap } from '../snap.ts';

/** Where a corner would come to lie: on what it catches, else where the pointer is. */
export type Caught = { position: Position; pixel: Pixel; snap: Snap | null };

/** What a drawing tool may look at besides its draft. */
export type Board = {
	scene: Scene;
	view: View;
	/** `exceptId` = an area or link whose own corners do not catch. */
	caught: (event: Pixel & { position: Position }, exceptId: string | null) => Caught;
};

/** A draft after a step, what follows for the page, and what is told. */
export type DrawStep<Draft> = { draft: Draft; effect?: ToolEffect; news?: DeskNews };

/** A drawing tool: a small reducer over a draft; it sees neither the map nor the clock. */
export type DrawTool<Draft> = {
	id: ToolId;
	start: (board: Board) => DrawStep<Draft>;
	step: (draft: Draft, event: PointerToolEvent, board: Board) => DrawStep<Draft>;
	/** Escape, a second finger. */
	cancel: (draft: Draft, board: Board) => DrawStep<Draft>;
	/** The plan, or what is chosen, has changed. */
	follow?: (draft: Draft, board: Board) => DrawStep<Draft>;
	/** Finishes at the last corner. */
	finish: (draft: Draft, board: Board) => DrawStep<Draft>;
	/** Takes back the last corner. */
	undo: (draft: Draft) => DrawStep<Draft>;
	look: (draft: Draft, board: Board) => BoardLook;
	/** Whether a press is the tool's own now, and does not move the map. */
	presses?: (draft: Draft) => boolean;
	/** For a tool that takes hold of what is there. */
	shape?: ShapeTool<Draft>;
};

/** What is to be seen of a draft. */
export type BoardLook = Omit<BoardPreview, 'kind'>;

/** What a tool that edits a shape can do besides. */
export type ShapeTool<Draft> = {
	grabs: (draft: Draft, event: PointerToolEvent, board: Board) => boolean;
	cursor: (draft: Draft, over: PointerToolEvent | null, board: Board) => string;
	/** What can be taken hold of at a pixel; null = nothing. */
	gripKind: (draft: Draft, pixel: Pixel, board: Board) => 'corner' | 'middle' | null;
	/** Held by the keyboard, not by a press. */
	isHolding: (draft: Draft) => boolean;
	gripOrDrop: (draft: Draft, pixel: Pixel, board: Board) => DrawStep<Draft>;
	removeCorner: (draft: Draft, pixel: Pixel, board: Board) => DrawStep<Draft>;
	/** The corner after the one at a place, around the shape. */
	nextCorner: (draft: Draft, after: Position | null, step: 1 | -1) => Position | null;
};

/** Nothing to be seen. */
export const nothing: BoardLook = { sketch: null, measured: null, edited: null, snap: null };

import type { Position } from '../../../geo/position.ts';
import type { PointerToolEvent, ToolEffect, ToolEvent } from '../../tools/tool.ts';
import type { Pixel } from '../../view.ts';
import type { Board, BoardLook, DrawStep, DrawTool } from './draw-tool.ts';
import type { DeskNews } from '../news.ts';

export type DrawHost = { board: () => Board; tell: (news: DeskNews) => void };

type Effect = ToolEffect | undefined;

/** A drawing tool in the hand: the reducer with its draft. */
export type DrawHand = {
	step: (event: ToolEvent) => Effect;
	follow: () => Effect;
	finish: () => Effect;
	undo: () => Effect;
	look: () => BoardLook;
	presses: () => boolean;
	/** For a tool that takes hold of what is there; null = it only draws. */
	shape: {
		grabs: (event: PointerToolEvent) => boolean;
		cursor: (over: PointerToolEvent | null) => string;
		gripKind: (pixel: Pixel) => 'corner' | 'middle' | null;
		isHolding: () => boolean;
		gripOrDrop: (pixel: Pixel) => Effect;
		removeCorner: (pixel: Pixel) => Effect;
		nextCorner: (after: Position | null, step: 1 | -1) => Position | null;
	} | null;
};

/** Takes a tool in hand, with a new draft. */
export function inHand<Draft>(tool: DrawTool<Draft>, { board, tell }: DrawHost): DrawHand {
	const begun = tool.start(board());
	let { draft } = begun;
	if (begun.news) tell(begun.news);
	const take = ({ draft: next, effect, news }: DrawStep<Draft>): Effect => {
		draft = next;
		if (news) tell(news);
		return effect;
	};
	const { shape } = tool;
	return {
		step: (event) =>
			take(event.kind === 'cancel' ? tool.cancel(draft, board()) : tool.step(draft, event, board())),
		follow: () => (tool.follow ? take(tool.follow(draft, board())) : undefined),
		finish: () => take(tool.finish(draft, board())),
		undo: () => take(tool.undo(draft)),
		look: () => tool.look(draft, board()),
		presses: () => tool.presses?.(draft) ?? false,
		shape: shape
			? {
					grabs: (event) => shape.grabs(draft, event, board()),
					cursor: (over) => shape.cursor(draft, over, board()),
					gripKind: (pixel) => shape.gripKind(draft, pixel, board()),
					isHolding: () => shape.isHolding(draft),
					gripOrDrop: (pixel) => take(shape.gripOrDrop(draft, pixel, board())),
					removeCorner: (pixel) => take(shape.removeCorner(draft, pixel, board())),
					nextCorner: (after, step) => shape.nextCorner(draft, after, step),
				}
			: null,
	};
}

import type { PointerToolEvent } from '../../tools/tool.ts';
import type { Sketch } from '../sketch.ts';
import { followed, withoutLast, type Corners } from './corners.ts';
import {
	nothing,
	type Board,
	type BoardLook,
	type Caught,
	type DrawStep,
	type DrawTool,
} from './draw-tool.ts';

type CornerTool<Draft> = Pick<DrawTool<Draft>, 'id' | 'start' | 'follow' | 'finish'> & {
	/** A click says that a corner is to be here. */
	click: (draft: Draft, corner: Caught, event: PointerToolEvent, board: Board) => DrawStep<Draft>;
	sketch: (draft: Draft) => Sketch | null;
	/** Without it, a tool that is put down begins anew. */
	cancel?: DrawTool<Draft>['cancel'];
	/** Corners that cannot be taken back. */
	least?: number;
	/** What is seen besides the sketch. */
	besides?: (draft: Draft) => Partial<BoardLook>;
	/** An area or link whose own corners do not catch. */
	exceptId?: (draft: Draft) => string | null;
};

/** A tool that sets corners by clicks: it follows the pointer, catches what is near, takes corners back, shows what is drawn. */
export function cornerTool<Draft extends Corners>(tool: CornerTool<Draft>): DrawTool<Draft> {
	const { click, sketch, least = 0, besides, exceptId, ...rest } = tool;
	return {
		cancel: (_, board) => tool.start(board),
		...rest,
		step(before, event, board) {
			const caught = board.caught(event, exceptId?.(before) ?? null);
			const { draft, corner } = followed(before, event, caught);
			return corner ? click(draft, corner, event, board) : { draft };
		},
		undo: (draft) => withoutLast(draft, least),
		look: (draft) => ({
			...nothing,
			...besides?.(draft),
			sketch: sketch(draft),
			snap: draft.next?.snap ?? null,
		}),
	};
}

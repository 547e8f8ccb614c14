import type { ToolId } from '../scene.ts';
import type { PointerToolEvent, Preview, Step, Tool, ToolEvent } from './tool.ts';
import { addSite } from './add-site.ts';
import { drawLink } from './draw-link.ts';
import { select } from './select.ts';

/** A tool in the hand: the reducer with its draft. */
export type ToolInHand = {
	id: ToolId;
	step: (event: ToolEvent) => Step<unknown>['effect'];
	grabs: (event: PointerToolEvent) => boolean;
	cursor: (over: PointerToolEvent | null) => string;
	preview: () => Preview;
};

const hands = {
	select: () => inHand(select),
	'add-site': () => inHand(addSite),
	'draw-link': () => inHand(drawLink),
};

/** Tools that need no drawing board. */
export type PlainToolId = keyof typeof hands;

/** Whether a tool draws on the board (`drawing/desk.ts`), which is loaded when first needed. */
export function needsBoard(id: ToolId): id is Exclude<ToolId, PlainToolId> {
	return !(id in hands);
}

/** Takes a tool into the hand, with an empty draft. */
export function takeTool(id: PlainToolId): ToolInHand {
	return hands[id]();
}

function inHand<Draft>(tool: Tool<Draft>): ToolInHand {
	let draft = tool.start;
	return {
		id: tool.id,
		step(event) {
			const next = tool.step(draft, event);
			draft = next.draft;
			return next.effect;
		},
		grabs: tool.grabs,
		cursor: (over) => tool.cursor(draft, over),
		preview: () => tool.preview(draft),
	};
}

import type { ToolId } from '../scene.ts';
import type { PointerToolEvent, Preview, Step, Tool, ToolEvent } from '../tool.ts';
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

const hands = [() => inHand(select), () => inHand(addSite), () => inHand(drawLink)];

/** Takes a tool into the hand, with an empty draft. */
export function takeTool(id: ToolId): ToolInHand {
	return hands.map((take) => take()).find((tool) => tool.id === id)!;
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

import type { ToolId } from '../scene.ts';
import { toolFaces, toolIds } from '../tools/tool-faces.ts';
import type { Pixel, View } from '../view.ts';

/** What a key on the map means. */
export type KeyAct =
	| { kind: 'step'; dx: number; dy: number }
	| { kind: 'enter' }
	| { kind: 'finish' }
	| { kind: 'back' }
	| { kind: 'cancel' }
	| { kind: 'hold' }
	| { kind: 'next'; step: 1 | -1 }
	| { kind: 'menu' }
	| { kind: 'help' }
	| { kind: 'fit' }
	| { kind: 'tool'; tool: ToolId };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const STEP_PX = 5;
const FAR = 10;

const arrows: Record<string, [number, number]> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

const toolOfKey = new Map(toolIds.map((tool) => [toolFaces[tool].key.toLowerCase(), tool]));

/** The meaning of a key press; null = none of ours. `moving` = a crosshair or a held site is there to be moved. */
export function keyAct(event: Pressed, moving: boolean): KeyAct | null {
	const { key } = event;
	if (key === 'Escape') return { kind: 'cancel' };
	if (key === 'Enter') return { kind: event.ctrlKey || event.metaKey ? 'finish' : 'enter' };
	if (event.ctrlKey || event.metaKey || event.altKey) return null;
	if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) return { kind: 'menu' };
	const arrow = arrows[key];
	if (arrow) {
		const far = STEP_PX * (event.shiftKey ? FAR : 1);
		return moving ? { kind: 'step', dx: arrow[0] * far, dy: arrow[1] * far } : null;
	}
	if (key === '?') return { kind: 'help' };
	if (key === 'Backspace' || key === 'Delete') return { kind: 'back' };
	const letter = key.toLowerCase();
	if (letter === 'f') return { kind: 'fit' };
	if (letter === 'm') return { kind: 'hold' };
	if (letter === 'n') return { kind: 'next', step: event.shiftKey ? -1 : 1 };
	const tool = toolOfKey.get(letter);
	return tool ? { kind: 'tool', tool } : null;
}

const EDGE_PX = 32;

/** The crosshair after a step, and by how much the map moves when it meets the edge. */
export function stepped(
	{ x, y }: Pixel,
	dx: number,
	dy: number,
	{ width, height }: View,
): { at: Pixel; pan: Pixel } {
	const keep = (value: number, size: number) => {
		const edge = Math.min(EDGE_PX, size / 4);
		return Math.min(size - edge, Math.max(edge, value));
	};
	const at = { x: keep(x + dx, width), y: keep(y + dy, height) };
	return { at, pan: { x: x + dx - at.x, y: y + dy - at.y } };
}

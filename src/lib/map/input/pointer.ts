import type { PointerToolEvent, ToolEvent } from '../tools/tool.ts';
import type { Pixel } from '../view.ts';

/** What the pointer's listener needs to know and tells. */
export type PointerHost = {
	/** The event as a tool sees it. `wide` = a finger, which covers more than a mouse. */
	describe: (kind: PointerToolEvent['kind'], pixel: Pixel, wide: boolean) => PointerToolEvent;
	step: (event: ToolEvent) => void;
	/** Whether a press here belongs to the tool rather than to the map. */
	grabs: (event: PointerToolEvent) => boolean;
	/** Where the pointer rests, null = it left; at most once a frame. */
	hover: (event: PointerToolEvent | null) => void;
	/** A finger that rests asks for the menu of the place. */
	longPress: (pixel: Pixel) => void;
};

const LONG_PRESS_MS = 550;
const LONG_PRESS_SLOP_PX = 10;

/** Hears the pointer on the map and tells the tool, moves at most once a frame. Returns what stops it, and whether the press in flight belongs to the tool. */
export function listenToPointer(
	surface: HTMLElement,
	host: PointerHost,
): { stop: () => void; grabbed: () => boolean } {
	let pressed: number | null = null;
	let grabbed = false;
	let waiting: { pixel: Pixel; wide: boolean } | null = null;
	let frame = 0;
	let rest: { timer: ReturnType<typeof setTimeout>; pixel: Pixel } | null = null;

	const pixelOf = (event: PointerEvent): Pixel => {
		const box = surface.getBoundingClientRect();
		return { x: event.clientX - box.left, y: event.clientY - box.top };
	};
	const isWide = (event: PointerEvent) => event.pointerType === 'touch';

	const stopResting = () => {
		if (rest) clearTimeout(rest.timer);
		rest = null;
	};

	const flush = () => {
		cancelAnimationFrame(frame);
		frame = 0;
		if (!waiting) return;
		const { pixel, wide } = waiting;
		waiting = null;
		const event = host.describe('move', pixel, wide);
		host.step(event);
		if (pressed === null) host.hover(event);
	};

	const down = (event: PointerEvent) => {
		if (!event.isPrimary) return cancel();
		if (event.button !== 0 || event.target !== surface.querySelector('canvas')) return;
		flush();
		const told = host.describe('down', pixelOf(event), isWide(event));
		pressed = event.pointerId;
		grabbed = host.grabs(told);
		host.hover(null);
		host.step(told);
		stopResting();
		if (!isWide(event)) return;
		const pixel = pixelOf(event);
		const timer = setTimeout(() => {
			cancel();
			host.longPress(pixel);
		}, LONG_PRESS_MS);
		rest = { timer, pixel };
	};
	const move = (event: PointerEvent) => {
		if (pressed !== null ? event.pointerId !== pressed : !surface.contains(event.target as Node)) return;
		if (pressed === null && event.pointerType === 'touch') return;
		waiting = { pixel: pixelOf(event), wide: isWide(event) };
		if (
			rest &&
			Math.hypot(waiting.pixel.x - rest.pixel.x, waiting.pixel.y - rest.pixel.y) > LONG_PRESS_SLOP_PX
		) {
			stopResting();
		}
		if (frame === 0) frame = requestAnimationFrame(flush);
	};
	const up = (event: PointerEvent) => {
		stopResting();
		if (event.pointerId !== pressed) return;
		flush();
		pressed = null;
		grabbed = false;
		host.step(host.describe('up', pixelOf(event), isWide(event)));
	};
	const cancel = () => {
		stopResting();
		waiting = null;
		pressed = null;
		grabbed = false;
		host.step({ kind: 'cancel' });
	};
	const leave = () => {
		if (pressed !== null) return;
		waiting = null;
		host.hover(null);
	};
	const key = (event: KeyboardEvent) => {
		if (event.key === 'Escape') cancel();
	};

	const stopping = new AbortController();
	const { signal } = stopping;
	surface.addEventListener('pointerdown', down, { signal, capture: true });
	surface.addEventListener('pointerleave', leave, { signal });
	window.addEventListener('pointermove', move, { signal });
	window.addEventListener('pointerup', up, { signal });
	window.addEventListener('pointercancel', cancel, { signal });
	window.addEventListener('keydown', key, { signal });
	return {
		grabbed: () => grabbed,
		stop: () => {
			cancelAnimationFrame(frame);
			stopResting();
			stopping.abort();
		},
	};
}

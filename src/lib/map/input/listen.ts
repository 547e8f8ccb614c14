import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapHand } from './hand.svelte.ts';
import { listenToPointer } from './pointer.ts';

/** Lets the hand hear pointer, keys and context menu on the map; returns what stops it. */
export function listen(map: MapLibreMap, surface: HTMLElement, hand: MapHand): () => void {
	const pointer = listenToPointer(surface, {
		describe: (kind, pixel, wide) => hand.describe(kind, pixel, wide),
		step: (event) => hand.step(event),
		grabs: (event) => hand.grabs(event),
		hover: (event) => hand.hover(event),
		longPress: (pixel) => hand.openMenu(pixel),
	});
	const heardKey = (event: KeyboardEvent) => {
		if (!hand.press(event)) return;
		event.preventDefault();
		event.stopPropagation();
	};
	const heardMenu = (event: MouseEvent) => {
		event.preventDefault();
		const box = surface.getBoundingClientRect();
		// From a key the place is the crosshair's, which the key has already said.
		if (event.button === 2) hand.openMenu({ x: event.clientX - box.left, y: event.clientY - box.top });
	};
	surface.addEventListener('keydown', heardKey, true);
	surface.addEventListener('contextmenu', heardMenu);
	map.on('mousedown', (event) => pointer.grabbed() && event.preventDefault());
	map.on('touchstart', (event) => pointer.grabbed() && event.preventDefault());
	return () => {
		pointer.stop();
		surface.removeEventListener('keydown', heardKey, true);
		surface.removeEventListener('contextmenu', heardMenu);
		hand.speech.stop();
	};
}

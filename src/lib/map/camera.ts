import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../geo/position.ts';
import { boundsOf } from './bounds.ts';
import type { View } from './view.ts';

const FIT_ZOOM_MAX = 7;
const FIT_PADDING_PX = 72;
const FLY_MS = 500;
/** Places asked for by name are shown from at least as near as this. */
const NEAR_ZOOM = 5;
const WORLD: Position = [-30, 30];

/** Where a map opens: on the places, or on the world when there are none. */
export function opening(positions: readonly Position[]) {
	const bounds = boundsOf(positions);
	if (!bounds) return { center: WORLD, zoom: 1.4 };
	return { bounds, fitBoundsOptions: { padding: FIT_PADDING_PX, maxZoom: FIT_ZOOM_MAX } };
}

/** Moves the view to a place; jumps where motion is unwelcome. */
export function flyTo(map: MapLibreMap, position: Position, zoom = Math.max(map.getZoom(), NEAR_ZOOM)): void {
	const to = { center: position, zoom };
	if (isCalm()) map.jumpTo(to);
	else map.flyTo({ ...to, duration: FLY_MS });
}

/** Shows all of the places, clear of what covers the map at its left, in pixels. */
export function fit(
	map: MapLibreMap,
	{ width, height }: View,
	positions: readonly Position[],
	coveredPx: number,
): void {
	const bounds = boundsOf(positions);
	if (!bounds) return;
	const around = Math.min(FIT_PADDING_PX, width / 5, height / 5);
	const left = around + Math.min(coveredPx, width / 3);
	map.fitBounds(bounds, {
		padding: { top: around, right: around, bottom: around, left },
		maxZoom: FIT_ZOOM_MAX,
		duration: isCalm() ? 0 : FLY_MS,
	});
}

/** Whether the reader asked for no motion. */
export function isCalm(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

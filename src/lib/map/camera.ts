import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../geo/position.ts';
import { boundsOf } from './bounds.ts';
import { paddingClearOf, type Covering, type Padding } from './padding.ts';
import { project, type View } from './view.ts';

const FIT_ZOOM_MAX = 7;
const FIT_PADDING_PX = 72;
const FLY_MS = 500;
/** Around what is shown, for its disc and its name. */
const AROUND_PX = 56;
/** Places asked for by name are shown from at least as near as this. */
const NEAR_ZOOM = 5;
const WORLD: Position = [-30, 30];

/** Where a map opens: on the places, or on the world when there are none. */
export function opening(positions: readonly Position[]) {
	const bounds = boundsOf(positions);
	if (!bounds) return { center: WORLD, zoom: 1.4 };
	return { bounds, fitBoundsOptions: { padding: FIT_PADDING_PX, maxZoom: FIT_ZOOM_MAX } };
}

/** What to look at: a place, places, or places only if one of them is out of sight. */
export type Where =
	| { kind: 'go'; position: Position; zoom?: number }
	| { kind: 'fit' | 'reveal'; positions: readonly Position[] };

/** Moves the view, clear of what covers the map; jumps where motion is unwelcome. */
export function lookAt(map: MapLibreMap, view: View, where: Where, coverings: readonly Covering[]): void {
	const around = { x: Math.min(AROUND_PX, view.width / 8), y: Math.min(AROUND_PX, view.height / 8) };
	const padding = paddingClearOf(coverings, view, around);
	if (where.kind === 'go')
		return move(map, where.position, where.zoom ?? Math.max(map.getZoom(), NEAR_ZOOM), padding);
	const bounds = boundsOf(where.positions);
	if (!bounds) return;
	const room = where.kind === 'fit' ? 'none' : roomFor(view, where.positions, padding);
	if (room === 'seen') return;
	if (room === 'beside') {
		const [[west, south], [east, north]] = bounds;
		return move(map, [(west + east) / 2, (south + north) / 2], map.getZoom(), padding);
	}
	map.fitBounds(bounds, { padding, maxZoom: FIT_ZOOM_MAX, duration: isCalm() ? 0 : FLY_MS });
}

/** Whether places are seen uncovered as the map stands, would be side by side if it were moved, or need a wider view. */
function roomFor(view: View, positions: readonly Position[], padding: Padding): 'seen' | 'beside' | 'none' {
	const at = positions.map((position) => project(view, position));
	const right = view.width - padding.right;
	const bottom = view.height - padding.bottom;
	if (at.every(({ x, y }) => x >= padding.left && x <= right && y >= padding.top && y <= bottom))
		return 'seen';
	const extent = (of: readonly number[]) => Math.max(...of) - Math.min(...of);
	const isNarrow = extent(at.map(({ x }) => x)) <= right - padding.left;
	return isNarrow && extent(at.map(({ y }) => y)) <= bottom - padding.top ? 'beside' : 'none';
}

/** The place comes to the middle of what nothing covers. */
function move(map: MapLibreMap, center: Position, zoom: number, { left, right, top, bottom }: Padding): void {
	const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
	map.easeTo({ center, zoom, offset, duration: isCalm() ? 0 : FLY_MS });
}

/** Whether the reader asked for no motion. */
export function isCalm(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

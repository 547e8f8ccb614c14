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
/** On a map narrower than this the world does not fit, and its middle is the Atlantic. */
const WORLD_FROM_PX = 700;
/** Land to begin with, by the continent of the reader's clock. */
const LANDS: Record<string, Position> = {
	Europe: [10, 48],
	Africa: [20, 5],
	Asia: [95, 30],
	Australia: [135, -25],
	Pacific: [150, -25],
};
const AMERICA: Position = [-96, 38];

/** Where a map of a width in pixels opens: on the sites, or when there are none on the world, or on the continent of the reader's clock ("Europe/Paris"). */
export function opening(sites: readonly { position: Position }[], widthPx: number) {
	const bounds = boundsOf(sites.map(({ position }) => position));
	if (!bounds && widthPx < WORLD_FROM_PX) {
		const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
		return { center: LANDS[timeZone.split('/')[0]!] ?? AMERICA, zoom: 2.2 };
	}
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

/** The place comes to the middle of the map, or where that is covered of what nothing covers. */
function move(map: MapLibreMap, center: Position, zoom: number, { left, right, top, bottom }: Padding): void {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const isFree = Math.max(left, right) < width / 2 && Math.max(top, bottom) < height / 2;
	const offset: [number, number] = isFree ? [0, 0] : [(left - right) / 2, (top - bottom) / 2];
	map.easeTo({ center, zoom, offset, duration: isCalm() ? 0 : FLY_MS });
}

/** Whether the reader asked for no motion. */
export function isCalm(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

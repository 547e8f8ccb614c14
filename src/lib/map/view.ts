import type { Position } from '../geo/position.ts';

/** Where the map looks: flat web mercator, north up, so that a place becomes a pixel by one multiplication. */
export type View = {
	/** Center in mercator units, 0 to 1. */
	centerX: number;
	centerY: number;
	zoom: number;
	/** Width of the world in pixels. */
	worldPx: number;
	width: number;
	height: number;
};

export type Pixel = { x: number; y: number };

/** Pixels of the whole world at zoom 0, MapLibre's tile size. */
const WORLD_PX_AT_ZOOM_0 = 512;
/** Latitude where the mercator square ends. */
const LAT_MAX = 85.051_129;
const RADIANS = Math.PI / 180;

export function mercatorX(lng: number): number {
	return (lng + 180) / 360;
}

export function mercatorY(lat: number): number {
	const clamped = Math.min(LAT_MAX, Math.max(-LAT_MAX, lat));
	return 0.5 - Math.log(Math.tan(Math.PI / 4 + (clamped * RADIANS) / 2)) / (2 * Math.PI);
}

export function viewAt(center: Position, zoom: number, width: number, height: number): View {
	return {
		centerX: mercatorX(center[0]),
		centerY: mercatorY(center[1]),
		zoom,
		worldPx: WORLD_PX_AT_ZOOM_0 * 2 ** zoom,
		width,
		height,
	};
}

/** Pixel of a place, in the copy of the world that lies nearest to the middle of the screen. */
export function project(view: View, [lng, lat]: Position): Pixel {
	const offset = mercatorX(lng) - view.centerX;
	return {
		x: (offset - Math.round(offset)) * view.worldPx + view.width / 2,
		y: (mercatorY(lat) - view.centerY) * view.worldPx + view.height / 2,
	};
}

/** Place under a pixel, longitude within -180 to 180. */
export function unproject(view: View, { x, y }: Pixel): Position {
	const mercX = view.centerX + (x - view.width / 2) / view.worldPx;
	const mercY = Math.min(1, Math.max(0, view.centerY + (y - view.height / 2) / view.worldPx));
	const lat = (2 * Math.atan(Math.exp((0.5 - mercY) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;
	return [(mercX - Math.floor(mercX)) * 360 - 180, lat];
}

/** Shifts in pixels of every copy of the world that the screen shows, the middle one first. */
export function worldShifts(view: View): number[] {
	const copies = Math.ceil((view.width / 2 / view.worldPx + 0.5) * 1.0001) - 1;
	const shifts = [0];
	for (let copy = 1; copy <= copies; copy++) shifts.push(copy * view.worldPx, -copy * view.worldPx);
	return shifts;
}

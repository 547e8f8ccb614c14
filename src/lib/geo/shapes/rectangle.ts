import type { Position } from '../position.ts';

/**
 * The rectangle between two opposite corners as polygons: along meridians and parallels, rings closed and counter-clockwise.
 * It takes the shorter way round; across the date line it is two (RFC 7946, section 3.1.9).
 */
export function rectangle([lng1, lat1]: Position, [lng2, lat2]: Position): Position[][][] {
	const [south, north] = [Math.min(lat1, lat2), Math.max(lat1, lat2)];
	const [west, east] = [Math.min(lng1, lng2), Math.max(lng1, lng2)];
	if (east - west <= 180) return [[ring(west, south, east, north)]];
	const halves = [ring(east, south, 180, north), ring(-180, south, west, north)];
	return halves.filter(([first, second]) => first![0] !== second![0]).map((each) => [each]);
}

function ring(west: number, south: number, east: number, north: number): Position[] {
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
}

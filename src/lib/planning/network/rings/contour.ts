import type { Position } from '../../../geo/position.ts';

/** Values at the crossings of rows and columns; row-major, lngs and lats rising. */
export type Field = { lng: Float64Array; lat: Float64Array; value: Float64Array };

/**
 * The area where a field lies at or below a threshold, as polygons (outer ring counter-clockwise, then its holes), by marching
 * squares. Beyond the field nothing is inside, so every ring closes.
 */
export function areaBelow({ lng, lat, value }: Field, threshold: number): Position[][][] {
	const [columns, rows] = [lng.length, lat.length];
	const inside = (x: number, y: number) =>
		x >= 0 && y >= 0 && x < columns && y < rows && value[y * columns + x]! <= threshold;
	// Where the border crosses the line between two crossings, as a share from the first; at the rim the border is the rim.
	const crossing = (x1: number, y1: number, x2: number, y2: number): Position => {
		const [px1, py1] = [Math.min(columns - 1, Math.max(0, x1)), Math.min(rows - 1, Math.max(0, y1))];
		const [px2, py2] = [Math.min(columns - 1, Math.max(0, x2)), Math.min(rows - 1, Math.max(0, y2))];
		const [a, b] = [value[py1 * columns + px1]!, value[py2 * columns + px2]!];
		// Next to the closed sea the value is infinite: the border stands midway.
		const share =
			px1 === px2 && py1 === py2
				? 0
				: Number.isFinite(a) && Number.isFinite(b) && a !== b
					? Math.min(1, Math.max(0, (threshold - a) / (b - a)))
					: 0.5;
		return [lng[px1]! + (lng[px2]! - lng[px1]!) * share, lat[py1]! + (lat[py2]! - lat[py1]!) * share];
	};
	// Segments keep the inside on their left; keyed by the cell side they start and end on.
	const ends = new Map<number, number>();
	const points = new Map<number, Position>();
	const wide = columns + 2;
	const sideKey = (x: number, y: number, upright: number) => ((y + 1) * wide + x + 1) * 2 + upright;
	for (let y = -1; y < rows; y++) {
		for (let x = -1; x < columns; x++) {
			const corners =
				(inside(x, y) ? 1 : 0) |
				(inside(x + 1, y) ? 2 : 0) |
				(inside(x + 1, y + 1) ? 4 : 0) |
				(inside(x, y + 1) ? 8 : 0);
			if (corners === 0 || corners === 15) continue;
			const south = sideKey(x, y, 0);
			const north = sideKey(x, y + 1, 0);
			const west = sideKey(x, y, 1);
			const east = sideKey(x + 1, y, 1);
			if (!points.has(south) && ((corners & 1) !== 0) !== ((corners & 2) !== 0))
				points.set(south, crossing(x, y, x + 1, y));
			if (!points.has(west) && ((corners & 1) !== 0) !== ((corners & 8) !== 0))
				points.set(west, crossing(x, y, x, y + 1));
			if (((corners & 8) !== 0) !== ((corners & 4) !== 0))
				points.set(north, crossing(x, y + 1, x + 1, y + 1));
			if (((corners & 2) !== 0) !== ((corners & 4) !== 0)) points.set(east, crossing(x + 1, y, x + 1, y + 1));
			for (const [from, to] of segments(corners, { south, east, north, west })) ends.set(from, to);
		}
	}
	const rings: Position[][] = [];
	for (const start of ends.keys()) {
		if (!ends.has(start)) continue;
		const ring: Position[] = [];
		let at = start;
		for (;;) {
			ring.push(points.get(at)!);
			const next = ends.get(at)!;
			ends.delete(at);
			if (next === start) break;
			at = next;
		}
		const clean = ring.filter(([x, y], i) => {
			const [px, py] = ring[(i + ring.length - 1) % ring.length]!;
			return x !== px || y !== py;
		});
		if (clean.length >= 3 && Math.abs(signedArea(clean)) > 1e-10) rings.push([...clean, clean[0]!]);
	}
	return grouped(rings);
}

/** Sides a cell's border runs between, the inside on its left; corners: 1 south-west, 2 south-east, 4 north-east, 8 north-west. */
function segments(
	corners: number,
	{ south, east, north, west }: Record<'south' | 'east' | 'north' | 'west', number>,
): [number, number][] {
	switch (corners) {
		case 1:
			return [[south, west]];
		case 2:
			return [[east, south]];
		case 3:
			return [[east, west]];
		case 4:
			return [[north, east]];
		case 5:
			return [
				[south, west],
				[north, east],
			];
		case 6:
			return [[north, south]];
		case 7:
			return [[north, west]];
		case 8:
			return [[west, north]];
		case 9:
			return [[south, north]];
		case 10:
			return [
				[east, south],
				[west, north],
			];
		case 11:
			return [[east, north]];
		case 12:
			return [[west, east]];
		case 13:
			return [[south, east]];
		default:
			return [[west, south]];
	}
}

/** Holes to the smallest outer ring that holds them. */
function grouped(rings: readonly Position[][]): Position[][][] {
	const outer = rings
		.filter((ring) => signedArea(ring) > 0)
		.map((ring) => ({ ring, area: signedArea(ring), holes: [] as Position[][] }));
	outer.sort((a, b) => a.area - b.area);
	for (const hole of rings) {
		if (signedArea(hole) > 0) continue;
		outer.find(({ ring, area }) => area > -signedArea(hole) && holds(ring, hole[0]!))?.holes.push(hole);
	}
	return outer.reverse().map(({ ring, holes }) => [ring, ...holes]);
}

/** Area of a ring in the units of its corners, squared; above 0 where it runs counterclockwise. */
export function signedArea(ring: readonly Position[]): number {
	let sum = 0;
	for (let i = 0; i < ring.length; i++) {
		const [x1, y1] = ring[i]!;
		const [x2, y2] = ring[(i + 1) % ring.length]!;
		sum += (x2 - x1) * (y2 + y1);
	}
	return -sum / 2;
}

/** Whether a point lies inside a ring, both on the same plane; even-odd rule. */
export function holds(ring: readonly Position[], [x, y]: Position): boolean {
	let odd = false;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [ax, ay] = ring[i]!;
		const [bx, by] = ring[j]!;
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
	}
	return odd;
}

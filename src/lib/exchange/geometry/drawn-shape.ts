import type { Position } from '../../geo/position.ts';

/** Polygons of GeoJSON, longitude before latitude, degrees. */
export type DrawnPolygons =
	{ type: 'Polygon'; coordinates: Position[][] } | { type: 'MultiPolygon'; coordinates: Position[][][] };
/** A line of GeoJSON, longitude before latitude, degrees; in two parts where it crosses the date line. */
export type DrawnLine =
	{ type: 'LineString'; coordinates: Position[] } | { type: 'MultiLineString'; coordinates: Position[][] };

/** Polygons as RFC 7946 wants them: outlines counterclockwise, holes clockwise, cut at the date line, led along ±180° to a pole they hold. */
export function drawnPolygons(polygons: readonly (readonly (readonly Position[])[])[]): DrawnPolygons {
	const drawn = polygons.flatMap((rings) => drawnPolygon(rings));
	return drawn.length === 1
		? { type: 'Polygon', coordinates: drawn[0]! }
		: { type: 'MultiPolygon', coordinates: drawn };
}

/** A line cut where it passes the date line. */
export function drawnLine(line: readonly Position[]): DrawnLine {
	const parts: Position[][] = [[]];
	for (const [i, position] of line.entries()) {
		const before = line[i - 1];
		const step = before ? position[0] - before[0] : 0;
		if (before && Math.abs(step) > 180) {
			const side = step > 0 ? -180 : 180;
			const reach = side - before[0];
			const whole = step > 0 ? step - 360 : step + 360;
			const lat = before[1] + ((position[1] - before[1]) * reach) / (whole || 1);
			if (before[0] !== side) parts.at(-1)!.push([side, lat]);
			parts.push(position[0] === -side ? [] : [[-side, lat]]);
		}
		parts.at(-1)!.push(position);
	}
	const whole = parts.filter((part) => part.length > 1);
	return whole.length === 1
		? { type: 'LineString', coordinates: whole[0]! }
		: { type: 'MultiLineString', coordinates: whole };
}

function drawnPolygon(rings: readonly (readonly Position[])[]): Position[][][] {
	const followed = rings.map(overDateLine);
	if (followed.every((ring) => ring === null)) {
		return [rings.map((ring, i) => wound(ring, i === 0))];
	}
	const open = followed.map((ring, i) => ring ?? rings[i]!.map(([lng, lat]): Position => [lng, lat]));
	const lngs = open.flatMap((ring) => ring.map(([lng]) => lng));
	const first = Math.floor((Math.min(...range(lngs)) + 180) / 360);
	const last = Math.ceil((Math.max(...range(lngs)) + 180) / 360);
	const parts: Position[][][] = [];
	for (let turn = first; turn < last; turn++) {
		// A hole is drawn in its own turn of the globe; the outline may be a turn away.
		const cut = open.map((ring) => cutBand(ring, -180 + 360 * turn, 180 + 360 * turn));
		const [outline, ...holes] = cut;
		if (!outline || outline.length < 4) continue;
		const shifted = [outline, ...holes.filter((hole) => hole.length >= 4)];
		parts.push(
			shifted.map((ring, i) =>
				wound(
					ring.map(([lng, lat]): Position => [lng - 360 * turn, lat]),
					i === 0,
				),
			),
		);
	}
	return parts.length > 0 ? parts : [rings.map((ring, i) => wound(ring, i === 0))];
}

/** Smallest and largest, without spreading a long list into arguments. */
function range(values: readonly number[]): [number, number] {
	let [low, high] = [Infinity, -Infinity];
	for (const value of values) {
		if (value < low) low = value;
		if (value > high) high = value;
	}
	return [low, high];
}

/** The ring with longitudes followed beyond ±180°, led to the pole it holds; null when it stays on this side. */
function overDateLine(ring: readonly Position[]): Position[] | null {
	let turn = 0;
	let crosses = false;
	const open = ring.map(([lng, lat], i): Position => {
		const step = i === 0 ? 0 : lng - ring[i - 1]![0];
		if (Math.abs(step) > 180) {
			crosses = true;
			turn += step > 0 ? -360 : 360;
		}
		return [lng + turn, lat];
	});
	if (!crosses) return null;
	if (turn !== 0) {
		const north = open.reduce((sum, [, lat]) => sum + lat, 0) >= 0;
		const pole = north ? 90 : -90;
		open.push([open.at(-1)![0], pole], [open[0]![0], pole], open[0]!);
	}
	return open;
}

/** Part of a ring between two meridians (Sutherland and Hodgman 1974, for two edges). */
function cutBand(ring: readonly Position[], west: number, east: number): Position[] {
	return cutAt(cutAt(ring, west, 1), east, -1);
}

function cutAt(ring: readonly Position[], meridian: number, side: 1 | -1): Position[] {
	const kept: Position[] = [];
	for (let i = 0; i < ring.length - 1; i++) {
		const [a, b] = [ring[i]!, ring[i + 1]!];
		const [insideA, insideB] = [side * (a[0] - meridian) >= 0, side * (b[0] - meridian) >= 0];
		if (insideA) kept.push(a);
		if (insideA !== insideB && a[0] !== meridian && b[0] !== meridian) {
			kept.push([meridian, a[1] + ((b[1] - a[1]) * (meridian - a[0])) / (b[0] - a[0])]);
		}
	}
	// What only touches the meridian has no area.
	if (kept.length < 3 || kept.every(([lng]) => lng === meridian)) return [];
	return [...kept, kept[0]!];
}

function wound(ring: readonly Position[], outline: boolean): Position[] {
	let area = 0;
	for (let i = 1; i < ring.length; i++) {
		area += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1];
	}
	return area < 0 === outline ? ring.toReversed() : [...ring];
}

import { bearing, destination } from '../../geo/bearing.ts';
import { EARTH_RADIUS_KM } from '../../base/units.ts';
import type { Position } from '../../geo/position.ts';
import { distanceKm } from '../../geo/sphere.ts';

/** terra-draw holds lines and rings without holes, at most 9 decimals each: so each ring of an area is a piece of its own. */
export type Piece = { kind: 'ring' | 'line'; line: Position[] };

/** Decimals that terra-draw takes: 0.1 mm. With more it refuses the shape (terra-draw#490). */
const DECIMALS = 9;

/** A position as terra-draw takes it. */
export function rounded([lng, lat]: Position): Position {
	return [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}

/** The rings of some polygons, one after the other, each closed. */
export function piecesOf(polygons: readonly (readonly (readonly Position[])[])[]): Piece[] {
	return polygons.flatMap((rings) => rings.map((ring): Piece => ({ kind: 'ring', line: [...ring] })));
}

/** The pieces put together as the polygons they came from. */
export function polygonsOf(
	pieces: readonly Piece[],
	like: readonly (readonly (readonly Position[])[])[],
): Position[][][] {
	let next = 0;
	return like.map((rings) => rings.map(() => pieces[next++]!.line));
}

/** A line in which each vertex that was not moved has its coordinates from before, to the last decimal. */
export function restored(line: readonly Position[], before: readonly Position[]): Position[] {
	const exact = new Map(before.map((position) => [String(rounded(position)), position]));
	return line.map((position) => exact.get(String(rounded(position))) ?? position);
}

/** Whether two lines are the same, vertex by vertex. */
export function sameLine(a: readonly Position[], b: readonly Position[]): boolean {
	return a.length === b.length && a.every(([lng, lat], i) => lng === b[i]![0] && lat === b[i]![1]);
}

/** Positions carried from one place to another on the sphere: sizes and angles stay, whatever the latitude. */
export function carried(line: readonly Position[], from: Position, to: Position): Position[] {
	return line.map((position) => {
		const km = distanceKm(from[0], from[1], position[0], position[1]);
		return rounded(destination(to, bearing(from, position), km / EARTH_RADIUS_KM));
	});
}

/** A route that begins and ends exactly at the sites of its link; null when it has no corner of its own. */
export function tiedRoute(line: readonly Position[], from: Position, to: Position): Position[] | null {
	const same = (a: Position, b: Position) => sameLine([rounded(a)], [rounded(b)]);
	const between = line.filter(
		(position, i) => !same(position, from) && !same(position, to) && !(i > 0 && same(position, line[i - 1]!)),
	);
	return between.length === 0 ? null : [from, ...between, to];
}

/** Whether a ring crosses or touches itself, so that it has no clear inside. */
export function crossesItself(ring: readonly Position[]): boolean {
	const count = ring.length - 1;
	for (let i = 0; i < count; i++) {
		for (let j = i + 1; j < count; j++) {
			const neighbours = j === i + 1 || (i === 0 && j === count - 1);
			if (!neighbours && meet(ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!)) return true;
		}
	}
	return false;
}

function meet(a: Position, b: Position, c: Position, d: Position): boolean {
	const side = (p: Position, q: Position, r: Position) =>
		Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
	return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

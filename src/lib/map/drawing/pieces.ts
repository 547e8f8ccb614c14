import { bearing, destination } from '../../geo/bearing.ts';
import { EARTH_RADIUS_KM } from '../../base/units.ts';
import type { Position } from '../../geo/position.ts';
import { distanceKm } from '../../geo/sphere.ts';
import { nearTurn } from '../ink/shapes/arc.ts';

/** What is edited: each ring of an area is a piece of its own, closed; so is a route. */
export type Piece = { kind: 'ring' | 'line'; line: Position[] };

/** Decimals of what is drawn: 0.1 mm. */
const DECIMALS = 9;

/** A position as the hand can set it. */
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

/** A ring of some corners, closed. */
export function closedRing(corners: readonly Position[]): Position[] {
	return corners.length === 0 ? [] : [...corners, corners[0]!];
}

/** A ring in the direction that RFC 7946 asks of an outline. */
export function counterClockwise(ring: readonly Position[]): Position[] {
	let twice = 0;
	for (let i = 1; i < ring.length; i++) {
		const [[lng1, lat1], [lng2, lat2]] = [ring[i - 1]!, ring[i]!];
		twice += (nearTurn(lng1, lng2) - lng2) * (lat1 + lat2);
	}
	return twice < 0 ? ring.toReversed() : [...ring];
}

/** Whether a ring crosses or touches itself, so that it has no clear inside. */
export function crossesItself(ring: readonly Position[]): boolean {
	return ring.some((_, edge) => edge < ring.length - 1 && crossesEdge(ring, edge, edge + 1));
}

/** Whether an edge at a corner of a ring crosses another. */
export function crossesAt(ring: readonly Position[], corner: number): boolean {
	const before = corner === 0 ? ring.length - 2 : corner - 1;
	return crossesEdge(ring, corner, 0) || crossesEdge(ring, before, 0);
}

/** Whether an edge of a ring crosses one of the others, from one on. */
function crossesEdge(ring: readonly Position[], edge: number, from: number): boolean {
	const count = ring.length - 1;
	for (let other = from; other < count; other++) {
		const apart = Math.abs(other - edge);
		if (apart <= 1 || apart === count - 1) continue;
		if (meet(ring[edge]!, ring[edge + 1]!, ring[other]!, ring[other + 1]!)) return true;
	}
	return false;
}

function meet(a: Position, b: Position, c: Position, d: Position): boolean {
	const side = (p: Position, q: Position, r: Position) =>
		Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
	return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

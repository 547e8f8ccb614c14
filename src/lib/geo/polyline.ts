import { EARTH_RADIUS_KM } from '../base/units.ts';
import { bearing, destination } from './bearing.ts';
import type { Position } from './position.ts';
import { distanceKm } from './sphere.ts';

/** Length of a line in km, each piece on its great circle. */
export function lengthKm(line: readonly Position[]): number {
	let sum = 0;
	for (let i = 1; i < line.length; i++) sum += between(line[i - 1]!, line[i]!);
	return sum;
}

/** The position so many km along a line; its first or last position beyond its ends. */
export function pointAlong(line: readonly Position[], km: number): Position {
	return placeAlong(line, km).position;
}

/** A line cut in two so many km along; both halves hold the cut. Null when the cut falls on an end. */
export function splitAlong(line: readonly Position[], km: number): [Position[], Position[]] | null {
	if (line.length < 2) return null;
	const { piece, position } = placeAlong(line, km);
	const halves: [Position[], Position[]] = [
		withEnd(line.slice(0, piece + 1), position),
		withEnd(line.slice(piece + 1).reverse(), position).reverse(),
	];
	return halves.every((half) => half.length > 1 && lengthKm(half) > 0) ? halves : null;
}

/** The place of a line that is nearest to a position: how far along it, and how far off. Null for a line of no positions. */
export function nearestAlong(
	line: readonly Position[],
	position: Position,
): { km: number; offKm: number; position: Position } | null {
	const [first] = line;
	if (!first) return null;
	let nearest = { km: 0, offKm: between(first, position), position: first };
	let before = 0;
	for (let i = 1; i < line.length; i++) {
		const [from, to] = [line[i - 1]!, line[i]!];
		const length = between(from, to);
		const along = alongPiece(from, to, position, length);
		const place = onPiece(from, to, along, length);
		const offKm = between(place, position);
		if (offKm < nearest.offKm) nearest = { km: before + along, offKm, position: place };
		before += length;
	}
	return nearest;
}

/** The piece of the line in which the place lies, by its first vertex. */
function placeAlong(line: readonly Position[], km: number): { piece: number; position: Position } {
	let left = Math.max(0, km);
	for (let i = 1; i < line.length; i++) {
		const length = between(line[i - 1]!, line[i]!);
		if (left <= length) return { piece: i - 1, position: onPiece(line[i - 1]!, line[i]!, left, length) };
		left -= length;
	}
	const last = line.at(-1) ?? [0, 0];
	return { piece: Math.max(0, line.length - 2), position: [last[0], last[1]] };
}

/** km along a piece to the foot of the perpendicular from a position, kept within the piece. */
function alongPiece(from: Position, to: Position, position: Position, length: number): number {
	const arc = between(from, position) / EARTH_RADIUS_KM;
	const turn = ((bearing(from, position) - bearing(from, to)) * Math.PI) / 180;
	const along = Math.atan2(Math.sin(arc) * Math.cos(turn), Math.cos(arc)) * EARTH_RADIUS_KM;
	return Math.min(length, Math.max(0, along));
}

function onPiece(from: Position, to: Position, km: number, length: number): Position {
	if (km <= 0) return [from[0], from[1]];
	if (km >= length) return [to[0], to[1]];
	return destination(from, bearing(from, to), km / EARTH_RADIUS_KM);
}

function withEnd(line: Position[], end: Position): Position[] {
	const last = line.at(-1);
	return last && last[0] === end[0] && last[1] === end[1] ? line : [...line, end];
}

function between(a: Position, b: Position): number {
	return distanceKm(a[0], a[1], b[0], b[1]);
}

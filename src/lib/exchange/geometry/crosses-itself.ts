import type { Position } from '../../geo/position.ts';

/** Pairs of edges compared at most for one ring; beyond, a ring is made to cost time and is taken as it is. */
const MOST_PAIRS = 2_000_000;

let flat = new Float64Array(2048);

/** Whether two edges of a closed ring cross, other than neighbors at their common corner. Longitudes are followed over the date line. */
export function crossesItself(ring: readonly Position[]): boolean {
	const count = ring.length - 1;
	if (count < 4) return false;
	if (flat.length < 2 * ring.length) flat = new Float64Array(4 * ring.length);
	let lng = ring[0]![0];
	for (let i = 0; i <= count; i++) {
		const [x, y] = ring[i]!;
		if (i > 0) {
			const step = x - ring[i - 1]![0];
			lng += step > 180 ? step - 360 : step < -180 ? step + 360 : step;
		}
		flat[2 * i] = lng;
		flat[2 * i + 1] = y;
	}
	return count <= 64 ? anyPair(count) : swept(count);
}

function anyPair(count: number): boolean {
	for (let i = 0; i < count - 2; i++) {
		const last = i === 0 ? count - 1 : count;
		const ax = flat[2 * i]!;
		const ay = flat[2 * i + 1]!;
		const bx = flat[2 * i + 2]!;
		const by = flat[2 * i + 3]!;
		const minX = ax < bx ? ax : bx;
		const maxX = ax < bx ? bx : ax;
		const minY = ay < by ? ay : by;
		const maxY = ay < by ? by : ay;
		for (let j = i + 2; j < last; j++) {
			const cx = flat[2 * j]!;
			const dx = flat[2 * j + 2]!;
			if ((cx < minX && dx < minX) || (cx > maxX && dx > maxX)) continue;
			const cy = flat[2 * j + 1]!;
			const dy = flat[2 * j + 3]!;
			if ((cy < minY && dy < minY) || (cy > maxY && dy > maxY)) continue;
			if (edgesCross(i, j)) return true;
		}
	}
	return false;
}

/** Edges in the order of their western ends: only those that overlap in longitude are compared. */
function swept(count: number): boolean {
	const west = Float64Array.from({ length: count }, (_, i) => Math.min(flat[2 * i]!, flat[2 * i + 2]!));
	const order = Uint32Array.from({ length: count }, (_, i) => i).sort((a, b) => west[a]! - west[b]!);
	let pairs = 0;
	for (let a = 0; a < count; a++) {
		const i = order[a]!;
		const east = Math.max(flat[2 * i]!, flat[2 * i + 2]!);
		for (let b = a + 1; b < count && west[order[b]!]! <= east; b++) {
			if (++pairs > MOST_PAIRS) return false;
			const j = order[b]!;
			const apart = Math.abs(i - j);
			if (apart > 1 && apart !== count - 1 && edgesCross(i, j)) return true;
		}
	}
	return false;
}

/** Proper crossings only: an outline that touches itself at a corner is taken silently. */
function edgesCross(i: number, j: number): boolean {
	const side = (p: number, q: number, r: number) =>
		(flat[2 * q]! - flat[2 * p]!) * (flat[2 * r + 1]! - flat[2 * p + 1]!) -
		(flat[2 * q + 1]! - flat[2 * p + 1]!) * (flat[2 * r]! - flat[2 * p]!);
	const [d1, d2] = [side(i, i + 1, j), side(i, i + 1, j + 1)];
	if (d1 * d2 >= 0) return false;
	return side(j, j + 1, i) * side(j, j + 1, i + 1) < 0;
}

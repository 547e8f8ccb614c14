import type { Position } from '../geo/position.ts';

export type Bounds = [southwest: Position, northeast: Position];

/** The smallest box that holds all places, across the date line when that is shorter; null without any. */
export function boundsOf(positions: readonly Position[]): Bounds | null {
	if (positions.length === 0) return null;
	const lats = positions.map(([, lat]) => lat);
	const lngs = positions.map(([lng]) => lng).sort((a, b) => a - b);
	// The widest gap between neighbours stays outside; the last gap is the one across the date line.
	let west = lngs[0]!;
	let east = lngs.at(-1)!;
	let widest = west + 360 - east;
	for (let i = 1; i < lngs.length; i++) {
		const gap = lngs[i]! - lngs[i - 1]!;
		if (gap <= widest) continue;
		widest = gap;
		west = lngs[i]!;
		east = lngs[i - 1]! + 360;
	}
	return [
		[west, Math.min(...lats)],
		[east, Math.max(...lats)],
	];
}

import type { Position } from '../../src/lib/geo/position.ts';

const KM_PER_DEGREE = 111.2;

/** A line with the vertices that lie within `maxKm` of the chord left out (Ramer 1972, Douglas and Peucker 1973). */
export function thinned(line: readonly Position[], maxKm: number): Position[] {
	const keep = new Uint8Array(line.length);
	keep[0] = keep[line.length - 1] = 1;
	const open: [number, number][] = [[0, line.length - 1]];
	while (open.length > 0) {
		const [from, to] = open.pop()!;
		let [far, farKm] = [-1, maxKm];
		for (let i = from + 1; i < to; i++) {
			const km = awayKm(line[i]!, line[from]!, line[to]!);
			if (km > farKm) [far, farKm] = [i, km];
		}
		if (far < 0) continue;
		keep[far] = 1;
		open.push([from, far], [far, to]);
	}
	return line.filter((_, i) => keep[i] === 1);
}

function awayKm([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
	const shrink = Math.cos((y * Math.PI) / 180);
	const [px, py] = [(x - ax) * shrink, y - ay];
	const [dx, dy] = [(bx - ax) * shrink, by - ay];
	const square = dx * dx + dy * dy;
	const along = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
	return Math.hypot(px - along * dx, py - along * dy) * KM_PER_DEGREE;
}

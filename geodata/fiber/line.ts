import { intermediate } from '../../src/lib/geo/great-circle.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';

/** Length of a line, km. */
export function lengthKm(line: readonly Position[]): number {
	return line
		.slice(1)
		.reduce((sum, [lng, lat], i) => sum + distanceKm(line[i]![0], line[i]![1], lng, lat), 0);
}

/** Rounded to 1e-4 degree, long legs bent along the great circle every 400 km. */
export function rounded(line: readonly Position[]): Position[] {
	const out: Position[] = [line[0]!];
	line.slice(1).forEach((to, i) => {
		const from = line[i]!;
		const steps = Math.max(1, Math.ceil(distanceKm(from[0], from[1], to[0], to[1]) / 400));
		for (let step = 1; step <= steps; step++)
			out.push(step === steps ? to : intermediate(from, to, step / steps));
	});
	return out.map(([lng, lat]) => [round(lng), round(lat)]);
}

/** To 1e-4 degree, about 10 m. */
export function round(degrees: number): number {
	return Math.round(degrees * 1e4) / 1e4;
}

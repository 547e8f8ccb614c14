import type { Position } from '../../src/lib/geo/position.ts';

/** Area of polygons on the plane of longitude x cosine and latitude, square degrees. */
export function areaOf(polygons: readonly (readonly (readonly Position[])[])[]): number {
	let area = 0;
	for (const polygon of polygons) {
		polygon.forEach((ring, i) => {
			let twice = 0;
			for (let at = 1; at < ring.length; at++) {
				const [[ax, ay], [bx, by]] = [ring[at - 1]!, ring[at]!];
				twice += (ax * by - bx * ay) * Math.cos((ay * Math.PI) / 180);
			}
			area += (Math.abs(twice) / 2) * (i === 0 ? 1 : -1);
		});
	}
	return area;
}

/** Whether a place lies in polygons: in an odd number of their rings. */
export function holds(polygons: readonly (readonly (readonly Position[])[])[], [x, y]: Position): boolean {
	let odd = false;
	for (const ring of polygons.flat()) {
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
			const [[ax, ay], [bx, by]] = [ring[i]!, ring[j]!];
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
		}
	}
	return odd;
}

import type { MultiPolygon } from 'geojson';
import { ringBoxes, type PolygonSet } from '../../src/lib/geo/polygon-set.ts';

/** Lays the polygons of each owner flat, rounded to 1e-5 degree; repeated vertices and rings that vanish are dropped. */
export function polygonSet(owners: readonly MultiPolygon[]): PolygonSet {
	const ringOwner: number[] = [];
	const ringStart: number[] = [0];
	const coords: number[] = [];
	owners.forEach(({ coordinates }, owner) => {
		for (const ring of coordinates.flat()) {
			const flat: number[] = [];
			for (const [lng, lat] of ring) {
				const [x, y] = [Math.round(lng! * 1e5), Math.round(lat! * 1e5)];
				if (flat.at(-2) !== x || flat.at(-1) !== y) flat.push(x, y);
			}
			if (flat[0] === flat.at(-2) && flat[1] === flat.at(-1)) flat.length -= 2;
			if (flat.length < 6) continue;
			for (const value of flat) coords.push(value);
			ringOwner.push(owner);
			ringStart.push(coords.length / 2);
		}
	});
	const starts = Uint32Array.from(ringStart);
	const vertices = Int32Array.from(coords);
	return {
		count: owners.length,
		ringOwner: Uint16Array.from(ringOwner),
		ringStart: starts,
		coords: vertices,
		ringBox: ringBoxes(starts, vertices),
	};
}

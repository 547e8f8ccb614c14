import type { MultiPolygon } from 'geojson';
import type { PolygonSet } from '../../src/lib/geo/polygon-set.ts';

/** Lays the polygons of each owner flat, rounded to 1e-5 degree; repeated vertices and rings that vanish are dropped. */
export function polygonSet(owners: readonly MultiPolygon[]): PolygonSet {
	const ringOwner: number[] = [];
	const ringStart: number[] = [0];
	const coords: number[] = [];
	const ringBox: number[] = [];
	owners.forEach(({ coordinates }, owner) => {
		for (const ring of coordinates.flat()) {
			const flat: number[] = [];
			for (const [lng, lat] of ring) {
				const [x, y] = [Math.round(lng! * 1e5), Math.round(lat! * 1e5)];
				if (flat.at(-2) !== x || flat.at(-1) !== y) flat.push(x, y);
			}
			if (flat[0] === flat.at(-2) && flat[1] === flat.at(-1)) flat.length -= 2;
			if (flat.length < 6) continue;
			let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
			for (let i = 0; i < flat.length; i += 2) {
				west = Math.min(west, flat[i]!);
				east = Math.max(east, flat[i]!);
				south = Math.min(south, flat[i + 1]!);
				north = Math.max(north, flat[i + 1]!);
			}
			for (const value of flat) coords.push(value);
			ringOwner.push(owner);
			ringStart.push(coords.length / 2);
			ringBox.push(west / 1e5, south / 1e5, east / 1e5, north / 1e5);
		}
	});
	return {
		count: owners.length,
		ringOwner: Uint16Array.from(ringOwner),
		ringStart: Uint32Array.from(ringStart),
		coords: Int32Array.from(coords),
		ringBox: Float64Array.from(ringBox),
	};
}

import type { Feature } from 'geojson';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import { intermediate } from '../../src/lib/geo/great-circle.ts';
import type { ReadRaw } from '../builder.ts';
import { geojson } from '../parse.ts';
import { areaOf } from '../shapes/countries.ts';

export const CELLS_PER_DEGREE = 10;
export const WIDTH = 360 * CELLS_PER_DEGREE;
export const HEIGHT = 180 * CELLS_PER_DEGREE;

/** Land of the world as cells of 0.1 degree, row 0 in the south: 1 where the cell's middle is on land (Natural Earth 1:10m, minor islands too). */
export function landGrid(read: ReadRaw): Uint8Array {
	const grid = new Uint8Array(WIDTH * HEIGHT);
	for (const file of ['ne_10m_land.geojson.gz', 'ne_10m_minor_islands.geojson.gz']) {
		for (const feature of geojson(read('natural-earth', file)).features) fill(grid, feature);
	}
	return grid;
}

/** Scan lines through the cells' middles; a cell is inside between an odd and an even crossing. */
function fill(grid: Uint8Array, feature: Feature): void {
	for (const polygon of areaOf(feature.geometry).coordinates) {
		const crossings = new Map<number, number[]>();
		for (const ring of polygon) {
			for (let i = 1; i < ring.length; i++) {
				let [ax, ay] = ring[i - 1]! as [number, number];
				let [bx, by] = ring[i]! as [number, number];
				if (ay > by) [ax, ay, bx, by] = [bx, by, ax, ay];
				const first = Math.max(0, Math.ceil((ay + 90) * CELLS_PER_DEGREE - 0.5));
				const last = Math.min(HEIGHT - 1, Math.ceil((by + 90) * CELLS_PER_DEGREE - 0.5) - 1);
				for (let row = first; row <= last; row++) {
					const lat = (row + 0.5) / CELLS_PER_DEGREE - 90;
					const lng = ax + ((bx - ax) * (lat - ay)) / (by - ay);
					const list = crossings.get(row);
					if (list) list.push(lng);
					else crossings.set(row, [lng]);
				}
			}
		}
		for (const [row, list] of crossings) {
			list.sort((a, b) => a - b);
			for (let i = 0; i + 1 < list.length; i += 2) {
				const from = Math.max(0, Math.ceil((list[i]! + 180) * CELLS_PER_DEGREE - 0.5));
				const to = Math.min(WIDTH - 1, Math.ceil((list[i + 1]! + 180) * CELLS_PER_DEGREE - 0.5) - 1);
				grid.fill(1, row * WIDTH + from, row * WIDTH + to + 1);
			}
		}
	}
}

export function isLand(grid: Uint8Array, lng: number, lat: number): boolean {
	const column = Math.floor((((((lng + 180) % 360) + 360) % 360) * WIDTH) / 360) % WIDTH;
	const row = Math.min(HEIGHT - 1, Math.max(0, Math.floor((lat + 90) * CELLS_PER_DEGREE)));
	return grid[row * WIDTH + column] === 1;
}

/** Longest unbroken stretch of water on the great circle between two points, km, sampled every 4 km. */
export function longestWaterKm(
	grid: Uint8Array,
	a: { lng: number; lat: number },
	b: { lng: number; lat: number },
): number {
	const km = distanceKm(a.lng, a.lat, b.lng, b.lat);
	const steps = Math.max(1, Math.ceil(km / 4));
	let longest = 0;
	let run = 0;
	for (let i = 0; i <= steps; i++) {
		const [lng, lat] = intermediate([a.lng, a.lat], [b.lng, b.lat], i / steps);
		run = isLand(grid, lng, lat) ? 0 : run + km / steps;
		if (run > longest) longest = run;
	}
	return longest;
}

/** Share of land in a square of so many degrees, from its south-west corner; never less than one of its cells where asked of a coast. */
export function landShare(grid: Uint8Array, west: number, south: number, side: number): number {
	const cells = Math.round(side * CELLS_PER_DEGREE);
	const [column, row] = [
		Math.round((west + 180) * CELLS_PER_DEGREE),
		Math.round((south + 90) * CELLS_PER_DEGREE),
	];
	let dry = 0;
	for (let y = row; y < row + cells; y++)
		for (let x = column; x < column + cells; x++) dry += grid[y * WIDTH + x] ?? 0;
	return Math.max(1, dry) / cells ** 2;
}

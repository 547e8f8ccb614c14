import { EARTH_RADIUS_KM } from '../base/units.ts';
import { distanceKm } from './sphere.ts';
import type { Position } from './position.ts';
import { greatCircle } from './great-circle.ts';

/** Land as equal cells of longitude and latitude, row 0 at the south pole, column 0 at the date line; 1 is land. */
export type LandMask = { width: number; height: number; cells: Uint8Array };

/** Whether the cell of a position, degrees, is land. */
export function isLand(mask: LandMask, lng: number, lat: number): boolean {
	return mask.cells[rowOf(mask, lat) * mask.width + columnOf(mask, lng)] === 1;
}

/** 1 where the crossing of a longitude and a latitude is on land, 0 elsewhere; a row of crossings for each latitude. */
export function landGrid(mask: LandMask, lng: Float64Array, lat: Float64Array): Uint8Array {
	const grid = new Uint8Array(lng.length * lat.length);
	const columns = Uint32Array.from(lng, (x) => columnOf(mask, x));
	for (let y = 0; y < lat.length; y++) {
		const row = rowOf(mask, lat[y]!) * mask.width;
		for (let x = 0; x < columns.length; x++) grid[y * columns.length + x] = mask.cells[row + columns[x]!]!;
	}
	return grid;
}

function columnOf({ width }: LandMask, lng: number): number {
	const turn = (((lng + 180) % 360) + 360) % 360;
	return Math.min(width - 1, Math.floor((turn / 360) * width));
}

function rowOf({ height }: LandMask, lat: number): number {
	return Math.min(height - 1, Math.max(0, Math.floor(((lat + 90) / 180) * height)));
}

/** Km of water on the great circle between two points, sampled about every 3 km; counting stops beyond `enough`. */
export function waterKm(mask: LandMask, from: Position, to: Position, enough = Infinity): number {
	const km = distanceKm(from[0], from[1], to[0], to[1]);
	const steps = Math.min(400, Math.max(1, Math.ceil(km / 3)));
	const pointAt = greatCircle(from, to);
	let wet = 0;
	for (let i = 0; i < steps; i++) {
		const [lng, lat] = pointAt((i + 0.5) / steps);
		if (!isLand(mask, lng, lat)) wet += km / steps;
		if (wet > enough) return wet;
	}
	return wet;
}

/** The mask with its coast moved out by so many km, near enough for drawing: cells within the distance along a row or column sweep. */
export function widened({ width, height, cells }: LandMask, km: number): LandMask {
	const rowKm = (Math.PI * EARTH_RADIUS_KM) / height;
	// Squared distance in km by two passes: first along rows, then the lower envelope down columns within reach.
	const reachRows = Math.ceil(km / rowKm);
	const along = new Float32Array(width * height);
	for (let row = 0; row < height; row++) {
		const lat = ((row + 0.5) / height) * Math.PI - Math.PI / 2;
		const columnKm = Math.max(0.05, rowKm * Math.cos(lat) * ((2 * height) / width));
		let away = Infinity;
		// Twice around, so that the date line is no border.
		for (let i = 0; i < width * 2; i++) {
			const at = row * width + (i % width);
			away = cells[at] === 1 ? 0 : away + columnKm;
			if (i >= width || away < Infinity) along[at] = i < width ? away : Math.min(along[at]!, away);
			else along[at] = Infinity;
		}
		away = Infinity;
		for (let i = width * 2 - 1; i >= 0; i--) {
			const at = row * width + (i % width);
			away = cells[at] === 1 ? 0 : away + columnKm;
			along[at] = Math.min(along[at]!, away);
		}
	}
	const out = new Uint8Array(width * height);
	for (let row = 0; row < height; row++) {
		for (let other = Math.max(0, row - reachRows); other <= Math.min(height - 1, row + reachRows); other++) {
			const rest = km * km - ((other - row) * rowKm) ** 2;
			if (rest < 0) continue;
			const reach = Math.sqrt(rest);
			for (let column = 0; column < width; column++)
				if (along[other * width + column]! <= reach) out[row * width + column] = 1;
		}
	}
	return { width, height, cells: out };
}

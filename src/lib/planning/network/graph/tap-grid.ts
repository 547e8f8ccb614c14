import { EARTH_RADIUS_KM } from '../../../base/units.ts';
import type { Position } from '../../../geo/position.ts';
import { distanceKm } from '../../../geo/sphere.ts';
import type { Network, Taps } from './network.ts';

/** Taps by cells of so many degrees, so that a dragged site asks some hundreds of them and not all. */
export type TapGrid = { start: Uint32Array; row: Uint32Array };

const CELL_DEGREES = 2;
const COLUMNS = 360 / CELL_DEGREES;
const ROWS = 180 / CELL_DEGREES;
const KM_PER_DEGREE = (Math.PI / 180) * EARTH_RADIUS_KM;

/** Sorts taps into their cells; positions in degrees. */
export function tapGrid({ lng, lat }: Taps): TapGrid {
	const cell = Uint32Array.from(lng, (x, tap) => rowOf(lat[tap]!) * COLUMNS + columnOf(x));
	const start = new Uint32Array(COLUMNS * ROWS + 1);
	for (const at of cell) start[at + 1]!++;
	for (let at = 0; at < COLUMNS * ROWS; at++) start[at + 1]! += start[at]!;
	const next = start.slice();
	const row = new Uint32Array(cell.length);
	cell.forEach((at, tap) => (row[next[at]!++] = tap));
	return { start, row };
}

/** The taps among which the nearest `count` surely are, in ascending order: at least so many stand within the radius looked at. */
export function tapsNear(grid: TapGrid, taps: Taps, [lng, lat]: Position, count: number): Uint32Array {
	for (let km = 120; km < 20_000; km *= 2) {
		const found = within(grid, lng, lat, km).filter(
			(tap) => distanceKm(lng, lat, taps.lng[tap]!, taps.lat[tap]!) <= km,
		);
		if (found.length >= count) return Uint32Array.from(found).sort();
	}
	return Uint32Array.from(taps.lng.keys());
}

/** Taps of every cell that a circle may touch. */
function within({ start, row }: TapGrid, lng: number, lat: number, km: number): number[] {
	const degrees = km / KM_PER_DEGREE;
	const [south, north] = [rowOf(Math.max(-90, lat - degrees)), rowOf(Math.min(90, lat + degrees))];
	const found: number[] = [];
	// Widest at the parallel nearest a pole; a circle over a pole touches every meridian.
	const steep = Math.abs(lat) + degrees >= 89;
	const wide = steep ? 180 : (Math.asin(Math.min(1, Math.sin((degrees * Math.PI) / 180) / Math.cos((lat * Math.PI) / 180))) * 180) / Math.PI; // prettier-ignore
	const half = Math.min(COLUMNS / 2, Math.ceil(wide / CELL_DEGREES) + 1);
	const middle = columnOf(lng);
	const columns = half >= COLUMNS / 2 ? COLUMNS : half * 2 + 1;
	for (let y = south; y <= north; y++) {
		for (let i = 0; i < columns; i++) {
			const at = y * COLUMNS + ((middle - half + i + COLUMNS * 2) % COLUMNS);
			for (let k = start[at]!; k < start[at + 1]!; k++) found.push(row[k]!);
		}
	}
	return found;
}

/** The same network with some of its taps only. */
export function withTaps(network: Network, rows: Uint32Array): Network {
	const { taps } = network;
	const count = rows.length;
	return {
		...network,
		taps: {
			lng: picked(taps.lng, rows, new Float64Array(count)),
			lat: picked(taps.lat, rows, new Float64Array(count)),
			edge: picked(taps.edge, rows, new Int32Array(count)),
			a: picked(taps.a, rows, new Uint32Array(count)),
			kmToA: picked(taps.kmToA, rows, new Float64Array(count)),
			b: picked(taps.b, rows, new Uint32Array(count)),
			kmToB: picked(taps.kmToB, rows, new Float64Array(count)),
		},
	};
}

/** Some rows of a column; by a loop, as `from` with a function takes ten times as long. */
function picked<Column extends Float64Array | Int32Array | Uint32Array>(
	values: Column,
	rows: Uint32Array,
	into: Column,
): Column {
	for (let i = 0; i < rows.length; i++) into[i] = values[rows[i]!]!;
	return into;
}

function rowOf(lat: number): number {
	return Math.min(ROWS - 1, Math.floor((lat + 90) / CELL_DEGREES));
}

function columnOf(lng: number): number {
	return Math.floor(((((lng + 180) % 360) + 360) % 360) / CELL_DEGREES) % COLUMNS;
}

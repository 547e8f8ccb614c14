import type { Position } from '../../../geo/position.ts';

/** What the shapes of one Shapefile are; it holds no others. */
export type ShapeKind = 'point' | 'line' | 'polygon';
/** Parts of a shape: one position for a point, else lines or rings. */
export type ShapeRow = { parts: readonly (readonly Position[])[]; values: (string | number | null)[] };
/** One Shapefile to be written: shapes of one kind in longitude and latitude, degrees, and their columns. */
export type ShapeLayer = { name: string; kind: ShapeKind; columns: string[]; rows: ShapeRow[] };

const types = { point: 1, line: 3, polygon: 5 };

/** WGS84 as ESRI writes it. */
const PRJ =
	'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

/** The five files of a layer (ESRI white paper, 1998). */
export function layerFiles({ name, kind, columns, rows }: ShapeLayer): Record<string, Uint8Array> {
	const records = rows.map((row) => record(kind, row.parts));
	const box = boxOf(rows.flatMap((row) => row.parts));
	const total = records.reduce((sum, bytes) => sum + 8 + bytes.length, 100);
	const shp = new Uint8Array(total);
	const shx = new Uint8Array(100 + 8 * records.length);
	header(shp, kind, box);
	header(shx, kind, box);
	const [main, index] = [new DataView(shp.buffer), new DataView(shx.buffer)];
	let at = 100;
	records.forEach((bytes, i) => {
		main.setInt32(at, i + 1);
		main.setInt32(at + 4, bytes.length / 2);
		shp.set(bytes, at + 8);
		index.setInt32(100 + 8 * i, at / 2);
		index.setInt32(104 + 8 * i, bytes.length / 2);
		at += 8 + bytes.length;
	});
	const encoder = new TextEncoder();
	return {
		[`${name}.shp`]: shp,
		[`${name}.shx`]: shx,
		[`${name}.dbf`]: dbf(columns, rows),
		[`${name}.prj`]: encoder.encode(PRJ),
		[`${name}.cpg`]: encoder.encode('UTF-8'),
	};
}

type Box = [west: number, south: number, east: number, north: number];

function boxOf(parts: readonly (readonly Position[])[]): Box {
	const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
	for (const part of parts) {
		for (const [lng, lat] of part) {
			box[0] = Math.min(box[0], lng);
			box[1] = Math.min(box[1], lat);
			box[2] = Math.max(box[2], lng);
			box[3] = Math.max(box[3], lat);
		}
	}
	return box[0] === Infinity ? [0, 0, 0, 0] : box;
}

function header(bytes: Uint8Array, kind: ShapeKind, box: Box): void {
	const view = new DataView(bytes.buffer);
	view.setInt32(0, 9994);
	view.setInt32(24, bytes.length / 2);
	view.setInt32(28, 1000, true);
	view.setInt32(32, types[kind], true);
	box.forEach((value, i) => view.setFloat64(36 + 8 * i, value, true));
}

function record(kind: ShapeKind, parts: readonly (readonly Position[])[]): Uint8Array {
	if (kind === 'point') {
		const view = new DataView(new ArrayBuffer(20));
		view.setInt32(0, 1, true);
		view.setFloat64(4, parts[0]![0]![0], true);
		view.setFloat64(12, parts[0]![0]![1], true);
		return new Uint8Array(view.buffer);
	}
	const count = parts.reduce((sum, part) => sum + part.length, 0);
	const view = new DataView(new ArrayBuffer(44 + 4 * parts.length + 16 * count));
	view.setInt32(0, types[kind], true);
	boxOf(parts).forEach((value, i) => view.setFloat64(4 + 8 * i, value, true));
	view.setInt32(36, parts.length, true);
	view.setInt32(40, count, true);
	let first = 0;
	let at = 44 + 4 * parts.length;
	parts.forEach((part, i) => {
		view.setInt32(44 + 4 * i, first, true);
		first += part.length;
		for (const [lng, lat] of part) {
			view.setFloat64(at, lng, true);
			view.setFloat64(at + 8, lat, true);
			at += 16;
		}
	});
	return new Uint8Array(view.buffer);
}

/** Values as dBASE III holds them: names of 10 characters, numbers as text, text of 254 bytes. */
function dbf(columns: readonly string[], rows: readonly ShapeRow[]): Uint8Array {
	const encoder = new TextEncoder();
	const cells = rows.map(({ values }) =>
		values.map((value) => cut(encoder.encode(String(value ?? '')), 254)),
	);
	const widths = columns.map((_, i) => Math.max(1, ...cells.map((row) => row[i]!.length)));
	const isNumber = columns.map((_, i) =>
		rows.some(({ values }) => typeof values[i] === 'number')
			? rows.every(({ values }) => typeof values[i] !== 'string')
			: false,
	);
	const headerBytes = 33 + 32 * columns.length;
	const rowBytes = 1 + widths.reduce((sum, width) => sum + width, 0);
	const bytes = new Uint8Array(headerBytes + rowBytes * rows.length + 1).fill(0x20, headerBytes);
	const view = new DataView(bytes.buffer);
	// A fixed day, as the format demands one and the core has no clock.
	bytes.set([3, 80, 1, 1]);
	view.setUint32(4, rows.length, true);
	view.setUint16(8, headerBytes, true);
	view.setUint16(10, rowBytes, true);
	columns.forEach((column, i) => {
		const at = 32 + 32 * i;
		bytes.set(encoder.encode(column.slice(0, 10)), at);
		bytes[at + 11] = (isNumber[i] ? 'N' : 'C').charCodeAt(0);
		bytes[at + 16] = widths[i]!;
		if (isNumber[i]) {
			const decimals = Math.max(0, ...cells.map((row) => new TextDecoder().decode(row[i]).split('.')[1]?.length ?? 0)); // prettier-ignore
			bytes[at + 17] = Math.min(15, decimals);
		}
	});
	bytes[headerBytes - 1] = 0x0d;
	cells.forEach((row, r) => {
		let at = headerBytes + r * rowBytes + 1;
		row.forEach((cell, i) => {
			bytes.set(cell, at + (isNumber[i] ? widths[i]! - cell.length : 0));
			at += widths[i]!;
		});
	});
	bytes[bytes.length - 1] = 0x1a;
	return bytes;
}

/** At most so many bytes, whole characters. */
function cut(bytes: Uint8Array, most: number): Uint8Array {
	if (bytes.length <= most) return bytes;
	let end = most;
	while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end--;
	return bytes.subarray(0, end);
}

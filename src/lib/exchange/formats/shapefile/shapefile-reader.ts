import { fail, ok, problem, type Result } from '../../../base/result.ts';
import { limits } from '../../limits.ts';
import type { SourceGeometry } from '../../source-feature.ts';

type Values = Map<string, string | number | null>;

/** Shapes of a `.shp` file (ESRI white paper, 1998): points, lines and polygons of the plain, Z and M kinds. */
export function shapesOf(bytes: Uint8Array, name: string): Result<SourceGeometry[]> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const broken = () => fail(problem(name, 'import_shapefile_broken', { name }));
	if (bytes.length < 100 || view.getInt32(0) !== 9994) return broken();
	const shapes: SourceGeometry[] = [];
	let at = 100;
	while (at + 12 <= bytes.length) {
		const length = view.getInt32(at + 4) * 2;
		const start = at + 8;
		if (length < 4 || start + length > bytes.length) return broken();
		const shape = shapeAt(view, start, length);
		if (shape === null) return broken();
		shapes.push(...shape);
		if (shapes.length > limits.features) {
			return fail(problem(name, 'import_too_many_rows', { count: shapes.length, max: limits.features }));
		}
		at = start + length;
	}
	return at === bytes.length ? ok(shapes) : broken();
}

/** Rows of a `.dbf` file (dBASE III): text, numbers, dates as text. Deleted rows stay, as the shapes count them. */
export function rowsOfDbf(bytes: Uint8Array, encoding: string, name: string): Result<Values[]> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const broken = () => fail(problem(name, 'import_shapefile_broken', { name }));
	if (bytes.length < 33) return broken();
	const count = view.getUint32(4, true);
	const [headerBytes, rowBytes] = [view.getUint16(8, true), view.getUint16(10, true)];
	const fields: { name: string; type: string; from: number; to: number }[] = [];
	let from = 1;
	for (let at = 32; at + 32 <= headerBytes && at + 32 <= bytes.length && bytes[at] !== 0x0d; at += 32) {
		const label = decoded(bytes.subarray(at, at + 11), encoding).replace(/\0.*$/s, '');
		const to = from + bytes[at + 16]!;
		fields.push({ name: label, type: String.fromCharCode(bytes[at + 11]!), from, to });
		from = to;
	}
	if (rowBytes < from || headerBytes + count * rowBytes > bytes.length) return broken();
	if (count > limits.features) {
		return fail(problem(name, 'import_too_many_rows', { count, max: limits.features }));
	}
	const rows = Array.from({ length: count }, (_, i): Values => {
		const row = bytes.subarray(headerBytes + i * rowBytes, headerBytes + (i + 1) * rowBytes);
		return new Map(
			fields.map((field) => {
				const text = decoded(row.subarray(field.from, field.to), encoding).replace(/[\0 ]+$/, '').trimStart(); // prettier-ignore
				const number = Number(text);
				const isNumber = (field.type === 'N' || field.type === 'F') && text !== '' && Number.isFinite(number);
				return [field.name, isNumber ? number : text === '' || /^\*+$/.test(text) ? null : text];
			}),
		);
	});
	return ok(rows);
}

function decoded(bytes: Uint8Array, encoding: string): string {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** The shape of one record; null when it is cut or of no known kind. */
function shapeAt(view: DataView, start: number, length: number): SourceGeometry[] | null {
	const type = view.getInt32(start, true) % 10;
	const none: SourceGeometry = { kind: 'none', problem: problem('', 'import_geometry_empty') };
	const position = (at: number) => [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
	if (type === 0) return [none];
	if (type === 1) return length < 20 ? null : [{ kind: 'point', coordinates: position(start + 4) }];
	if (type === 8) {
		if (length < 40) return null;
		const count = view.getInt32(start + 36, true);
		if (count < 0 || 40 + count * 16 > length) return null;
		// A row of several points has one set of values, so it must become one thing: its first point, if it is alone.
		return Array.from({ length: count }, (_, i) => ({
			kind: 'point' as const,
			coordinates: position(start + 40 + i * 16),
		})).slice(0, 1);
	}
	if ((type !== 3 && type !== 5) || length < 44) return null;
	const parts = view.getInt32(start + 36, true);
	const count = view.getInt32(start + 40, true);
	if (parts < 0 || count < 0 || 44 + parts * 4 + count * 16 > length) return null;
	const from = start + 44 + parts * 4;
	const lines = Array.from({ length: parts }, (_, part) => {
		const first = view.getInt32(start + 44 + part * 4, true);
		const last = part + 1 < parts ? view.getInt32(start + 48 + part * 4, true) : count;
		if (first < 0 || last > count || last < first) return [];
		return Array.from({ length: last - first }, (_, i) => position(from + (first + i) * 16));
	});
	if (lines.length === 0) return [none];
	if (type === 3) {
		return [{ kind: 'line', coordinates: lines.length === 1 ? lines[0] : lines.flat() }];
	}
	return [{ kind: 'polygons', coordinates: grouped(lines) }];
}

/** Outlines run clockwise in a Shapefile, holes the other way: each hole goes to the outline that holds its first corner. */
function grouped(rings: number[][][]): number[][][][] {
	const outlines = rings.filter((ring) => area(ring) <= 0).map((ring) => [ring]);
	const holes = rings.filter((ring) => area(ring) > 0);
	if (outlines.length === 0) return rings.map((ring) => [ring]);
	for (const hole of holes) {
		const home = outlines.length > 1 ? outlines.find(([outline]) => holds(outline!, hole[0]!)) : outlines[0];
		if (home) home.push(hole);
		else outlines.push([hole]);
	}
	return outlines;
}

function area(ring: number[][]): number {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		sum += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
	}
	return sum;
}

function holds(ring: number[][], [x = 0, y = 0]: number[]): boolean {
	let inside = false;
	for (let i = 1; i < ring.length; i++) {
		const [ax = 0, ay = 0] = ring[i - 1]!;
		const [bx = 0, by = 0] = ring[i]!;
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	}
	return inside;
}

import { problem } from '../../base/result.ts';
import { readAngle } from '../../geo/read-angle.ts';
import { readPosition } from '../../geo/read-position.ts';
import { found } from '../../plan/found.ts';
import { geometryOfWkt } from '../formats/wkt.ts';
import type { SourceGeometry } from '../source-feature.ts';
import type { Field } from './field-of-header.ts';

/** A cell as its file holds it; null = empty. */
export type Cell = string | number | null;

/** The place of a row without a shape of its own: well-known text, one column in any notation, or latitude and longitude; null = none given. */
export function positionOf(taken: ReadonlyMap<Field, Cell>): SourceGeometry | null {
	const shape = taken.get('geometry');
	if (shape !== undefined) return geometryOfWkt(plainText(shape));
	const [lat, lng] = [taken.get('lat'), taken.get('lng')];
	if (lat !== undefined && lng !== undefined) {
		const [y, x] = [degrees(lat, 'lat'), degrees(lng, 'lng')];
		if (y !== null && x !== null) return { kind: 'point', coordinates: [x, y] };
		const unreadable = found(y === null ? lat : lng);
		return { kind: 'none', problem: problem('', 'import_degrees_unreadable', { found: unreadable }) };
	}
	const together = taken.get('position');
	if (together === undefined) return null;
	const text = plainText(together).trim();
	if (/^(POINT|LINESTRING|POLYGON|MULTI)/i.test(text)) return geometryOfWkt(text);
	const read = readPosition(text);
	if (read.ok) return { kind: 'point', coordinates: read.value };
	const [first] = read.problems;
	const numbers = text.split(/[,;\s]+/).map(Number);
	// Beyond 90 as a latitude: handed on in the order written, so that the swap is proposed like any other.
	return first?.key === 'coord_swapped' && numbers.length === 2 && numbers.every(Number.isFinite)
		? { kind: 'point', coordinates: [numbers[1], numbers[0]] }
		: { kind: 'none', problem: first ?? problem('', 'import_geometry_empty') };
}

/** A number, or an angle with letters and signs; null for neither. */
function degrees(value: Cell, axis: 'lat' | 'lng'): number | null {
	if (typeof value === 'number') return value;
	const text = plainText(value).trim();
	// Meters of a projected system are no angle, yet told as such further on.
	const plain = text.replace(/[−–]/g, '-').replace(/^([-+]?\d+),(\d+)$/, '$1.$2');
	if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain)) return Number(plain);
	const read = readAngle(text, axis);
	return read.ok ? read.value : null;
}

/** A cell's text; the apostrophe that keeps a spreadsheet from running it is not part of it. */
export function plainText(value: Cell): string {
	return String(value ?? '').toWellFormed();
}

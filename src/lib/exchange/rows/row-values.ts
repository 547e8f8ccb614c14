import { problem, type Problem } from '../../base/result.ts';
import { parseCoordinates } from '../../geo/coordinates.ts';
import { found, shortened } from '../../plan/found.ts';
import { siteField, siteFields, type SiteFieldId, type SiteValues } from '../../plan/fields/index.ts';
import { fiberPairBounds, NAME_MAX, NOTE_MAX } from '../../plan/plan.ts';
import { fieldOfHeader, fields, type Field, type FieldOfHeader } from './field-of-header.ts';
import type { ImportOptions } from '../importer.ts';
import { matchedGrid } from './matched-grid.ts';
import { readNumber } from './read-number.ts';
import type { SourceFeature, SourceGeometry } from '../source-feature.ts';
import { geometryOfWkt } from '../formats/wkt.ts';

/** What a row says of the fields of a site; the note is never null. */
type FieldsGiven = { [Each in SiteFieldId]: SiteValues[Each] | null } & { note: string };

/** A row's values as the plan needs them; null = not given. What could only be taken with a change stands in `proposals`. */
export type RowValues = FieldsGiven & {
	id: string | null;
	name: string | null;
	geometry: SourceGeometry;
	kind: string | null;
	from: string | null;
	to: string | null;
	fiberPairs: number | null;
	problems: Problem[];
	proposals: Problem[];
};

type Cell = string | number | null;

const nothingGiven = {
	...Object.fromEntries(siteFields.map(({ id }) => [id, null])),
	note: '',
} as FieldsGiven;

/** Reads the named values of rows; headers are looked up once. */
export function rowReader(options: ImportOptions): (feature: SourceFeature) => RowValues {
	const known = new Map<string, FieldOfHeader | null>();
	const fieldOf = (header: string) => {
		let field = known.get(header);
		if (field === undefined) known.set(header, (field = fieldOfHeader(header)));
		return field;
	};
	return (feature) => readRow(feature, fieldOf, options);
}

function readRow(
	feature: SourceFeature,
	fieldOf: (header: string) => FieldOfHeader | null,
	options: ImportOptions,
): RowValues {
	const row: RowValues = {
		id: null,
		name: null,
		geometry: feature.geometry,
		...nothingGiven,
		kind: null,
		from: null,
		to: null,
		fiberPairs: null,
		problems: [...feature.problems],
		proposals: [],
	};
	// Place fields alone are read again, all together; most rows have none, so the map is made when one comes.
	let places: Map<Field, Cell> | null = null;
	let seen = 0;
	const notes: string[] = [];
	for (const [header, value] of feature.values) {
		if (value === null || value === '') continue;
		const known = fieldOf(header);
		const bit = known === null ? 0 : 1 << fields.indexOf(known.field);
		if (known === null || (seen & bit) !== 0) {
			if (String(value).trim() !== '') notes.push(`${header}: ${value}`);
			continue;
		}
		seen |= bit;
		if (isPlace(known.field)) (places ??= new Map()).set(known.field, value);
		else readField(row, known, header, value, notes, options);
	}
	if (feature.geometry.kind === 'none' && places) readPosition(row, places);
	row.note = joinedNote(row, notes);
	return row;
}

function readField(
	row: RowValues,
	{ field, factor, year }: FieldOfHeader,
	header: string,
	value: Cell,
	notes: string[],
	options: ImportOptions,
): void {
	switch (field) {
		case 'id':
		case 'from':
		case 'to':
		case 'kind':
			row[field] = plainText(value).trim() || null;
			return;
		case 'name': {
			const text = plainText(value).trim();
			row.name = text.slice(0, NAME_MAX).toWellFormed().trim() || null;
			if (text.length > NAME_MAX) {
				row.problems.push(problem(header, 'import_name_cut', { count: text.length, max: NAME_MAX }));
				notes.push(`${header}: ${text}`);
			}
			return;
		}
		case 'note':
			row.note = plainText(value);
			return;
		case 'fiberPairs':
			row.fiberPairs = numberWithin(row, header, value, notes, { ...fiberPairBounds, isWhole: true });
			return;
		default:
			readSiteField(row, { field, factor, year }, header, value, notes, options);
	}
}

/** A field of a site, by what its descriptor says. */
function readSiteField(
	row: RowValues,
	{ field, factor, year }: FieldOfHeader,
	header: string,
	value: Cell,
	notes: string[],
	options: ImportOptions,
): void {
	const known = siteField(field);
	if (!known) return;
	const set = (given: string | number) => Object.assign(row, { [known.id]: given });
	if (known.number?.unit === 'MW') {
		const mw = numberIn(row, header, value, notes, factor);
		if (mw === null) return;
		const { min, max } = known.number;
		if (mw < min || mw > max) {
			row.proposals.push(problem(header, 'import_mw_range', { found: mw, min, max }));
			notes.push(`${header}: ${value}`);
			return;
		}
		set(mw);
		if (year !== null) row.year ??= year;
	} else if (known.number) {
		const number = numberWithin(row, header, value, notes, known.number);
		if (number !== null) set(number);
	} else if (known.grid) readGrid(row, known.grid, header, value, notes, options);
	else {
		const text = plainText(value).trim();
		// What does not fit is kept in the note.
		if (known.schema.safeParse(text).success) set(text);
		else notes.push(`${header}: ${text}`);
	}
}

function readGrid(
	row: RowValues,
	field: 'zone' | 'operator',
	header: string,
	value: Cell,
	notes: string[],
	options: ImportOptions,
): void {
	const text = plainText(value).trim();
	if (text === '') return;
	const match = matchedGrid(field, text, options);
	if (match === null) {
		notes.push(`${header}: ${text}`);
		row.problems.push(problem(header, 'import_grid_unknown', { header: shortened(header), found: shortened(text) })); // prettier-ignore
		return;
	}
	row[match.field] ??= match.id;
	if (match.id !== text) {
		row.problems.push(problem(header, 'import_grid_read_as', { found: shortened(text), id: match.id }));
	}
}

/** A number between its ends; one beyond them is kept in the note and proposed as unknown. */
function numberWithin(
	row: RowValues,
	header: string,
	value: Cell,
	notes: string[],
	{ min, max, isWhole }: { min: number; max: number; isWhole: boolean },
): number | null {
	const number = numberIn(row, header, value, notes, 1);
	if (number === null || (number >= min && number <= max && !(isWhole && !Number.isInteger(number))))
		return number;
	row.proposals.push(problem(header, 'import_number_range', { header: shortened(header), found: number, min, max })); // prettier-ignore
	notes.push(`${header}: ${value}`);
	return null;
}

function isPlace(field: Field): field is 'lat' | 'lng' | 'position' | 'geometry' {
	return field === 'lat' || field === 'lng' || field === 'position' || field === 'geometry';
}

/** The row's number in megawatts or as it is; unreadable text is kept in the note and proposed as unknown. */
function numberIn(
	row: RowValues,
	header: string,
	value: Cell,
	notes: string[],
	factor: number,
): number | null {
	if (typeof value === 'number') return scaled(row, header, value, factor);
	const text = plainText(value).trim();
	if (/^(|-|–|—|\?|n\/?a|nd|n\.d\.|tbd|unknown|inconnue?|null|none)$/i.test(text)) return null;
	const [, digits = '', unit = ''] = /^(.*?[\d.,])\s*(kw|mw|gw)?$/i.exec(text.slice(0, 100)) ?? [];
	const read = readNumber(unit === '' ? text : digits);
	if (read === null) {
		row.proposals.push(problem(header, 'import_number_unreadable', { header: shortened(header), found: shortened(text) })); // prettier-ignore
		notes.push(`${header}: ${text}`);
		return null;
	}
	if (read.guessed) {
		row.problems.push(
			problem(header, 'import_number_read_as', { found: shortened(text), value: read.value }),
		);
	}
	const own = { kw: 0.001, mw: 1, gw: 1000 }[unit.toLowerCase()];
	return scaled(row, header, read.value, own ?? factor);
}

function scaled(row: RowValues, header: string, value: number, factor: number): number {
	if (factor === 1) return value;
	// Twelve digits: a product such as 1.1 × 1000 shows no binary tail.
	const mw = Number((value * factor).toPrecision(12));
	row.problems.push(problem(header, 'import_unit_read_as', { found: value, unit: factor === 1000 ? 'GW' : 'kW', value: mw })); // prettier-ignore
	return mw;
}

/** The place of a row without a shape of its own: well-known text, one column in any notation, or latitude and longitude. */
function readPosition(row: RowValues, taken: ReadonlyMap<Field, Cell>): void {
	const shape = taken.get('geometry');
	if (shape !== undefined) {
		row.geometry = geometryOfWkt(plainText(shape));
		return;
	}
	const [lat, lng] = [taken.get('lat'), taken.get('lng')];
	if (lat !== undefined && lng !== undefined) {
		const [y, x] = [degrees(lat, 'lat'), degrees(lng, 'lng')];
		if (y !== null && x !== null) row.geometry = { kind: 'point', coordinates: [x, y] };
		else {
			row.geometry = {
				kind: 'none',
				problem: problem('', 'import_degrees_unreadable', { found: found(y === null ? lat : lng) }),
			};
		}
		return;
	}
	const together = taken.get('position');
	if (together === undefined) return;
	const text = plainText(together).trim();
	if (/^(POINT|LINESTRING|POLYGON|MULTI)/i.test(text)) {
		row.geometry = geometryOfWkt(text);
		return;
	}
	const read = parseCoordinates(text);
	if (read.ok) {
		row.geometry = { kind: 'point', coordinates: read.value };
		return;
	}
	const [first] = read.problems;
	const numbers = text.split(/[,;\s]+/).map(Number);
	// Beyond 90 as a latitude: handed on in the order written, so that the swap is proposed like any other.
	row.geometry =
		first?.key === 'coord_swapped' && numbers.length === 2 && numbers.every(Number.isFinite)
			? { kind: 'point', coordinates: [numbers[1], numbers[0]] }
			: { kind: 'none', problem: first ?? problem('', 'import_geometry_empty') };
}

/** A number, or an angle with letters and signs; null for neither. */
function degrees(value: Cell, axis: 'lat' | 'lng'): number | null {
	if (typeof value === 'number') return value;
	const text = plainText(value).trim();
	const plain = text.replace(/[−–]/g, '-').replace(/^([-+]?\d+),(\d+)$/, '$1.$2');
	if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain)) return Number(plain);
	const [digits, other] = axis === 'lat' ? [text, '0 E'] : ['0 N', text];
	const signed = /[nsew]/i.test(text) ? text : `${text} ${axis === 'lat' ? 'N' : 'E'}`;
	const pair =
		axis === 'lat' ? `${/[ns]/i.test(digits) ? digits : signed}, ${other}` : `${digits}, ${signed}`;
	const read = parseCoordinates(pair);
	return read.ok ? read.value[axis === 'lat' ? 1 : 0] : null;
}

/** A cell's text; the apostrophe that keeps a spreadsheet from running it is not part of it. */
function plainText(value: Cell): string {
	return String(value ?? '').toWellFormed();
}

function joinedNote(row: RowValues, notes: string[]): string {
	if (notes.length === 0 && row.note === '') return '';
	const whole = [row.note, ...notes].filter((text) => text !== '').join('\n');
	if (whole.length <= NOTE_MAX) return whole.toWellFormed();
	row.problems.push(problem('', 'import_note_cut', { count: whole.length, max: NOTE_MAX }));
	return whole.slice(0, NOTE_MAX).toWellFormed();
}

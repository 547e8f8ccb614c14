import { problem, type Problem } from '../../base/result.ts';
import { shortened } from '../../plan/found.ts';
import type { FieldValue } from '../../plan/fields/field.ts';
import { everyField, type FieldId } from '../../plan/fields/fields-of.ts';
import { NAME_MAX, NOTE_MAX } from '../../plan/plan.ts';
import { fieldOfHeader, fields, type Field, type FieldOfHeader } from './field-of-header.ts';
import type { ImportOptions } from '../importer.ts';
import { optionOf } from './option-of.ts';
import { matchedGrid } from './matched-grid.ts';
import { readNumber } from './read-number.ts';
import type { SourceFeature, SourceGeometry } from '../source-feature.ts';
import { plainText, positionOf, type Cell } from './row-position.ts';

/** What a row says of the fields of what it turns out to be; the note is never null. */
type FieldsGiven = Record<FieldId, FieldValue> & { note: string };

/** A row's values as the plan needs them; null = not given. What could only be taken with a change stands in `proposals`. */
export type RowValues = FieldsGiven & {
	id: string | null;
	name: string | null;
	geometry: SourceGeometry;
	/** Texts that are none of the choices of their field, by its id; the note keeps them too. */
	unread: Map<FieldId, string>;
	from: string | null;
	to: string | null;
	problems: Problem[];
	proposals: Problem[];
};

const places = new Map(fields.map((field, at) => [field, at]));
const byId = new Map<string, (typeof everyField)[number]>(everyField.map((field) => [field.id, field]));

const nothingGiven = {
	...Object.fromEntries(everyField.map(({ id }) => [id, null])),
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
	// In which row each field was seen last: the second column of a field goes to the note.
	const seenIn = new Uint32Array(fields.length);
	let rows = 0;
	const isFirst = (field: Field) => {
		const at = places.get(field)!;
		if (seenIn[at] === rows) return false;
		seenIn[at] = rows;
		return true;
	};
	return (feature) => {
		rows++;
		return readRow(feature, fieldOf, isFirst, options);
	};
}

function readRow(
	feature: SourceFeature,
	fieldOf: (header: string) => FieldOfHeader | null,
	isFirst: (field: Field) => boolean,
	options: ImportOptions,
): RowValues {
	const row: RowValues = {
		id: null,
		name: null,
		geometry: feature.geometry,
		...nothingGiven,
		unread: new Map(),
		from: null,
		to: null,
		problems: [...feature.problems],
		proposals: [],
	};
	// Place fields alone are read again, all together; most rows have none, so the map is made when one comes.
	let placed: Map<Field, Cell> | null = null;
	const notes: string[] = [];
	for (const [header, value] of feature.values) {
		if (value === null || value === '') continue;
		const known = fieldOf(header);
		if (known === null || !isFirst(known.field)) {
			if (String(value).trim() !== '') notes.push(`${header}: ${value}`);
			continue;
		}
		if (isPlace(known.field)) (placed ??= new Map()).set(known.field, value);
		else readField(row, known, header, value, notes, options);
	}
	if (feature.geometry.kind === 'none' && placed) row.geometry = positionOf(placed) ?? row.geometry;
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
		default:
			readGiven(row, { field, factor, year }, header, value, notes, options);
	}
}

/** A field of the plan, by what its descriptor says. */
function readGiven(
	row: RowValues,
	{ field, factor, year }: FieldOfHeader,
	header: string,
	value: Cell,
	notes: string[],
	options: ImportOptions,
): void {
	const known = byId.get(field);
	if (!known) return;
	const { cell } = known;
	const set = (given: string | number) => Object.assign(row, { [known.id]: given });
	if (cell.kind === 'number' && cell.unit === 'MW') {
		const mw = numberIn(row, header, value, notes, factor);
		if (mw === null) return;
		const { min, max } = cell;
		if (mw < min || mw > max) {
			row.proposals.push(problem(header, 'import_mw_range', { found: mw, min, max }));
			notes.push(`${header}: ${value}`);
			return;
		}
		set(mw);
		if (year !== null) row.year ??= year;
	} else if (cell.kind === 'number') {
		const number = numberWithin(row, header, value, notes, cell);
		if (number !== null) set(number);
	} else if (cell.kind === 'grid') readGrid(row, cell.of, header, value, notes, options);
	else {
		const text = plainText(value).trim();
		const chosen = cell.kind === 'choice' ? optionOf(cell, text) : text;
		if (chosen === undefined) row.unread.set(known.id, text);
		// What does not fit is kept in the note.
		if (chosen !== undefined && known.schema.safeParse(chosen).success) set(chosen);
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

function joinedNote(row: RowValues, notes: string[]): string {
	if (notes.length === 0 && row.note === '') return '';
	const whole = [row.note, ...notes].filter((text) => text !== '').join('\n');
	if (whole.length <= NOTE_MAX) return whole.toWellFormed();
	row.problems.push(problem('', 'import_note_cut', { count: whole.length, max: NOTE_MAX }));
	return whole.slice(0, NOTE_MAX).toWellFormed();
}

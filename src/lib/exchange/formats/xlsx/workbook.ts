import { fail, ok, problem, type Result } from '../../../base/result.ts';
import type { TableCell } from '../../rows/import-table.ts';
import { readXml, xmlText } from '../xml.ts';
import { readZip, writeZip, type ZipEntry } from '../zip.ts';

/** A sheet: its name and its rows of cells. */
export type Sheet = { name: string; rows: TableCell[][] };
/** A workbook as it was read; `formulas` counts the cells whose kept value was taken instead of a formula. */
export type Workbook = { sheets: Sheet[]; formulas: number };

/** Cells of one sheet read at most; a row number far down costs nothing until something stands there. */
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 1000;
const MOST_CELLS = 4_000_000;

/** An XLSX file of sheets: plain text and numbers, the first row frozen. Text is text to a spreadsheet, also when it begins with an equals sign. */
export function workbookBytes(sheets: readonly Sheet[]): Uint8Array {
	const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
	const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
	const files: Record<string, string> = {
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}</Types>`,
		'_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${rel}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
	};
	sheets.forEach(({ rows }, i) => {
		const body = rows.map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, r, c)).join('')}</row>`); // prettier-ignore
		files[`xl/worksheets/sheet${i + 1}.xml`] =
			`<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${body.join('')}</sheetData></worksheet>`;
	});
	const encoder = new TextEncoder();
	return writeZip(
		Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(head + text)])),
	);
}

/** Sheets of an XLSX file in their order. Formulas are counted and their saved results taken; nothing is run. */
export function readWorkbook(archive: Uint8Array): Result<Workbook> {
	const entries = readZip(archive);
	if (!entries.ok) return entries;
	const text = (name: string) => textOf(entries.value, name);
	const book = text('xl/workbook.xml');
	const relations = text('xl/_rels/workbook.xml.rels');
	if (!book.ok || !relations.ok) return !book.ok ? book : relations.ok ? fail() : relations;
	const targets = new Map<string, string>();
	const wanted: { name: string; id: string }[] = [];
	const readRelations = readXml(relations.value, {
		open: (name, attribute) => {
			if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '');
		},
		text: () => {},
		close: () => {},
	});
	const readBook = readXml(book.value, {
		open: (name, attribute) => {
			if (name === 'sheet') wanted.push({ name: attribute('name') ?? '', id: attribute('r:id') ?? '' });
		},
		text: () => {},
		close: () => {},
	});
	if (!readRelations.ok) return readRelations;
	if (!readBook.ok) return readBook;
	const shared = sharedStrings(entries.value);
	if (!shared.ok) return shared;
	const sheets: Sheet[] = [];
	const count = { cells: 0, formulas: 0 };
	for (const { name, id } of wanted) {
		const target = (targets.get(id) ?? '').replace(/^\/xl\//, '').replace(/^\//, '');
		const source = text(`xl/${target}`);
		if (!source.ok) {
			// Chart sheets and the like have no cells.
			if (source.problems[0]?.key === 'import_xlsx_unreadable') continue;
			return source;
		}
		const rows = rowsOf(source.value, shared.value, count);
		if (!rows.ok) return rows;
		sheets.push({ name, rows: rows.value });
	}
	return ok({ sheets, formulas: count.formulas });
}

function textOf(entries: ZipEntry[], name: string): Result<string> {
	const entry = entries.find((each) => each.name.toLowerCase() === name.toLowerCase());
	if (!entry) return fail(problem(name, 'import_xlsx_unreadable'));
	const bytes = entry.bytes();
	if (!bytes.ok) return bytes;
	try {
		return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
	} catch {
		return fail(problem(name, 'import_zip_damaged', { name }));
	}
}

function sharedStrings(entries: ZipEntry[]): Result<string[]> {
	const source = textOf(entries, 'xl/sharedStrings.xml');
	if (!source.ok) return source.problems[0]?.key === 'import_xlsx_unreadable' ? ok([]) : source;
	const strings: string[] = [];
	let piece: string | null = null;
	let whole = '';
	let phonetic = false;
	const read = readXml(source.value, {
		open(name) {
			if (name === 'si') whole = '';
			if (name === 'rPh') phonetic = true;
			if (name === 't') piece = '';
		},
		text: (more) => {
			if (piece !== null) piece += more;
		},
		close(name) {
			if (name === 't') {
				if (!phonetic) whole += piece ?? '';
				piece = null;
			}
			if (name === 'rPh') phonetic = false;
			if (name === 'si') strings.push(plainCell(whole));
		},
	});
	return read.ok ? ok(strings) : read;
}

function rowsOf(
	source: string,
	shared: readonly string[],
	count: { cells: number; formulas: number },
): Result<TableCell[][]> {
	const rows: TableCell[][] = [];
	let [row, column] = [-1, -1];
	let type = '';
	let value = '';
	let collects = false;
	let beyond = 0;
	const read = readXml(source, {
		open(name, attribute) {
			if (name === 'row') {
				const given = Number(attribute('r'));
				row = Number.isInteger(given) && given > 0 ? given - 1 : row + 1;
				column = -1;
			} else if (name === 'c') {
				// A damaged sheet may hold cells outside any row: the first one takes them.
				row = Math.max(row, 0);
				type = attribute('t') ?? 'n';
				column = columnOf(attribute('r')) ?? column + 1;
				value = '';
			} else if (name === 'f') count.formulas++;
			else if (name === 'v' || name === 't') collects = true;
		},
		text: (more) => {
			if (collects) value += more;
		},
		close(name) {
			if (name === 'v' || name === 't') collects = false;
			if (name !== 'c') return;
			const cell = cellOf(type, value, shared);
			if (cell === null) return;
			if (row >= MOST_ROWS || column >= MOST_COLUMNS || ++count.cells > MOST_CELLS) {
				beyond++;
				return;
			}
			while (rows.length <= row) rows.push([]);
			const cells = rows[row]!;
			while (cells.length < column) cells.push(null);
			cells[column] = cell;
		},
	});
	if (!read.ok) return read;
	if (beyond > 0) return fail(problem('', 'import_too_many_rows', { count: row + 1, max: MOST_ROWS }));
	return ok(rows);
}

function cellOf(type: string, value: string, shared: readonly string[]): TableCell {
	switch (type) {
		case 's':
			return shared[Number(value)] ?? null;
		case 'inlineStr':
		case 'str':
			return value === '' ? null : plainCell(value);
		case 'b':
			return value === '1' ? 'true' : 'false';
		case 'e':
			return value;
		default: {
			const number = Number(value);
			return value.trim() === '' ? null : Number.isFinite(number) ? number : value;
		}
	}
}

/** `AB12` → 27. */
function columnOf(reference: string | null): number | null {
	const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
	if (letters === undefined) return null;
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellXml(cell: TableCell, row: number, column: number): string {
	if (cell === null || cell === '') return '';
	const reference = `${letters(column)}${row + 1}`;
	if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
	return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${xmlText(escapedCell(cell))}</t></is></c>`;
}

function letters(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** Characters XML cannot hold are written `_x001F_`, and what already looks so gets its underscore escaped (ECMA-376 22.9.2.19). */
function escapedCell(text: string): string {
	return (
		text
			.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
			// eslint-disable-next-line no-control-regex -- these are what is escaped
			.replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g, (char) => {
				return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
			})
	);
}

function plainCell(text: string): string {
	return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
}

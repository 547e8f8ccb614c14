import { fail, ok, problem, type Result } from '../../base/result.ts';

/** A table as text: rows of cells, and what parted them. Row 0 is the header. */
export type Csv = { rows: string[][]; delimiter: ',' | ';' | '\t' };

/** Reads RFC 4180, with a semicolon or tab where the first line uses it, quoted cells and line breaks in them. */
export function parseCsv(text: string): Result<Csv> {
	const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
	const delimiter = delimiterOf(body);
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < body.length) {
		let cell = '';
		if (body[at] === '"') {
			const start = at;
			for (at++; ; at++) {
				const quote = body.indexOf('"', at);
				if (quote < 0) {
					const line = body.slice(0, start).split('\n').length;
					return fail(problem(`line ${line}`, 'import_open_quote', { line }));
				}
				cell += body.slice(at, quote);
				at = quote + 1;
				if (body[at] !== '"') break;
				cell += '"';
			}
		}
		const end = endOfCell(body, at, delimiter);
		row.push(cell + body.slice(at, end));
		at = end;
		if (body[at] === delimiter) {
			at++;
			if (at < body.length) continue;
			row.push('');
		}
		if (body[at] === '\r') at++;
		if (body[at] === '\n') at++;
		rows.push(row);
		row = [];
	}
	return ok({ rows, delimiter });
}

/** Writes a table; quotes where needed, and keeps a spreadsheet from running a cell as a formula. */
export function csvText({ rows, delimiter }: Csv): string {
	return rows.map((row) => `${row.map((cell) => written(cell, delimiter)).join(delimiter)}\n`).join('');
}

/** The sign that parts the header most often, outside quotes; a tab wins, as none stands in a name. */
function delimiterOf(body: string): Csv['delimiter'] {
	const header = body.slice(0, body.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
	if (header.includes('\t')) return '\t';
	return header.split(';').length > header.split(',').length ? ';' : ',';
}

function endOfCell(body: string, from: number, delimiter: string): number {
	let at = from;
	while (at < body.length && body[at] !== delimiter && body[at] !== '\n' && body[at] !== '\r') at++;
	return at;
}

function written(cell: string, delimiter: string): string {
	const isNumber = /^[-+]?[\d.,]+([eE][-+]?\d+)?$/.test(cell.trim());
	const harmless = /^[=+\-@\t\r]/.test(cell) && !isNumber ? `'${cell}` : cell;
	return /["\r\n]/.test(harmless) || harmless.includes(delimiter)
		? `"${harmless.replaceAll('"', '""')}"`
		: harmless;
}

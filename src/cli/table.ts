import { clean } from './sentence.ts';

/** Lines of aligned columns under a header; columns whose cells are all numbers (or a dash) stand to the right. */
export function table(header: string[], rows: string[][]): string {
	const cells = [header, ...rows].map((row) => row.map((cell) => clean(cell).replace(/\s+/g, ' ')));
	const widths = header.map((_, c) => Math.max(...cells.map((row) => row[c]!.length)));
	const right = header.map((_, c) => rows.every((row) => /^([-−\d.,]+|–)$/.test(row[c]!)));
	return cells
		.map((row) => row.map((cell, c) => (right[c] ? cell.padStart(widths[c]!) : cell.padEnd(widths[c]!))))
		.map((row) => `  ${row.join('  ').trimEnd()}\n`)
		.join('');
}

/** A number with so many digits after the point, or a dash for no data. */
export function number(value: number | null, digits: number): string {
	return value === null ? '–' : format(value, digits);
}

export function format(value: number, digits: number): string {
	return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

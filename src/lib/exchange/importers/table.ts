import { fail, ok, type Result } from '../../base/result.ts';
import { parseCsv } from '../formats/csv.ts';
import { decodeText } from '../formats/decode-text.ts';
import { featuresOfTable } from '../rows/import-table.ts';
import type { Importer, Progress, Source } from '../importer.ts';

/** CSV, TSV and what a spreadsheet puts on the clipboard. Comes last: any text could be a table. */
export const table = {
	id: 'csv',
	titleKey: 'import_csv_title',
	extensions: ['csv', 'tsv', 'txt'],
	recognizes: ({ name }, head) =>
		/\.(csv|tsv|tab)$/i.test(name) ||
		(!/[\u0000-\u0008]/.test(head) && /[,;\t]/.test(head.slice(0, head.search(/[\r\n]|$/)))), // eslint-disable-line no-control-regex
	*read({ bytes }): Generator<Progress, Result<Source>> {
		const decoded = decodeText(bytes, { windows: true });
		if (!decoded.ok) return decoded;
		yield { done: 0, total: 1 };
		const parsed = parseCsv(decoded.value.text);
		if (!parsed.ok) return parsed;
		// What the export put before a cell to keep a spreadsheet from running it is not part of it.
		const rows = parsed.value.rows.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r])/, '')));
		const features = featuresOfTable(rows);
		if (!features.ok) return fail(...features.problems);
		return ok({ ...features.value, plan: null, crs: null, notes: decoded.value.notes });
	},
} as const satisfies Importer;

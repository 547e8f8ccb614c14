import type { Problem } from '../base/result.ts';
import { csvText } from './formats/csv.ts';
import type { ImportReport, ImportRow } from './import-report.ts';

/** The rows that were not taken, with their own values and the reason in words, as a table to mend and bring in again. `say` writes a problem as a sentence. */
export function rejectedCsv(
	report: ImportReport,
	say: (problem: Problem) => string,
	isLeftOut: (row: ImportRow) => boolean = (row) => row.status === 'rejected',
): string {
	const rows = report.rows.filter(isLeftOut);
	const names = [...new Set(rows.flatMap((row) => [...row.values.keys()]))];
	const cells = rows.map((row) => [
		String(row.at),
		[...row.problems, ...(row.proposal?.problems ?? []), ...(row.swap?.problems ?? [])].map(say).join(' '),
		...names.map((name) => String(row.values.get(name) ?? '')),
	]);
	return csvText({ rows: [['row', 'reason', ...names], ...cells], delimiter: ',' });
}

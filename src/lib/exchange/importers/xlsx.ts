import { fail, ok, problem, type Problem, type Result } from '../../base/result.ts';
import { shortened } from '../../plan/found.ts';
import { openPlan } from '../../plan/open.ts';
import type { Plan } from '../../plan/plan.ts';
import { featuresOfTable, looksLikeHeader, type Columns, type TableCell } from '../rows/import-table.ts';
import type { Importer, Progress, Source } from '../importer.ts';
import type { SourceFeature } from '../source-feature.ts';
import { planOfSheets } from '../formats/xlsx/plan-of-sheets.ts';
import { readWorkbook, type Sheet } from '../formats/xlsx/workbook.ts';
import { looksLikeZip, zipHolds } from '../formats/zip.ts';

/** Excel workbooks: every sheet with columns we know; our own come back as a whole plan too. */
export const xlsx = {
	id: 'xlsx',
	titleKey: 'import_xlsx_title',
	extensions: ['xlsx'],
	recognizes: ({ bytes }) => looksLikeZip(bytes) && zipHolds(bytes, /^xl\/workbook\.xml$/i),
	*read({ bytes }): Generator<Progress, Result<Source>> {
		const book = readWorkbook(bytes);
		if (!book.ok) return book;
		yield { done: 0, total: 1 };
		const sheets = book.value.sheets.map(({ name, rows }) => ({ name, rows: joined(rows) }));
		const features: SourceFeature[] = [];
		const columns: Columns = [];
		for (const { rows } of tables(sheets)) {
			const found = featuresOfTable(rows);
			if (!found.ok) {
				if (sheets.length === 1) return found;
				continue;
			}
			for (const feature of found.value.features) features.push(feature);
			columns.push(...found.value.columns);
		}
		const plan = planIn(sheets);
		if (features.length === 0 && !plan) {
			const found = sheets.flatMap(({ rows }) => rows[0] ?? []).filter((cell) => cell !== null);
			return fail(problem('', 'import_xlsx_no_table', { found: shortened(found.join(', ')) }));
		}
		const notes: Problem[] = [];
		if (plan) notes.push(problem('', 'import_whole_plan', { name: plan.name }));
		const { formulas } = book.value;
		if (formulas > 0) notes.push(problem('', 'import_formula_values', { count: formulas }));
		return ok({ features, plan, crs: null, columns, notes });
	},
} as const satisfies Importer;

/** The sheets to read: of our own workbook the first three, of others those whose first row names known columns. */
function tables(sheets: Sheet[]): Sheet[] {
	if (isOurs(sheets)) return sheets.filter(({ name }) => ['Sites', 'Links', 'Areas'].includes(name));
	if (sheets.length === 1) return sheets;
	return sheets.filter(({ rows }) =>
		looksLikeHeader(rows.find((row) => row.some((cell) => cell !== null)) ?? []),
	);
}

function isOurs(sheets: Sheet[]): boolean {
	const rows = sheets.find(({ name }) => name === 'Plan')?.rows ?? [];
	return rows.some(([key, value]) => key === 'format' && value === 'loadstar-plan');
}

function planIn(sheets: Sheet[]): Plan | null {
	if (!isOurs(sheets)) return null;
	const opened = openPlan(planOfSheets(sheets));
	return opened.ok ? opened.value : null;
}

/** Shapes that ran on over several cells become one text again. */
function joined(rows: TableCell[][]): TableCell[][] {
	const header = rows[0] ?? [];
	const first = header.indexOf('geometry');
	if (first < 0 || header[first + 1] !== 'geometry_2') return rows;
	return rows.map((row, i) => {
		const shape = row.slice(first).map((cell) => cell ?? '').join(''); // prettier-ignore
		return [...row.slice(0, first), i === 0 ? 'geometry' : shape || null];
	});
}

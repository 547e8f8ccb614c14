import { fail, ok, problem, type Result } from '../../base/result.ts';
import { shortened } from '../../plan/found.ts';
import { fieldOfHeader, type Field } from './field-of-header.ts';
import { limits } from '../limits.ts';
import type { SourceFeature } from '../source-feature.ts';

/** A cell as its file holds it; null = empty. */
export type TableCell = string | number | null;
/** The headers of a table, and the field that each was read as; null = none. */
export type Columns = { header: string; field: string | null }[];

/** Rows of a table as features: the first row names the columns, empty rows are passed over. */
export function featuresOfTable(
	rows: readonly (readonly TableCell[])[],
): Result<{ features: SourceFeature[]; columns: Columns }> {
	const headerAt = rows.findIndex((row) => row.some((cell) => text(cell) !== ''));
	const header = (rows[headerAt] ?? []).map(text);
	if (headerAt < 0) return fail(problem('', 'import_table_empty'));
	if (header.length > limits.columns) {
		return fail(problem('', 'import_too_many_columns', { count: header.length, max: limits.columns }));
	}
	if (rows.length - headerAt - 1 > limits.features) {
		return fail(problem('', 'import_too_many_rows', { count: rows.length, max: limits.features }));
	}
	const columns = header.map((name) => ({ header: name, field: fieldOfHeader(name)?.field ?? null }));
	const fields = new Set<Field>(columns.flatMap(({ field }) => (field === null ? [] : [field as Field])));
	const placed = (fields.has('lat') && fields.has('lng')) || fields.has('position') || fields.has('geometry');
	if (!placed && !(fields.has('from') && fields.has('to'))) {
		const found = shortened(header.filter(Boolean).join(', '));
		return fail(problem('', 'import_no_position_columns', { found }));
	}
	const features: SourceFeature[] = [];
	const names = unique(header);
	for (let i = headerAt + 1; i < rows.length; i++) {
		const cells = rows[i]!;
		if (cells.every((cell) => text(cell) === '')) continue;
		const values = new Map(names.map((name, column) => [name, cells[column] ?? null]));
		const more = cells.slice(header.length).filter((cell) => text(cell) !== '');
		const problems =
			more.length > 0
				? [problem('', 'import_cells_beyond', { found: cells.length, expected: header.length })]
				: [];
		more.forEach((cell, extra) => values.set(`+${extra + 1}`, cell));
		features.push({
			at: i + 1,
			geometry: { kind: 'none', problem: problem('', 'import_position_missing') },
			values,
			problems,
		});
	}
	return features.length > 0 ? ok({ features, columns }) : fail(problem('', 'import_table_no_rows'));
}

/** Whether a row could be the header of a table of sites, links or areas. */
export function looksLikeHeader(cells: readonly TableCell[]): boolean {
	return cells.filter((cell) => fieldOfHeader(text(cell)) !== null).length >= 2;
}

function text(cell: TableCell | undefined): string {
	return String(cell ?? '').trim();
}

/** Two columns of one name stay two. */
function unique(header: readonly string[]): string[] {
	const seen = new Set<string>();
	return header.map((name, column) => {
		const own = name === '' || seen.has(name) ? `${name} (${column + 1})`.trim() : name;
		seen.add(own);
		return own;
	});
}

import type { Evaluation } from '../../planning/evaluation.ts';
import { areaFields, linkFields } from '../../plan/fields/fields-of.ts';
import { fieldCells, siteCells, siteHeader } from '../rows/field-cells.ts';
import type { Exporter } from '../exporter.ts';
import type { TableCell } from '../rows/import-table.ts';
import { wktOfLine, wktOfPolygons } from '../formats/wkt.ts';
import { workbookBytes, type Sheet } from '../formats/xlsx/workbook.ts';

/** Longest text of a cell, characters (a spreadsheet holds 32,767). */
const CELL = 32_000;
/** Round trips listed at most; beyond, only those of links. */
const PAIRS = 20_000;

/** An Excel workbook: sites, links, areas, what follows from them, and the rest of the plan, so that it comes back whole. */
export const xlsx = {
	id: 'xlsx',
	titleKey: 'export_xlsx_title',
	extension: 'xlsx',
	mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	write({ plan, evaluation, notices }) {
		const { sites, links, areas, ...rest } = plan;
		const sheets: Sheet[] = [
			{
				name: 'Sites',
				rows: [[...siteHeader], ...sites.map(siteCells)],
			},
			{
				name: 'Links',
				rows: [
					['id', 'from', 'to', ...linkFields.ids, 'kind', 'geometry'],
					...links.map((link) => [
						...[link.id, link.from, link.to, ...fieldCells('links', link)],
						...[link.route ? 'route' : 'straight', ...pieces(link.route ? wktOfLine(link.route) : '')],
					]),
				],
			},
			{
				name: 'Areas',
				rows: [
					['id', 'name', ...areaFields.ids, 'geometry'],
					...areas.map((area) => [
						...[area.id, area.name, ...fieldCells('areas', area)],
						...pieces(wktOfPolygons(area.polygons)),
					]),
				],
			},
			...(evaluation ? resultSheets(evaluation) : []),
			{
				name: 'Plan',
				rows: [
					['key', 'value'],
					...Object.entries(rest).map(([key, value]): TableCell[] => [
						key,
						...(typeof value === 'object' ? pieces(JSON.stringify(value)) : [value]),
					]),
					...notices.map((notice) => ['notice', notice]),
				],
			},
		];
		return workbookBytes(sheets.map(({ name, rows }) => ({ name, rows: headed(rows) })));
	},
} as const satisfies Exporter;

/** Text in cells side by side, where one would not hold it. */
function pieces(text: string): string[] {
	return Array.from({ length: Math.ceil(text.length / CELL) }, (_, i) =>
		text.slice(i * CELL, (i + 1) * CELL),
	);
}

/** Names the columns that long shapes run on into. */
function headed(rows: TableCell[][]): TableCell[][] {
	const [header = [], ...body] = rows;
	const width = body.reduce((most, row) => Math.max(most, row.length), header.length);
	const more = Array.from({ length: width - header.length }, (_, i) => `${header.at(-1)}_${i + 2}`);
	return [[...header, ...more], ...body];
}

function resultSheets({ sites, criteria, pairs, ...whole }: Evaluation): Sheet[] {
	const shown = pairs.length <= PAIRS ? [...pairs] : pairs.linked();
	const totals = Object.entries({ ...whole, intensityBases: whole.intensityBases.join(', ') }).filter(
		([, value]) => typeof value !== 'object' || value === null,
	);
	return [
		{ name: 'Results', rows: tableOf(sites) },
		{ name: 'Criteria', rows: tableOf(criteria) },
		{ name: 'Round trips', rows: tableOf(shown) },
		{
			name: 'Totals',
			rows: [['key', 'value'], ...totals.map(([key, value]) => [key, cell(value)])],
		},
	];
}

/** A list of results as a table; a zone or operator is its id, lists are left to the JSON. */
function tableOf(items: readonly object[]): TableCell[][] {
	const keys = Object.keys(items[0] ?? {}).filter((key) => items.every((item) => !Array.isArray(item[key as never]))); // prettier-ignore
	return [keys, ...items.map((item) => keys.map((key) => cell(item[key as never])))];
}

function cell(value: unknown): TableCell {
	if (typeof value === 'number' || typeof value === 'string') return value;
	if (typeof value === 'boolean') return String(value);
	return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null;
}

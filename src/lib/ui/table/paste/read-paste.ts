import { foldedText } from '$lib/base/folded-text.ts';
import { ok, problem, type Problem, type Result } from '$lib/base/result.ts';
import { checkRows } from '$lib/exchange/rows/check-rows.ts';
import { parseCsv } from '$lib/exchange/formats/csv.ts';
import { fieldOfHeader, type Field } from '$lib/exchange/rows/field-of-header.ts';
import { foldedHeader } from '$lib/exchange/rows/folded-header.ts';
import type { ImportReport, ImportRow } from '$lib/exchange/import-report.ts';
import type { ImportOptions } from '$lib/exchange/importer.ts';
import { readNumber } from '$lib/exchange/rows/read-number.ts';
import { rowReader, type RowValues } from '$lib/exchange/rows/row-values.ts';
import type { SourceFeature } from '$lib/exchange/source-feature.ts';
import { takeReport } from '$lib/exchange/take-report.ts';
import { readPosition } from '$lib/geo/read-position.ts';
import { patchSite } from '$lib/plan/edits/sites/set-site.ts';
import { siteFields } from '$lib/plan/fields/fields-of.ts';
import { SITES_MAX, type Plan, type Site } from '$lib/plan/plan.ts';
import type { Column, TableKind } from '../columns.ts';
import { patchOf, setCells, type CellContext, type Patch } from '../cells/set-cell.ts';

/** The cell that pasted cells begin at: rows by id in the order shown, columns as shown. */
export type PasteStart = {
	kind: TableKind;
	order: readonly string[];
	row: number;
	columns: readonly Column[];
	column: number;
};

export type PasteContext = {
	import: ImportOptions;
	cells: CellContext;
	/** Our own headings, folded: the field each stands for; null = computed, passed over. */
	headings: ReadonlyMap<string, Field | null>;
	/** Id of the zone and the operator found at a site, which are no choice of the user's when they come back. */
	found: (siteId: string) => { zone: string | null; operator: string | null };
};

/** One pasted row before it is taken: what it would do, and why or why not. */
export type PastedRow = {
	/** Line of the pasted table, from 1. */
	at: number;
	name: string;
	does: 'add' | 'change' | 'nothing' | 'refused';
	/** Whether it is offered as taken; a double of what is there is not. */
	take: boolean;
	notes: Problem[];
	change: { kind: TableKind; id: string; patches: Patch[] } | null;
	/** The row of the import report it is added from. */
	added: ImportRow | null;
};

/** Whether a pasted row would change the plan: as it stands, or with latitude and longitude exchanged. */
export function canTake({ does, added }: PastedRow, isSwapped: boolean): boolean {
	return (
		does === 'change' || (does === 'add' && (isSwapped || (added?.draft ?? added?.proposal ?? null) !== null))
	);
}

export type PasteReport = { refused: Problem[]; rows: PastedRow[] };

/** How pasted text is read: as rows of sites, links and areas, or as cells from one cell on. */
export type PasteMode = 'rows' | 'cells';

/** The cells of a pasted text; empty lines are passed over. */
export function pastedCells(text: string): Result<string[][]> {
	const parsed = parseCsv(text);
	if (!parsed.ok) return parsed;
	// What a spreadsheet was kept from running by is not part of the cell.
	const rows = parsed.value.rows.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r])/, '')));
	return ok(rows.filter((row) => row.some((cell) => cell.trim() !== '')));
}

/** Rows of places when there is a heading or a position in each row; else cells. */
export function likelyMode(rows: readonly string[][], { headings }: PasteContext): PasteMode {
	const [first = []] = rows;
	if (isHeading(first, headings)) return 'rows';
	return rows.every((row) => placeColumns(row) !== null) ? 'rows' : 'cells';
}

/** Reads pasted rows: a name that stands once in the plan changes that site, where `matches` says so; the others are added. */
export function readRows(
	plan: Plan,
	rows: readonly string[][],
	context: PasteContext,
	{ matches }: { matches: boolean },
): PasteReport {
	const [first = []] = rows;
	const headed = isHeading(first, context.headings);
	const header = headed ? first.map((cell) => fieldOf(cell, context.headings)) : guessedHeader(first);
	const body = headed ? rows.slice(1) : rows;
	if (body.length > SITES_MAX) return { refused: [problem('', 'table_paste_too_long', { count: body.length, max: SITES_MAX })], rows: [] }; // prettier-ignore
	const features = body.map((cells, i) => featureOf(header, cells, i + (headed ? 2 : 1)));
	const checked = finished(checkRows(features, plan, { crs: null, options: context.import }));
	const read = rowReader(context.import);
	const siteOfName = matches ? uniqueNames(plan.sites) : new Map<string, Site>();
	const seen = new Set<string>();
	const report = checked.rows.map((row, i): PastedRow => {
		const values = read(features[i]!);
		const name = keyOf(values.name ?? '');
		const site = values.from === null && !seen.has(name) ? siteOfName.get(name) : undefined;
		if (!site) return addedRow(row);
		seen.add(name);
		return changedRow(plan, site, values, row, header.includes('note'), context);
	});
	return { refused: checked.refused, rows: report };
}

/** Reads pasted cells over the rows and columns from one cell on. A row with a cell that cannot stand there is refused as a whole. */
export function readCells(
	plan: Plan,
	rows: readonly string[][],
	start: PasteStart,
	context: PasteContext,
): PasteReport {
	const { kind, order, columns } = start;
	const result = rows.map((cells, i): PastedRow => {
		const id = order[start.row + i];
		const item = plan[kind].find((each: { id: string }) => each.id === id);
		const name = item && 'name' in item ? item.name : (id ?? '');
		const row: PastedRow = {
			at: i + 1,
			name,
			does: 'refused',
			take: false,
			notes: [],
			change: null,
			added: null,
		};
		if (id === undefined || !item) {
			row.notes.push(problem('', 'table_paste_no_row'));
			return row;
		}
		let next = plan;
		const patches: Patch[] = [];
		cells.forEach((text, j) => {
			const column = columns[start.column + j];
			if (!column) return void row.notes.push(problem('', 'table_paste_no_column'));
			const patch = patchOf(next, { kind, id, column: column.id }, text.trim(), context.cells);
			const set = patch.ok ? setCells(next, kind, [id], patch.value) : patch;
			if (!set.ok) return void row.notes.push(...set.problems);
			if (set.value !== next && patch.ok) patches.push(patch.value);
			next = set.value;
		});
		if (row.notes.length > 0) return row;
		row.does = patches.length > 0 ? 'change' : 'nothing';
		row.take = patches.length > 0;
		row.change = { kind, id, patches };
		return row;
	});
	return { refused: [], rows: result };
}

/** The plan with the chosen lines taken, as one step; those of `swapped` with latitude and longitude exchanged. */
export function takePaste(
	plan: Plan,
	{ rows }: PasteReport,
	taken: ReadonlySet<number>,
	swapped: ReadonlySet<number> = new Set(),
): Result<Plan> {
	const chosen = rows.filter(({ at }) => taken.has(at));
	const changed = chosen.reduce<Result<Plan>>((all, { change }) => {
		return (change?.patches ?? []).reduce<Result<Plan>>(
			(next, patch) => (next.ok ? setCells(next.value, change!.kind, [change!.id], patch) : next),
			all,
		);
	}, ok(plan));
	const added = chosen.flatMap((row) => (row.added ? [row.added] : []));
	if (!changed.ok || added.length === 0) return changed;
	const report: ImportReport = {
		file: '',
		format: null,
		refused: [],
		notes: [],
		crs: null,
		columns: [],
		rows: rows.flatMap((row) => (row.added ? [row.added] : [])),
		plan: null,
	};
	const accepted = new Set(added.map(({ row }) => row));
	const exchanged = chosen.flatMap(({ at, added: row }) => (row && swapped.has(at) ? [row.row] : []));
	return takeReport(changed.value, report, { accepted, proposals: accepted, swapped: new Set(exchanged) });
}

/** The generator's end; its progress is for files, and a paste is short. */
function finished<Value>(steps: Generator<unknown, Value>): Value {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

function addedRow(row: ImportRow): PastedRow {
	const problems = [...row.problems, ...(row.proposal?.problems ?? []), ...(row.swap?.problems ?? [])];
	const isDouble = problems.some(({ key }) => key.startsWith('import_double'));
	return {
		at: row.at,
		name: row.name,
		does: row.status === 'rejected' ? 'refused' : 'add',
		take: (row.draft ?? row.proposal) !== null && !isDouble,
		notes: problems,
		change: null,
		added: row.status === 'rejected' ? null : row,
	};
}

function changedRow(
	plan: Plan,
	site: Site,
	values: RowValues,
	row: ImportRow,
	hasNote: boolean,
	context: PasteContext,
): PastedRow {
	const draft = row.draft ?? row.proposal?.draft;
	const found = context.found(site.id);
	const given: Patch = {};
	for (const { id, cell } of siteFields.all) {
		const value = values[id];
		const isFound = cell.kind === 'grid' && value === found[cell.of];
		const isNew = value !== null && value !== site[id] && !isFound;
		if (isNew && id !== 'note') Object.assign(given, { [id]: value });
	}
	if (hasNote && values.note !== '' && values.note !== site.note) given['note'] = values.note;
	const placed = values.geometry.kind === 'point' && draft?.kind === 'site' ? draft.site.position : null;
	if (placed && (placed[0] !== site.position[0] || placed[1] !== site.position[1]))
		given['position'] = placed;
	const swaps = row.swap?.problems ?? [];
	const notes = [...values.problems, ...values.proposals, ...swaps];
	const set = patchSite(plan, site.id, given as Partial<Omit<Site, 'id'>>);
	const unplaced = values.geometry.kind === 'point' && !placed ? [...row.problems, ...swaps] : [];
	const wrong = [...values.proposals, ...unplaced, ...(set.ok ? [] : set.problems)];
	const isSame = Object.keys(given).length === 0;
	return {
		at: row.at,
		name: site.name,
		does: wrong.length > 0 ? 'refused' : isSame ? 'nothing' : 'change',
		take: wrong.length === 0 && !isSame,
		notes: wrong.length > 0 ? wrong : notes,
		change: wrong.length > 0 ? null : { kind: 'sites', id: site.id, patches: [given] },
		added: null,
	};
}

/** Names that stand once; a name that several share tells nothing. */
function uniqueNames(sites: readonly Site[]): Map<string, Site> {
	const byName = new Map<string, Site | null>();
	for (const site of sites) byName.set(keyOf(site.name), byName.has(keyOf(site.name)) ? null : site);
	return new Map([...byName].filter((entry): entry is [string, Site] => entry[1] !== null));
}

function keyOf(name: string): string {
	return foldedText(name) || name.trim();
}

function featureOf(header: readonly (string | null)[], cells: readonly string[], at: number): SourceFeature {
	const values = new Map<string, string>();
	cells.forEach((cell, column) => {
		const field = column < header.length ? header[column] : `+${column - header.length + 1}`;
		if (field !== null && field !== undefined)
			values.set(values.has(field) ? `${field} (${column + 1})` : field, cell.trim());
	});
	return {
		at,
		geometry: { kind: 'none', problem: problem('', 'import_position_missing') },
		values,
		problems: [],
	};
}

/** The header of a column as the import knows it; null for a computed one of ours. */
function fieldOf(cell: string, headings: PasteContext['headings']): string | null {
	const own = headings.get(foldedHeader(cell));
	return own === undefined ? cell.trim() : own;
}

function isHeading(cells: readonly string[], headings: PasteContext['headings']): boolean {
	const known = cells.filter((cell) => headings.has(foldedHeader(cell)) || fieldOfHeader(cell) !== null);
	return known.length >= 2 && cells.every((cell) => readNumber(cell) === null);
}

/** Rows without a heading are read in the table's own order, from the columns that hold the place on. */
function guessedHeader(cells: readonly string[]): string[] {
	const place = placeColumns(cells);
	const named = place?.at === 0 ? [] : ['name'];
	const placed = place?.count === 1 ? ['position'] : ['lat', 'lng'];
	return [...named, ...placed, ...siteFields.ids];
}

/** Whether a row has its place in its first or second column: a pair in one cell, or latitude and longitude in two. */
function placeColumns(cells: readonly string[]): { at: number; count: number } | null {
	for (const at of [0, 1]) {
		const [a = '', b = ''] = [cells[at], cells[at + 1]];
		if (readNumber(a) === null && readPosition(a).ok) return { at, count: 1 };
		const [lat, lng] = [readNumber(a), readNumber(b)];
		const isPlace = lat && lng && Math.abs(lat.value) <= 180 && Math.abs(lng.value) <= 180;
		if (isPlace && (/[.,]/.test(a) || /[.,]/.test(b) || at === 1)) return { at, count: 2 };
	}
	return null;
}

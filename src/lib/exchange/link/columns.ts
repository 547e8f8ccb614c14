import type { Json } from '../../plan/history/json-changes.ts';
import { packedPositions, unpackedPositions } from './positions.ts';
import { guessedIds } from './slug-ids.ts';
import { UnfitLink } from './unfit-link.ts';

/** Fields told by their place, in this order. FROZEN; those of a later schema follow under their names. */
const planFields = [
	'format',
	'version',
	'name',
	'note',
	'atlas',
	'sites',
	'links',
	'areas',
	'scenarios',
	'scenario',
];
const rowFields: Record<List, readonly string[]> = {
	sites: ['id', 'name', 'position', 'itMw', 'pue', 'year', 'zone', 'operator', 'note'],
	links: ['id', 'from', 'to', 'fiberPairs', 'route'],
	areas: ['id', 'name', 'kind', 'polygons', 'itMw', 'note'],
};
/** Lists of a plan that are told by column. */
const lists = ['sites', 'links', 'areas'] as const;
type List = (typeof lists)[number];
/** No plan has more rows in one list. */
const ROWS_MOST = 20_000;
type Row = { readonly [field: string]: Json };
type Column = readonly Json[];

/**
 * A plan with its lists told by column, whatever the fields of its rows: a field of a later schema needs nothing here. A column
 * that goes on as it ended is cut short; ids that follow from names, sites that links join and positions are told shorter.
 * FROZEN: links of this version are read by it for ever.
 */
export function planColumns(plan: Readonly<Record<string, Json>>): Json[] {
	const siteIds = rowsOf(plan['sites']).map(({ id }) => id);
	const tables = lists.map((list) => [list, tableOf(list, rowsOf(plan[list]), siteIds)] as const);
	return placed(planFields, { ...plan, ...Object.fromEntries(tables) });
}

/** The plan again, still to pass `openPlan`. Throws `UnfitLink` where the columns are none. */
export function columnsPlan(columns: Json): Record<string, Json> {
	const told = named(planFields, columns);
	const sites = rowsFrom('sites', told['sites'], []);
	const siteIds = sites.map(({ id }) => id!);
	return {
		...told,
		sites,
		links: rowsFrom('links', told['links'], siteIds),
		areas: rowsFrom('areas', told['areas'], siteIds),
	};
}

/** The number of rows, then the columns. */
function tableOf(list: List, rows: readonly Row[], siteIds: readonly (Json | undefined)[]): Json {
	if (rows.length === 0) return [0];
	const guesses = idGuesses(list);
	const rowOf = new Map(siteIds.map((id, row) => [id, row]));
	const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const columns = fields.map((field): [string, Json] => {
		const values = rows.map((row) => row[field] ?? null);
		if (field === 'id') return [field, cut(rows.map((row) => (guesses(row) === row['id'] ? 0 : row['id']!)))];
		if (field === 'position') return [field, packedPositions(values as number[][])];
		if (field === 'from' || field === 'to') return [field, cut(values.map((id) => rowOf.get(id) ?? id))];
		return [field, cut(values.map((value) => shortened(field, value)))];
	});
	return [rows.length, ...placed(rowFields[list], Object.fromEntries(columns))];
}

function rowsFrom(list: List, told: Json | undefined, siteIds: readonly Json[]): Record<string, Json>[] {
	if (!Array.isArray(told)) throw new UnfitLink('no columns');
	const [count, ...columns] = told;
	if (typeof count !== 'number' || !Number.isInteger(count) || count < 0 || count > ROWS_MOST)
		throw new UnfitLink('no rows');
	if (count === 0) return [];
	const rows = Array.from({ length: count }, (): Record<string, Json> => ({}));
	for (const [field, column] of Object.entries(named(rowFields[list], columns))) {
		const values: readonly Json[] = field === 'position' ? unpackedPositions(column) : filled(column, count);
		if (values.length !== count) throw new UnfitLink('a column of another length');
		rows.forEach((row, i) => {
			const value = values[i]!;
			const isSite = (field === 'from' || field === 'to') && typeof value === 'number';
			row[field] = isSite ? (siteIds[value] ?? '') : lengthened(field, value);
		});
	}
	const guesses = idGuesses(list);
	for (const row of rows) {
		const guess = guesses(row);
		if (row['id'] === 0) row['id'] = guess;
		guesses.take(row['id']!);
	}
	return rows;
}

/** Values by the place of their field; those without a place in an object behind them. */
function placed(fields: readonly string[], values: Readonly<Record<string, Json>>): Json[] {
	const others = Object.entries(values).filter(([field]) => !fields.includes(field));
	const known = fields.map((field) => values[field] ?? null);
	return others.length > 0 ? [...known, Object.fromEntries(others)] : known;
}

function named(fields: readonly string[], told: Json): Record<string, Json> {
	if (!Array.isArray(told) || told.length < fields.length || told.length > fields.length + 1)
		throw new UnfitLink('no columns');
	const others = told[fields.length] ?? {};
	if (typeof others !== 'object' || Array.isArray(others) || Object.hasOwn(others, '__proto__'))
		throw new UnfitLink('no columns');
	return { ...Object.fromEntries(fields.map((field, i) => [field, told[i]!])), ...others };
}

/** What an id would be if it followed from the row's name, or from the sites that it joins. */
function idGuesses(list: List): ((row: Row) => string) & { take: (id: Json) => void } {
	const free = guessedIds();
	const guess = ({ name, from, to }: Row) =>
		list === 'links' ? `${String(from)}-${String(to)}` : free.next(String(name), list.slice(0, -1));
	const take = (id: Json) => free.take(String(id));
	return Object.assign(
		(row: Row) => {
			const found = guess(row);
			// While columns are written the row's own id is known, and taken at once.
			if (typeof row['id'] === 'string') take(row['id']);
			return found;
		},
		{ take },
	);
}

function shortened(field: string, value: Json): Json {
	if (value === null) return null;
	if (field === 'route') return packedPositions(value as number[][]);
	if (field !== 'polygons') return value;
	return (value as number[][][][]).map((polygon) => polygon.map((ring) => packedPositions(ring)));
}

function lengthened(field: string, value: Json): Json {
	if (field === 'route') return value === null ? null : unpackedPositions(value);
	if (field !== 'polygons') return value;
	if (!Array.isArray(value) || !value.every(Array.isArray)) throw new UnfitLink('no polygons');
	return (value as unknown as Json[][]).map((polygon) => polygon.map((ring) => unpackedPositions(ring)));
}

/** What parts the texts of a column that is told as one. */
const BETWEEN = '~';

/** A column without the values at its end that repeat the one before them; texts as one text. */
function cut(values: readonly Json[]): Json {
	let end = values.length;
	while (end > 1 && JSON.stringify(values[end - 1]) === JSON.stringify(values[end - 2])) end--;
	const left = values.slice(0, end);
	const isText =
		left.length > 0 && left.every((value) => typeof value === 'string' && !value.includes(BETWEEN));
	return isText ? left.join(BETWEEN) : (left as Json[]);
}

function filled(column: Json, count: number): Column {
	const told = typeof column === 'string' ? column.split(BETWEEN) : column;
	if (!Array.isArray(told)) throw new UnfitLink('no column');
	if (told.length > count || (told.length === 0 && count > 0))
		throw new UnfitLink('a column of another length');
	return Array.from({ length: count }, (_, i) => told[Math.min(i, told.length - 1)]!);
}

function rowsOf(list: Json | undefined): readonly Row[] {
	return Array.isArray(list) ? (list as unknown as Row[]) : [];
}

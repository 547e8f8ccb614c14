import { foldedText } from '../../base/folded-text.ts';
import { problem, type Problem } from '../../base/result.ts';
import type { Position } from '../../geo/position.ts';
import { areaFields, siteFields } from '../../plan/fields/fields-of.ts';
import type { Area, Plan } from '../../plan/plan.ts';
import { pairKey } from '../../plan/references.ts';
import { isLand } from '../../planning/grid/is-land.ts';
import type { Crs } from '../geometry/crs.ts';
import { doubleFinder } from './double-finder.ts';
import { idsTaken, plainId } from './ids-taken.ts';
import { judgeLink } from './judge-link.ts';
import type { Draft, ImportRow } from '../import-report.ts';
import type { ImportOptions, Progress } from '../importer.ts';
import { limits } from '../limits.ts';
import { linkEnds, type NamedSite } from './link-ends.ts';
import {
	firstPositions,
	placedGeometry,
	swappedGeometry,
	type Geometry,
	type Placed,
} from '../geometry/placed-geometry.ts';
import { rowReader, type RowValues } from './row-values.ts';
import type { SourceFeature } from '../source-feature.ts';

/** Rows judged between two reports of progress. */
const SLICE = 500;

/** What the judging gives: a row for each feature, notes on the whole, or why the file can not be taken. */
export type CheckedRows = { rows: ImportRow[]; notes: Problem[]; refused: Problem[] };

/** Judges what a reader found, row by row: place, values, doubles, and where links lead. */
export function* checkRows(
	features: readonly SourceFeature[],
	existing: Plan,
	{ crs, options }: { crs: Crs | null; options: ImportOptions },
): Generator<Progress, CheckedRows> {
	const read = rowReader(options);
	const doubles = doubleFinder(existing);
	const rows: ImportRow[] = [];
	const pending: { row: ImportRow; values: RowValues; line: Position[] | null }[] = [];
	const sites: NamedSite[] = existing.sites.map((site) => ({
		...names(site.id, site.name),
		position: site.position,
		end: { siteId: site.id },
	}));
	let [vertices, heights] = [0, 0];
	for (const [i, feature] of features.entries()) {
		if (i % SLICE === SLICE - 1) yield { done: i, total: features.length };
		const values = read(feature);
		const row = emptyRow(i, feature, values);
		rows.push(row);
		if (values.geometry.kind === 'none' && values.from !== null && values.to !== null) {
			pending.push({ row, values, line: null });
			continue;
		}
		const placed = placedGeometry(values.geometry, crs);
		vertices += placed.vertices;
		heights += placed.heights;
		if (placed.projected && crs === null) {
			return { rows: [], notes: [], refused: [problem('', 'import_crs_needed', { at: feature.at })] };
		}
		if (vertices > limits.vertices) {
			const refused = problem('', 'import_too_many_vertices', { count: vertices, max: limits.vertices });
			return { rows: [], notes: [], refused: [refused] };
		}
		judge(row, values, placed, doubles, options);
		const draft = (row.draft ? row : (row.proposal ?? row.swap))?.draft;
		if (draft?.kind === 'site') {
			const name = names(values.id ?? draft.site.id, draft.site.name);
			sites.push({ ...name, position: draft.site.position, end: { row: i } });
		}
		if (placed.geometry?.kind === 'line') pending.push({ row, values, line: placed.geometry.line });
	}
	const pairs = new Set(existing.links.map(pairKey));
	const ids = idsTaken([]);
	const find = linkEnds(sites);
	for (const { row, values, line } of pending) judgeLink(row, values, line, { find, pairs, ids });
	const notes = heights > 0 ? [problem('', 'import_heights_left_out', { count: heights })] : [];
	return { rows, notes, refused: [] };
}

function names(id: string, name: string): { id: string; name: string } {
	return { id, name: foldedText(name) || name };
}

function emptyRow(row: number, feature: SourceFeature, values: RowValues): ImportRow {
	return {
		row,
		at: feature.at,
		kind: null,
		name: values.name ?? values.id ?? '',
		status: 'rejected',
		draft: null,
		problems: [],
		proposal: null,
		swap: null,
		values: feature.values,
	};
}

/** Fills in a site's or an area's row. */
function judge(
	row: ImportRow,
	values: RowValues,
	placed: Placed,
	doubles: ReturnType<typeof doubleFinder>,
	options: ImportOptions,
): void {
	row.problems = values.problems.concat(placed.problems);
	const { proposals } = values;
	const asRead = placed.geometry;
	const swapped =
		placed.swapped ?? (asRead && likelySwapped(asRead, options) ? swappedGeometry(asRead) : null);
	const geometry = asRead ?? swapped;
	if (geometry === null) return;
	row.kind = geometry.kind === 'point' ? 'site' : geometry.kind === 'line' ? 'link' : 'area';
	const swapProblems = swapped
		? [swapProblem(asRead ? 'import_swapped_likely' : 'import_swapped_range', swapped)]
		: [];
	if (geometry.kind === 'line') {
		row.problems.push(...swapProblems);
		return;
	}
	const draft = draftOf(geometry, row, values);
	row.name = nameOf(draft);
	const double = doubles(draft, values.id, row.at);
	if (double) proposals.push(double);
	row.status = proposals.length === 0 && !swapped ? 'taken' : 'proposed';
	if (asRead && proposals.length === 0) row.draft = draft;
	else if (asRead) row.proposal = { draft, problems: proposals };
	if (swapped) {
		const problems = asRead ? swapProblems : [...swapProblems, ...proposals];
		row.swap = { draft: moved(draft, swapped), problems };
	}
}

function nameOf(draft: Draft): string {
	switch (draft.kind) {
		case 'site':
			return draft.site.name;
		case 'area':
			return draft.area.name;
		case 'link':
			return draft.link.id;
	}
}

function swapProblem(key: 'import_swapped_range' | 'import_swapped_likely', geometry: Geometry): Problem {
	const [lng, lat] =
		geometry.kind === 'point'
			? geometry.position
			: geometry.kind === 'line'
				? geometry.line[0]!
				: geometry.polygons[0]![0]![0]!;
	return problem('', key, { lat, lng });
}

function moved(draft: Draft, geometry: Geometry): Draft {
	if (draft.kind === 'site' && geometry.kind === 'point') {
		return { ...draft, site: { ...draft.site, position: geometry.position } };
	}
	if (draft.kind === 'area' && geometry.kind === 'polygons') {
		return { ...draft, area: { ...draft.area, polygons: geometry.polygons } };
	}
	return draft;
}

/** Positions of a shape that are tried for land. */
const TRIED = 64;

/** Wholly at sea or in Antarctica as it stands, wholly on inhabited land when swapped. */
function likelySwapped(geometry: Geometry, { land }: ImportOptions): boolean {
	const positions = firstPositions(geometry);
	const step = Math.ceil(positions.length / TRIED);
	const tried = positions.filter((_, at) => at % step === 0);
	const isOn = (lng: number, lat: number) =>
		Math.abs(lat) <= 90 && lat > -60 && (land === undefined || isLand(land, lng, lat));
	return (
		tried.every(([lng, lat]) => !isOn(lng, lat)) &&
		tried.every(([lng, lat]) => isOn(lat, lng)) &&
		swappedGeometry(geometry) !== null
	);
}

function draftOf(geometry: Exclude<Geometry, { kind: 'line' }>, row: ImportRow, values: RowValues): Draft {
	const kind = geometry.kind === 'point' ? 'site' : 'area';
	const name = values.name ?? values.id?.slice(0, 200) ?? `${kind === 'site' ? 'Site' : 'Area'} ${row.at}`;
	const id = plainId(values.id, name, kind);
	if (geometry.kind === 'point') {
		const given = siteFields.values((field) => values[field.id] ?? field.initial);
		const site = { id, name, position: geometry.position, ...given };
		return { kind: 'site', site };
	}
	const given = areaFields.values((field) => values[field.id] ?? field.initial);
	const area: Area = { id, name, ...given, polygons: geometry.polygons };
	return { kind: 'area', area };
}

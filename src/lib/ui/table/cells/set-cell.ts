import { foldedText } from '$lib/base/folded-text.ts';
import { fail, ok, problem, type Result } from '$lib/base/result.ts';
import { readAngle } from '$lib/geo/read-angle.ts';
import { readPosition } from '$lib/geo/read-position.ts';
import { setArea } from '$lib/plan/edits/areas/set-area.ts';
import { setLink } from '$lib/plan/edits/links/set-link.ts';
import { patchSite } from '$lib/plan/edits/sites/set-site.ts';
import { say } from '$lib/i18n/say.ts';
import { foldedHeader } from '$lib/exchange/rows/folded-header.ts';
import { optionOf } from '$lib/exchange/rows/option-of.ts';
import type { Field, FieldCell, FieldValue } from '$lib/plan/fields/field.ts';
import { fieldsOf } from '$lib/plan/fields/fields-of.ts';
import { shortened } from '$lib/plan/found.ts';
import type { Area, Plan, Site } from '$lib/plan/plan.ts';
import { parseNumber } from '../../parse-number.ts';
import { gridAreas } from '../../from-atlas/grid-areas.ts';
import type { TableKind } from '../columns.ts';

/** What a reader of cells must know: whether a comma is the decimal sign, and the grid's areas by id and name. */
export type CellContext = {
	decimalComma: boolean;
	zones: { id: readonly string[]; name: readonly string[] } | null;
	operators: { id: readonly string[]; name: readonly string[] } | null;
};

/** A cell to write: the table, the row by its id, the column. */
export type CellPlace = { kind: TableKind; id: string; column: string };

/** The plan with a typed text in one cell; or why that text cannot stand there. */
export function setCell(plan: Plan, place: CellPlace, text: string, context: CellContext): Result<Plan> {
	const patch = patchOf(plan, place, text.trim(), context);
	if (!patch.ok) return patch;
	return setCells(plan, place.kind, [place.id], patch.value);
}

/** Facts of one item as `patchOf` reads them. */
export type Patch = Record<string, FieldValue | Site['position']>;

/** The same facts on several rows as one step; the first that is refused refuses all. */
export function setCells(plan: Plan, kind: TableKind, ids: readonly string[], patch: Patch): Result<Plan> {
	return ids.reduce<Result<Plan>>((all, id) => {
		if (!all.ok || isSame(all.value, kind, id, patch)) return all;
		if (kind === 'sites') return patchSite(all.value, id, patch as Partial<Omit<Site, 'id'>>);
		if (kind === 'areas') return setArea(all.value, id, patch as Partial<Omit<Area, 'id'>>);
		return setLink(all.value, id, patch as Parameters<typeof setLink>[2]);
	}, ok(plan));
}

/** What a typed text would set in the row of `place`. A blank cell is an unknown value where that is allowed. */
export function patchOf(
	plan: Plan,
	{ kind, id, column }: CellPlace,
	text: string,
	context: CellContext,
): Result<Patch> {
	const field = fieldsOf[kind].of(column);
	if (field) return patchOfField(field, text, context);
	switch (column) {
		case 'name':
			return ok({ name: text });
		case 'lat':
		case 'lng': {
			const site = kind === 'sites' ? plan.sites.find((each) => each.id === id) : undefined;
			return site ? positionOf(site, column, text) : fail(problem('', 'plan_no_such_id', { at: kind, id }));
		}
		default:
			return fail(problem('', 'table_not_editable'));
	}
}

function patchOfField(field: Field, text: string, context: CellContext): Result<Patch> {
	const { id, cell, initial, words } = field;
	if (cell.kind === 'grid') return namedArea(id, cell, text, context);
	if (cell.kind === 'text') return ok({ [id]: text === '' ? initial : text });
	const isOptional = initial === null;
	if (text === '' && !isOptional)
		return fail(problem('', words.needed ?? 'field_not_a_number', { text: '' }));
	if (isOptional && (text === '' || isUnknown(text))) return ok({ [id]: null });
	// What is none of the choices is refused by the schema, which names them.
	if (cell.kind === 'choice') return ok({ [id]: text === '' ? initial : (chosenOf(cell, text) ?? text) });
	const read = numberOf(cell.unit === 'MW' ? text.replace(/\s*mw$/i, '') : text, context);
	return read.ok ? ok({ [id]: read.value }) : read;
}

/** A latitude or longitude alone; a whole position, in any notation, sets both. */
function positionOf(site: Site, column: 'lat' | 'lng', text: string): Result<Patch> {
	const [lng, lat] = site.position;
	const angle = readAngle(text, column);
	if (angle.ok) return ok({ position: column === 'lat' ? [lng, angle.value] : [angle.value, lat] });
	const pair = readPosition(text);
	if (pair.ok) return ok({ position: pair.value });
	return angle.problems[0]?.key === 'coord_unreadable' ? pair : angle;
}

/** A choice by its value, as people write it, or by its word on screen. */
function chosenOf(cell: Extract<FieldCell, { kind: 'choice' }>, text: string): string | undefined {
	const folded = foldedHeader(text);
	return optionOf(cell, text) ?? cell.options.find(({ word }) => foldedHeader(say(word)) === folded)?.value;
}

/** A zone or operator by its id or its name; blank = found from the position. */
function namedArea(
	id: string,
	cell: Extract<FieldCell, { kind: 'grid' }>,
	text: string,
	grid: CellContext,
): Result<Patch> {
	if (text === '') return ok({ [id]: null });
	const list = gridAreas(cell, grid);
	const wanted = foldedText(text);
	const same = (each: string) => foldedText(each) === wanted;
	const byId = list?.id.findIndex(same) ?? -1;
	const row = byId >= 0 ? byId : (list?.name.findIndex(same) ?? -1);
	if (row < 0) return fail(problem('', cell.of === 'zone' ? 'table_zone_unknown' : 'table_operator_unknown', { text: shortened(text) })); // prettier-ignore
	return ok({ [id]: list!.id[row]! });
}

function numberOf(text: string, { decimalComma }: CellContext): Result<number> {
	const number = parseNumber(text, decimalComma);
	return number === null ? fail(problem('', 'field_not_a_number', { text: shortened(text) })) : ok(number);
}

function isUnknown(text: string): boolean {
	return /^(\?|-|–|—|n\/?a|unknown|inconnue?|offen)$/i.test(text);
}

/** Nothing would change: no step of undo for it. */
function isSame(plan: Plan, kind: TableKind, id: string, patch: Patch): boolean {
	const item: object | undefined = plan[kind].find((each: { id: string }) => each.id === id);
	if (!item) return false;
	return Object.entries(patch).every(([field, value]) => {
		const now = (item as Record<string, unknown>)[field];
		return Array.isArray(value) && Array.isArray(now)
			? value.every((each, at) => each === now[at])
			: now === value;
	});
}

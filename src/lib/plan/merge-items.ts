import type { MessageKey } from '../base/message.ts';
import { equal } from './equal.ts';
import type { Link, Plan } from './plan.ts';
import type { Scenario } from './scenario.ts';

export type Sides<Value> = { base: Value; mine: Value; theirs: Value };

/** What both versions changed in different ways. */
export type Conflict = {
	/** `sites.omaha.itMw`, or `sites.omaha` where one removed what the other changed; '' for the whole plan. */
	path: string;
	/** A sentence of the catalog; `words` are values that are themselves sentences (see `differenceWords`). */
	label: { key: MessageKey; values: Record<string, string | number>; words: Record<string, MessageKey> };
	/** The values as the plans hold them; null where there is none. */
	base: unknown;
	mine: unknown;
	theirs: unknown;
};

/** The choices made so far, and the conflicts met. */
export type Told = { choices: Readonly<Record<string, keyof Sides<unknown>>>; conflicts: Conflict[] };

type ListName = 'sites' | 'links' | 'areas' | 'scenarios';
type Item = { id: string; name?: string };
type Fields = Record<string, unknown>;

/** Fields that only make sense together, and the word for each field or group. */
const groups: Record<string, { fields: readonly string[]; word: MessageKey }> = {
	ends: { fields: ['from', 'to'], word: 'merge_word_ends' },
	name: { fields: ['name'], word: 'merge_word_name' },
	note: { fields: ['note'], word: 'merge_word_note' },
	position: { fields: ['position'], word: 'merge_word_position' },
	itMw: { fields: ['itMw'], word: 'merge_word_it_mw' },
	pue: { fields: ['pue'], word: 'merge_word_pue' },
	year: { fields: ['year'], word: 'merge_word_year' },
	zone: { fields: ['zone'], word: 'merge_word_zone' },
	operator: { fields: ['operator'], word: 'merge_word_operator' },
	fiberPairs: { fields: ['fiberPairs'], word: 'merge_word_fiber_pairs' },
	route: { fields: ['route'], word: 'merge_word_route' },
	kind: { fields: ['kind'], word: 'merge_word_kind' },
	polygons: { fields: ['polygons'], word: 'merge_word_outline' },
	atlas: { fields: ['atlas'], word: 'merge_word_atlas' },
	scenario: { fields: ['scenario'], word: 'merge_word_scenario' },
};

/** What the merge of a list asks about the rest of the plan. */
type Ties<Each> = {
	/** Whether a side has come to need the item by something else than its own fields. */
	isUsed?: (id: string, side: 'mine' | 'theirs') => boolean;
	/** Whether the item is missing on a side only because its site was removed there. */
	wentWithSite?: (item: Each, side: 'mine' | 'theirs') => boolean;
};

/** Joins one list of the plan by id. */
export function mergeList<Name extends ListName>(
	list: Name,
	sides: Sides<Plan>,
	told: Told,
	ties: Ties<Plan[Name][number]>,
): Plan[Name] {
	type Each = Plan[Name][number];
	const byId = (plan: Plan) => new Map((plan[list] as readonly Each[]).map((item) => [item.id, item]));
	const [base, mine, theirs] = [byId(sides.base), byId(sides.mine), byId(sides.theirs)];
	const order = mergedOrder([...base.keys()], [...mine.keys()], [...theirs.keys()]);
	return order.flatMap((id) => {
		const item = mergedItem(
			list,
			{ base: base.get(id), mine: mine.get(id), theirs: theirs.get(id) },
			told,
			ties,
		);
		return item ? [item] : [];
	}) as Plan[Name];
}

function mergedItem<Each extends Item>(
	list: ListName,
	{ base, mine, theirs }: Sides<Each | undefined>,
	told: Told,
	{ isUsed, wentWithSite }: Ties<Each>,
): Each | undefined {
	if (mine && theirs) return mergedFields(list, { base: base ?? unsaid(mine), mine, theirs }, told);
	const left = mine ?? theirs;
	if (!base || !left) return left;
	const [side, gone] = mine ? (['mine', 'theirs'] as const) : (['theirs', 'mine'] as const);
	if (wentWithSite?.(base, gone)) return left;
	if (equal(base, left) && !isUsed?.(base.id, side)) return undefined;
	const path = `${list}.${base.id}`;
	const label = {
		key: 'merge_removed_against_changed',
		values: { name: left.name ?? base.id },
		words: {},
	} as const;
	told.conflicts.push({ path, label, base, mine: mine ?? null, theirs: theirs ?? null });
	return { base, mine, theirs }[told.choices[path] ?? side];
}

/** What a link is before anybody says something of it: both sides may have added it. */
function unsaid<Each extends Item>(item: Each): Each {
	const nothing: Partial<Link> = { fiberPairs: null, route: null };
	return 'fiberPairs' in item ? { ...item, ...nothing } : item;
}

function mergedFields<Each extends Item>(list: ListName, sides: Sides<Each>, told: Told): Each {
	const { base, mine, theirs } = sides;
	if (equal(mine, theirs) || equal(base, theirs)) return mine;
	if (equal(base, mine)) return theirs;
	const name =
		mine.name ?? ('from' in mine && 'to' in mine ? `${String(mine.from)} – ${String(mine.to)}` : mine.id);
	const at = `${list}.${mine.id}`;
	const own = (item: Each) => without(item, saidFields);
	const fields = mergedGroups(
		at,
		{ base: own(base), mine: own(mine), theirs: own(theirs) },
		told,
		(field) => ({
			key: 'merge_field',
			values: { name, field },
			words: groups[field] ? { field: groups[field].word } : {},
		}),
	);
	const said = saidFields
		.filter((kind) => kind in mine)
		.map((kind) => {
			const of = (item: Each) => (item as unknown as Scenario)[kind] as Fields;
			const entries = { base: of(base), mine: of(mine), theirs: of(theirs) };
			return [kind, mergedSaid(`${at}.${kind}`, name, entries, told)] as const;
		});
	return { ...mine, ...fields, ...Object.fromEntries(said) };
}

/** The fields of both, each taken from whoever changed it. */
function mergedGroups(
	at: string,
	{ base, mine, theirs }: Sides<object>,
	{ choices, conflicts }: Told,
	labelOf: (field: string) => Conflict['label'],
): Fields {
	const merged: Fields = {};
	const fieldsLeft = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
	for (const first of [...fieldsLeft]) {
		if (!fieldsLeft.has(first)) continue;
		const group = Object.entries(groups).find(([, { fields }]) => fields.includes(first));
		const fields = group?.[1].fields ?? [first];
		for (const field of fields) fieldsLeft.delete(field);
		const pick = (side: object) =>
			Object.fromEntries(fields.map((field) => [field, (side as Fields)[field]]));
		const values = { base: pick(base), mine: pick(mine), theirs: pick(theirs) };
		let taken: keyof typeof values = equal(values.base, values.mine) ? 'theirs' : 'mine';
		if (taken === 'mine' && !equal(values.base, values.theirs) && !equal(values.mine, values.theirs)) {
			const path = `${at}${at ? '.' : ''}${group?.[0] ?? first}`;
			const told = (value: Fields) => (fields.length === 1 ? (value[first] ?? null) : value);
			conflicts.push({
				path,
				label: labelOf(group?.[0] ?? first),
				base: told(values.base),
				mine: told(values.mine),
				theirs: told(values.theirs),
			});
			taken = choices[path] ?? 'mine';
		}
		Object.assign(merged, values[taken]);
	}
	return merged;
}

/** The plan's own fields: name, note, atlas, the scenario shown. */
export function mergeSettings(sides: Sides<Plan>, told: Told): Plan {
	const own = ({ sites: _s, links: _l, areas: _a, scenarios: _c, ...rest }: Plan) => rest;
	const fields = mergedGroups(
		'',
		{ base: own(sides.base), mine: own(sides.mine), theirs: own(sides.theirs) },
		told,
		(field) => ({
			key: 'merge_plan_field',
			values: { field },
			words: groups[field] ? { field: groups[field].word } : {},
		}),
	);
	return { ...sides.mine, ...fields };
}

/** What a scenario says by id, each entry whole: its bounds, or its value and ends, only make sense together. */
function mergedSaid(at: string, name: string, { base, mine, theirs }: Sides<Fields>, told: Told): Fields {
	const ids = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
	const entries = ids.flatMap((id) => {
		const of = (said: Fields) => (Object.hasOwn(said, id) ? said[id] : null);
		const values = { base: of(base), mine: of(mine), theirs: of(theirs) };
		let taken: keyof typeof values = equal(values.base, values.mine) ? 'theirs' : 'mine';
		if (taken === 'mine' && !equal(values.base, values.theirs) && !equal(values.mine, values.theirs)) {
			const path = `${at}.${id}`;
			told.conflicts.push({ path, label: { key: 'merge_said', values: { name, id }, words: {} }, ...values });
			taken = told.choices[path] ?? 'mine';
		}
		return values[taken] === null ? [] : [[id, values[taken]] as const];
	});
	return Object.fromEntries(entries);
}

/** Fields of a scenario that are merged entry by entry. */
const saidFields = ['assumptions', 'judgements'] as const satisfies readonly (keyof Scenario)[];

function without(item: object, names: readonly string[]): object {
	return Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)));
}

/** My order with what they added behind what it followed there; their order where only they changed it. */
function mergedOrder(base: string[], mine: string[], theirs: string[]): string[] {
	const all = new Set(base);
	const isReordered = (side: string[]) => {
		const own = new Set(side);
		const [old, now] = [base.filter((id) => own.has(id)), side.filter((id) => all.has(id))];
		return old.some((id, row) => id !== now[row]);
	};
	const [first, second] = !isReordered(mine) && isReordered(theirs) ? [theirs, mine] : [mine, theirs];
	const placed = new Set(first);
	const after = new Map<string | null, string[]>();
	let last: string | null = null;
	for (const id of second) {
		if (!placed.has(id)) after.set(last, [...(after.get(last) ?? []), id]);
		else last = id;
	}
	// What they added at the end stays behind what I added at the end.
	const tail = last !== null && second.at(-1) !== last ? (after.get(last) ?? []) : [];
	if (tail.length > 0) after.delete(last);
	return [...(after.get(null) ?? []), ...first.flatMap((id) => [id, ...(after.get(id) ?? [])]), ...tail];
}

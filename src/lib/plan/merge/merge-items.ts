import type { MessageKey } from '../../base/message.ts';
import type { Difference } from '../diff/difference.ts';
import { equal } from '../equal.ts';
import { everyField, linkFields } from '../fields/fields-of.ts';
import type { Link, Plan } from '../plan.ts';

/** One thing three times: as both had it before, as it is here, as it is there. */
export type Sides<Value> = { base: Value; mine: Value; theirs: Value };

/** What both versions changed in different ways. */
export type Conflict = {
	/** `sites.omaha.itMw`, or `sites.omaha` where one removed what the other changed; '' for the whole plan. */
	path: string;
	/** A sentence of the catalog, to be written by `differenceWords`. */
	label: Pick<Difference, 'key' | 'values' | 'words' | 'terms'>;
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
export const groups: Record<string, { fields: readonly string[]; word: MessageKey }> = {
	ends: { fields: ['from', 'to'], word: 'merge_word_ends' },
	// Before the fields of their own: what is said of a line holds for that line alone.
	route: { fields: ['route', 'lineFrom'], word: 'merge_word_route' },
	bounds: { fields: ['worst', 'best'], word: 'merge_word_bounds' },
	name: { fields: ['name'], word: 'merge_word_name' },
	position: { fields: ['position'], word: 'merge_word_position' },
	...Object.fromEntries(everyField.map(({ id, words }) => [id, { fields: [id], word: words.name }])),
	polygons: { fields: ['polygons'], word: 'merge_word_outline' },
	atlas: { fields: ['atlas'], word: 'merge_word_atlas' },
	range: { fields: ['value', 'low', 'high'], word: 'merge_word_value' },
	weight: { fields: ['weight'], word: 'merge_word_weight' },
	limit: { fields: ['limit'], word: 'merge_word_limit' },
};

/** What the merge of a list asks about the rest of the plan. */
type Ties<Each> = {
	/** Whether a side has come to need the item by something else than its own fields. */
	isUsed?: (id: string, side: 'mine' | 'theirs') => boolean;
	/** Whether the item is missing on a side only because its site was removed there. */
	wentWithSite?: (item: Each, side: 'mine' | 'theirs') => boolean;
	/** Fields that are joined in a way of their own. */
	within?: (sides: Sides<Each>) => Partial<Each>;
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
	{ isUsed, wentWithSite, within }: Ties<Each>,
): Each | undefined {
	if (mine && theirs) return mergedFields(list, { base: base ?? unsaid(mine), mine, theirs }, told, within);
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
	const nothing: Partial<Link> = { ...linkFields.initial, route: null };
	return 'route' in item ? { ...item, ...nothing } : item;
}

function mergedFields<Each extends Item>(
	list: ListName,
	sides: Sides<Each>,
	told: Told,
	within: Ties<Each>['within'],
): Each {
	const { base, mine, theirs } = sides;
	if (equal(mine, theirs) || equal(base, theirs)) return mine;
	if (equal(base, mine)) return theirs;
	const name =
		mine.name ?? ('from' in mine && 'to' in mine ? `${String(mine.from)} – ${String(mine.to)}` : mine.id);
	const inner = within?.(sides) ?? {};
	const outer = (side: Each) => Object.fromEntries(Object.entries(side).filter(([key]) => !(key in inner)));
	const outers = { base: outer(base), mine: outer(mine), theirs: outer(theirs) };
	const fields = mergedGroups(`${list}.${mine.id}`, outers, told, (field) => ({
		key: 'merge_field',
		values: { name, field },
		words: groups[field] ? { field: groups[field].word } : {},
	}));
	return { ...mine, ...fields, ...inner };
}

/** The fields of both, each taken from whoever changed it. `at` is the path of the thing they are fields of. */
export function mergedGroups(
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

/** The plan's own fields: name, note, atlas. */
export function mergeSettings(sides: Sides<Plan>, told: Told): Plan {
	const own = ({ sites: _s, links: _l, areas: _a, scenarios: _c, scenario: _, ...rest }: Plan) => rest;
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

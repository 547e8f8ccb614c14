import { fail, ok, problem, type Result } from '../../base/result.ts';
import { problemsOf } from '../issues.ts';
import { Area, Site, type Plan } from '../plan.ts';
import type { Chosen } from './remove-many.ts';

/** What to find, what to write instead, and where. The text is found as it stands; no character in it has a second meaning. */
export type Replacement = {
	find: string;
	replace: string;
	matchCase: boolean;
	fields: readonly ('name' | 'note')[];
	/** Rows to look in; null = all sites and areas. */
	rows: Pick<Chosen, 'sites' | 'areas'> | null;
};

/** Finds and replaces in names and notes over the chosen rows, as one step. A name it would empty or lengthen too far refuses the whole. */
export function replaceText(plan: Plan, replacement: Replacement): Result<Plan> {
	if (replacement.find === '') return fail(problem('', 'replace_nothing_to_find'));
	const sites = replacedItems(plan, 'sites', replacement);
	const areas = replacedItems(plan, 'areas', replacement);
	if (!sites.ok) return sites;
	if (!areas.ok) return areas;
	if (sites.value === plan.sites && areas.value === plan.areas) return ok(plan);
	return ok({ ...plan, sites: sites.value, areas: areas.value });
}

/** How often a text stands in the chosen names and notes: what find and replace would change. */
export function countText(plan: Plan, { find, matchCase, fields, rows }: Replacement): number {
	if (find === '') return 0;
	const pattern = patternOf(find, matchCase);
	const count = (items: readonly Named[], ids: readonly string[] | undefined) =>
		items
			.filter(({ id }) => rows === null || ids?.includes(id))
			.reduce(
				(sum, item) =>
					sum + fields.reduce((each, field) => each + (item[field].match(pattern)?.length ?? 0), 0),
				0,
			);
	return count(plan.sites, rows?.sites) + count(plan.areas, rows?.areas);
}

type Named = { id: string; name: string; note: string };

function replacedItems<List extends 'sites' | 'areas'>(
	plan: Plan,
	list: List,
	{ find, replace, matchCase, fields, rows }: Replacement,
): Result<Plan[List]> {
	const pattern = patternOf(find, matchCase);
	const chosen = new Set(rows?.[list]);
	const items = (plan[list] as (Named & Plan[List][number])[]).map((item) => {
		if (rows !== null && !chosen.has(item.id)) return item;
		// A function, so that `$&` in the new text stays `$&`.
		const patch = Object.fromEntries(
			fields.map((field) => [field, item[field].replace(pattern, () => replace)]),
		);
		const isSame = fields.every((field) => patch[field] === item[field]);
		return isSame ? item : { ...item, ...patch };
	});
	const next = { ...plan, [list]: items };
	const problems = items.flatMap((item, row) => {
		if (item === plan[list][row]) return [];
		const parsed = (list === 'sites' ? Site : Area).safeParse(item);
		if (!parsed.success) return problemsOf(parsed.error, next, [list, row]);
		items[row] = parsed.data as (typeof items)[number];
		return [];
	});
	if (problems.length > 0) return fail(...problems);
	const isSame = items.every((item, row) => item === plan[list][row]);
	return ok(isSame ? plan[list] : (items as Plan[List]));
}

function patternOf(find: string, matchCase: boolean): RegExp {
	return new RegExp(find.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'), matchCase ? 'gu' : 'giu');
}

import { fail, ok, problem, type Result } from '../../base/result.ts';
import { shortened } from '../found.ts';
import { problemsOf } from '../issues.ts';
import { plainJson } from '../plain-json.ts';
import type { Plan } from '../plan.ts';
import type * as z from '../../base/zod.ts';

type ListName = 'sites' | 'links' | 'areas' | 'scenarios';

/** Puts an item at a row of a list of the plan, after the schema's own check of it. Row = length appends. */
export function withItem<Name extends ListName>(
	plan: Plan,
	list: Name,
	row: number,
	item: Plan[Name][number],
	schema: z.ZodMiniType<Plan[Name][number]>,
): Result<Plan> {
	const items: Plan[Name][number][] = [...plan[list]];
	items[row] = item;
	const next = { ...plan, [list]: items };
	const plain = plainJson(item);
	const parsed = schema.safeParse(item);
	if (!parsed.success) return fail(...problemsOf(parsed.error, next, [list, row]));
	if (!plain.ok) {
		return fail(...plain.problems.map((each) => ({ ...each, at: `${list}.${row}.${each.at}` })));
	}
	items[row] = parsed.data;
	return ok(next);
}

/** Row of the item with this id, or the problem that there is none. */
export function rowOf(plan: Plan, list: ListName, id: string): Result<number> {
	const row = plan[list].findIndex((item: { id: string }) => item.id === id);
	return row >= 0 ? ok(row) : fail(problem(list, 'plan_no_such_id', { at: list, id: shortened(id) }));
}

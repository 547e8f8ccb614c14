import { fail, ok, type Result } from '../../base/result.ts';
import { problemsOf } from '../issues.ts';
import { Plan } from '../plan.ts';

/** Gives the plan another name. */
export function renamePlan(plan: Plan, name: string): Result<Plan> {
	const parsed = Plan.shape.name.safeParse(name);
	if (!parsed.success) return fail(...problemsOf(parsed.error, { ...plan, name }, ['name']));
	return ok({ ...plan, name: parsed.data });
}

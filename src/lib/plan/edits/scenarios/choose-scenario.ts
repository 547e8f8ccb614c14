import { ok, type Result } from '../../../base/result.ts';
import type { Plan } from '../../plan.ts';
import { rowOf } from '../checked.ts';

/** Shows the plan under another of its scenarios; the same plan where that one is shown already. */
export function chooseScenario(plan: Plan, id: string): Result<Plan> {
	const row = rowOf(plan, 'scenarios', id);
	if (!row.ok) return row;
	return ok(plan.scenario === id ? plan : { ...plan, scenario: id });
}

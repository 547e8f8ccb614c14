import { ok, type Result } from '../../../base/result.ts';
import type { Plan } from '../../plan.ts';
import { rowOf } from '../checked.ts';

/** Shows the plan under another of its scenarios. */
export function chooseScenario(plan: Plan, id: string): Result<Plan> {
	const row = rowOf(plan, 'scenarios', id);
	return row.ok ? ok({ ...plan, scenario: id }) : row;
}

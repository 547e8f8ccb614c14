import type { Result } from '../../../base/result.ts';
import type { Plan } from '../../plan.ts';
import { Scenario } from '../../scenario.ts';
import { rowOf, withItem } from '../checked.ts';

/** Gives a scenario another name; its id stays. */
export function renameScenario(plan: Plan, id: string, name: string): Result<Plan> {
	const row = rowOf(plan, 'scenarios', id);
	if (!row.ok) return row;
	return withItem(plan, 'scenarios', row.value, { ...plan.scenarios[row.value]!, name }, Scenario);
}

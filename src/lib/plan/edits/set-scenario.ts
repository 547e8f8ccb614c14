import { fail, type Result } from '../../base/result.ts';
import type { Plan } from '../plan.ts';
import { factorProblems } from '../references.ts';
import { Scenario } from '../scenario.ts';
import { rowOf, withItem } from './checked.ts';

/** Sets assumptions of a scenario; the low, planning and high factor must stay in that order. */
export function setScenario(plan: Plan, id: string, patch: Partial<Omit<Scenario, 'id'>>): Result<Plan> {
	const row = rowOf(plan, 'scenarios', id);
	if (!row.ok) return row;
	const scenario = { ...plan.scenarios[row.value]!, ...patch };
	const next = withItem(plan, 'scenarios', row.value, scenario, Scenario);
	if (!next.ok) return next;
	const problems = factorProblems(scenario, `scenarios.${row.value}`);
	return problems.length > 0 ? fail(...problems) : next;
}

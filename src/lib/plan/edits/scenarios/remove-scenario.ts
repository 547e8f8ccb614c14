import { fail, ok, problem, type Result } from '../../../base/result.ts';
import type { Plan } from '../../plan.ts';
import { rowOf } from '../checked.ts';

/** Removes a scenario, never the last; where it was shown, the one that takes its place is. */
export function removeScenario(plan: Plan, id: string): Result<Plan> {
	const row = rowOf(plan, 'scenarios', id);
	if (!row.ok) return row;
	if (plan.scenarios.length === 1) return fail(problem('scenarios', 'plan_scenario_last'));
	const scenarios = plan.scenarios.toSpliced(row.value, 1);
	const neighbor = scenarios[Math.min(row.value, scenarios.length - 1)]!;
	return ok({ ...plan, scenarios, scenario: plan.scenario === id ? neighbor.id : plan.scenario });
}

import { ok, type Result } from '../../../base/result.ts';
import type { Plan } from '../../plan.ts';
import { rowOf } from '../checked.ts';

/** Puts all assumptions of a scenario back to the register's defaults. */
export function resetAssumptions(plan: Plan, scenarioId: string): Result<Plan> {
	return emptied(plan, scenarioId, 'assumptions');
}

/** Puts all weights, bounds and limits of a scenario back to the criteria's defaults. */
export function resetJudgements(plan: Plan, scenarioId: string): Result<Plan> {
	return emptied(plan, scenarioId, 'judgements');
}

function emptied(plan: Plan, scenarioId: string, kind: 'assumptions' | 'judgements'): Result<Plan> {
	const row = rowOf(plan, 'scenarios', scenarioId);
	if (!row.ok) return row;
	const scenario = plan.scenarios[row.value]!;
	return ok({ ...plan, scenarios: plan.scenarios.with(row.value, { ...scenario, [kind]: {} }) });
}

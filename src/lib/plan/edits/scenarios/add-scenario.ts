import { fail, ok, problem, type Result } from '../../../base/result.ts';
import { freeId } from '../../ids.ts';
import { SCENARIOS_MAX, type Plan } from '../../plan.ts';
import { defaultScenario, Scenario } from '../../scenario.ts';
import { rowOf, withItem } from '../checked.ts';

/** Adds a scenario behind the others and shows it: a copy of `from`, or one in which every default holds. */
export function addScenario(plan: Plan, { name, from }: { name: string; from?: string }): Result<Plan> {
	if (plan.scenarios.length >= SCENARIOS_MAX)
		return fail(problem('scenarios', 'plan_scenarios_most', { max: SCENARIOS_MAX }));
	const source = from === undefined ? null : rowOf(plan, 'scenarios', from);
	if (source && !source.ok) return source;
	const like = source ? plan.scenarios[source.value]! : defaultScenario;
	const id = freeId(name, new Set(plan.scenarios.map((each) => each.id)), 'scenario');
	const row = source ? source.value + 1 : plan.scenarios.length;
	const added = withItem(plan, 'scenarios', plan.scenarios.length, { ...like, id, name }, Scenario);
	if (!added.ok) return added;
	const scenarios = [...added.value.scenarios];
	const [scenario] = scenarios.splice(-1);
	scenarios.splice(row, 0, scenario!);
	return ok({ ...plan, scenarios, scenario: id });
}

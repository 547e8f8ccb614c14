import { fail, ok, problem, type Result } from '../../lib/base/result.ts';
import { chosenScenario } from '../../lib/plan/lookup.ts';
import type { Plan } from '../../lib/plan/plan.ts';
import type { Scenario } from '../../lib/plan/scenario.ts';

/** The scenario that --scenario names by id or by name; the plan's chosen one where it is not given. */
export function pickScenario(plan: Plan, flag: string | undefined): Result<Scenario> {
	if (flag === undefined) return ok(chosenScenario(plan));
	const found =
		plan.scenarios.find(({ id }) => id === flag) ?? plan.scenarios.find(({ name }) => name === flag);
	const choices = plan.scenarios.map(({ id }) => id).join(', ');
	return found ? ok(found) : fail(problem('', 'cli_no_scenario', { found: flag, choices }));
}

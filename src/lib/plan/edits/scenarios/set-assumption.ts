import type { Result } from '../../../base/result.ts';
import type { Plan } from '../../plan.ts';
import { unsaidAssumption, type AssumptionSaid } from '../../scenario.ts';
import { setSaid } from './set-said.ts';

/** Sets a scenario's say on an entry of the register; when nothing is left to say, the register's default holds again. */
export function setAssumption(
	plan: Plan,
	scenarioId: string,
	assumptionId: string,
	patch: Partial<AssumptionSaid>,
): Result<Plan> {
	const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
	const said =
		scenario && Object.hasOwn(scenario.assumptions, assumptionId) ? scenario.assumptions[assumptionId] : {};
	return setSaid(plan, scenarioId, 'assumptions', assumptionId, { ...unsaidAssumption, ...said, ...patch });
}

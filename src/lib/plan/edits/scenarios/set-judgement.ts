import type { Result } from '../../../base/result.ts';
import type { Plan } from '../../plan.ts';
import { unsaidJudgement, type Judgement } from '../../scenario.ts';
import { setSaid } from './set-said.ts';

/** Sets a scenario's say on a criterion; when nothing is left to say, the criterion's own defaults hold again. */
export function setJudgement(
	plan: Plan,
	scenarioId: string,
	criterionId: string,
	patch: Partial<Judgement>,
): Result<Plan> {
	const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
	const said =
		scenario && Object.hasOwn(scenario.judgements, criterionId) ? scenario.judgements[criterionId] : {};
	return setSaid(plan, scenarioId, 'judgements', criterionId, { ...unsaidJudgement, ...said, ...patch });
}

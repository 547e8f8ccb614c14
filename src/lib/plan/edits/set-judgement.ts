import { fail, ok, problem, type Result } from '../../base/result.ts';
import { problemsOf } from '../issues.ts';
import { Plan, type Judgement } from '../plan.ts';

const unsaid: Judgement = { weight: null, worst: null, best: null, limit: null };

/** Sets the user's say on a criterion; when nothing is left to say, the criterion's own defaults hold again. */
export function setJudgement(plan: Plan, criterionId: string, patch: Partial<Judgement>): Result<Plan> {
	const judgement = { ...unsaid, ...plan.judgements[criterionId], ...patch };
	const judgements = { ...plan.judgements, [criterionId]: judgement };
	const next = { ...plan, judgements };
	const parsed = Plan.shape.judgements.safeParse(judgements);
	if (!parsed.success) return fail(...problemsOf(parsed.error, next, ['judgements']));
	if (judgement.worst !== null && judgement.worst === judgement.best) {
		return fail(
			problem(`judgements.${criterionId}`, 'plan_bounds_equal', {
				found: judgement.worst,
				name: criterionId,
			}),
		);
	}
	if (Object.values(judgement).every((said) => said === null)) {
		return ok({
			...plan,
			judgements: Object.fromEntries(Object.entries(judgements).filter(([id]) => id !== criterionId)),
		});
	}
	return ok({ ...plan, judgements: parsed.data });
}

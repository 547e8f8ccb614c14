import { ok, type Result } from '../../base/result.ts';
import { setJudgement } from '../../plan/edits/scenarios/set-judgement.ts';
import type { Plan } from '../../plan/plan.ts';
import type { GroupWeight } from './group-weights.ts';

/** Weights carry two digits: enough for whole percents of whole percents, short in a link. */
const hundredths = (weight: number) => Math.round(weight * 100) / 100;

/** Sets the weight of every criterion of a scenario from what the groups and the criteria within them count for. */
export function setWeights(plan: Plan, scenarioId: string, groups: readonly GroupWeight[]): Result<Plan> {
	const weights = groups.flatMap(({ percent, criteria }) =>
		criteria.map((each) => ({
			id: each.criterion.id,
			weight: hundredths((percent * each.percent) / 100),
		})),
	);
	return each(plan, weights, (next, { id, weight }) => setJudgement(next, scenarioId, id, { weight }));
}

/** Puts the weights of a scenario back to the criteria's own; bounds and limits stay. */
export function resetWeights(plan: Plan, scenarioId: string, groups: readonly GroupWeight[]): Result<Plan> {
	const ids = groups.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id));
	return each(plan, ids, (next, id) => setJudgement(next, scenarioId, id, { weight: null }));
}

function each<Item>(
	plan: Plan,
	items: readonly Item[],
	edit: (plan: Plan, item: Item) => Result<Plan>,
): Result<Plan> {
	return items.reduce<Result<Plan>>((next, item) => (next.ok ? edit(next.value, item) : next), ok(plan));
}

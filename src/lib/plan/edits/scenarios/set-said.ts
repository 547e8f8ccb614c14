import { fail, ok, problem, type Result } from '../../../base/result.ts';
import { problemsOf } from '../../issues.ts';
import { plainJson } from '../../plain-json.ts';
import type { Plan } from '../../plan.ts';
import { saidProblems } from '../../references.ts';
import { isUnsaid, Scenario } from '../../scenario.ts';
import { rowOf } from '../checked.ts';

type Says = 'assumptions' | 'judgements';

/** What a scenario says about one entry, with a patch laid over it; when nothing is left to say, the entry's own defaults hold again. */
export function setSaid<Kind extends Says>(
	plan: Plan,
	scenarioId: string,
	kind: Kind,
	id: string,
	said: Scenario[Kind][string],
): Result<Plan> {
	const row = rowOf(plan, 'scenarios', scenarioId);
	if (!row.ok) return row;
	if (!plainJson({ [id]: 0 }).ok) return fail(problem(`${kind}.${id}`, 'plan_key_refused', { key: id }));
	const scenario = plan.scenarios[row.value]!;
	const others = Object.entries(scenario[kind]).filter(([other]) => other !== id);
	const entries = isUnsaid(said)
		? others
		: Object.hasOwn(scenario[kind], id)
			? Object.entries(scenario[kind]).map(([other, value]) => [other, other === id ? said : value] as const)
			: [...others, [id, said] as const];
	const next = { ...scenario, [kind]: Object.fromEntries(entries) };
	const scenarios = plan.scenarios.with(row.value, next);
	const parsed = Scenario.safeParse(next);
	if (!parsed.success)
		return fail(...problemsOf(parsed.error, { ...plan, scenarios }, ['scenarios', row.value]));
	const problems = saidProblems(next, `scenarios.${row.value}`);
	return problems.length > 0 ? fail(...problems) : ok({ ...plan, scenarios });
}

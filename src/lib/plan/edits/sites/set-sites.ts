import { fail, ok, type Result } from '../../../base/result.ts';
import type { Plan } from '../../plan.ts';
import { setSite, type SitePatch } from './set-site.ts';

/** Sets the same facts on several sites as one step; when one is refused none is changed. */
export function setSites(plan: Plan, ids: readonly string[], patch: SitePatch): Result<Plan> {
	let next = plan;
	const problems = ids.flatMap((id) => {
		const set = setSite(next, id, patch);
		if (!set.ok) return set.problems;
		next = set.value;
		return [];
	});
	return problems.length > 0 ? fail(...problems) : ok(next);
}

import { fail, ok, type Result } from '../../../base/result.ts';
import type { Plan } from '../../plan.ts';
import { addSite } from './add-site.ts';

/** What a new site is made from; what is not given is unknown. */
export type NewSite = Parameters<typeof addSite>[1];

/** Adds several sites as one step, in their order. When some are refused none is added, and each problem names its row. */
export function addSites(plan: Plan, given: readonly NewSite[]): Result<Plan> {
	let next = plan;
	const problems = given.flatMap((each) => {
		const added = addSite(next, each);
		if (!added.ok) return added.problems;
		next = added.value;
		return [];
	});
	return problems.length > 0 ? fail(...problems) : ok(next);
}

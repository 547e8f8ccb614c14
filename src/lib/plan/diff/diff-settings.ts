import { difference, WEIGHT, type Difference } from './difference.ts';
import type { Plan } from '../plan.ts';

/** What changed about the plan itself. */
export function settingDifferences(from: Plan, to: Plan): Difference[] {
	const differences: Difference[] = [];
	const both = (field: 'name' | 'atlas') => ({ from: from[field], to: to[field] });
	if (from.name !== to.name)
		differences.push(difference('plan', '', 'diff_plan_name', both('name'), WEIGHT.name));
	if (from.note !== to.note) differences.push(difference('plan', '', 'diff_plan_note', {}, WEIGHT.note));
	// A plan begun before the data were read names no edition: that is no decision.
	if (from.atlas !== '' && to.atlas !== '' && from.atlas !== to.atlas) {
		differences.push(difference('plan', '', 'diff_plan_atlas', both('atlas'), WEIGHT.atlas));
	}
	return differences;
}

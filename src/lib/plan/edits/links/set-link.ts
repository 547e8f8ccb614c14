import type { Result } from '../../../base/result.ts';
import { linkFields } from '../../fields/fields-of.ts';
import { Link, type Plan } from '../../plan.ts';
import { rowOf, withItem } from '../checked.ts';

/** Sets fields or the line of a link. A line that is drawn or changed is a sketch until its author says more. */
export function setLink(
	plan: Plan,
	id: string,
	patch: Partial<Omit<Link, 'id' | 'from' | 'to'>>,
): Result<Plan> {
	const row = rowOf(plan, 'links', id);
	if (!row.ok) return row;
	const { lineFrom } = linkFields.initial;
	const said = 'route' in patch ? { lineFrom, ...patch } : patch;
	return withItem(plan, 'links', row.value, { ...plan.links[row.value]!, ...said }, Link);
}

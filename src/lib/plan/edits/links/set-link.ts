import type { Result } from '../../../base/result.ts';
import { Link, type Plan } from '../../plan.ts';
import { rowOf, withItem } from '../checked.ts';

/** Sets fields or the drawn route of a link. */
export function setLink(
	plan: Plan,
	id: string,
	patch: Partial<Omit<Link, 'id' | 'from' | 'to'>>,
): Result<Plan> {
	const row = rowOf(plan, 'links', id);
	if (!row.ok) return row;
	return withItem(plan, 'links', row.value, { ...plan.links[row.value]!, ...patch }, Link);
}

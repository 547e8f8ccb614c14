import type { Plan } from '../../plan.ts';
import { removeMany } from '../remove-many.ts';

/** Removes an area. */
export function removeArea(plan: Plan, id: string): Plan {
	return removeMany(plan, { areas: [id] });
}

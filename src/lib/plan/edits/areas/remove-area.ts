import type { Plan } from '../../plan.ts';

/** Removes an area; what lies in it stays. */
export function removeArea(plan: Plan, id: string): Plan {
	if (!plan.areas.some((area) => area.id === id)) return plan;
	return { ...plan, areas: plan.areas.filter((area) => area.id !== id) };
}

import type { Plan } from '../../plan.ts';

/** Removes a link; its sites stay. */
export function removeLink(plan: Plan, id: string): Plan {
	if (!plan.links.some((link) => link.id === id)) return plan;
	return { ...plan, links: plan.links.filter((link) => link.id !== id) };
}

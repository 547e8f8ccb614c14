import type { Plan } from '../../plan.ts';

/** Removes a site and the links that end there. */
export function removeSite(plan: Plan, id: string): Plan {
	if (!plan.sites.some((site) => site.id === id)) return plan;
	return {
		...plan,
		sites: plan.sites.filter((site) => site.id !== id),
		links: plan.links.filter((link) => link.from !== id && link.to !== id),
	};
}

import type { Plan } from '../plan.ts';

/** Ids of what to remove, by list; ids that are not there are passed over. */
export type Chosen = {
	sites?: readonly string[];
	links?: readonly string[];
	areas?: readonly string[];
};

/** Removes sites with their links, links and areas as one step. */
export function removeMany(plan: Plan, chosen: Chosen): Plan {
	const [sites, links, areas] = [chosen.sites, chosen.links, chosen.areas].map((ids) => new Set(ids));
	const next = {
		...plan,
		sites: plan.sites.filter(({ id }) => !sites!.has(id)),
		links: plan.links.filter(({ id, from, to }) => !links!.has(id) && !sites!.has(from) && !sites!.has(to)),
		areas: plan.areas.filter(({ id }) => !areas!.has(id)),
	};
	const isSame = (['sites', 'links', 'areas'] as const).every(
		(list) => next[list].length === plan[list].length,
	);
	return isSame ? plan : next;
}

import type { Link, Plan, Site } from './plan.ts';
import { pairKey } from './references.ts';
import type { Scenario } from './scenario.ts';

/** The site with this id; undefined where there is none. */
export function siteById(plan: Plan, id: string): Site | undefined {
	return plan.sites.find((site) => site.id === id);
}

/** The link with this id; undefined where there is none. */
export function linkById(plan: Plan, id: string): Link | undefined {
	return plan.links.find((link) => link.id === id);
}

/** The scenario that is shown. */
export function chosenScenario({ scenarios, scenario }: Plan): Scenario {
	return scenarios.find(({ id }) => id === scenario) ?? scenarios[0]!;
}

/** The links that begin or end at a site. */
export function linksOf(plan: Plan, siteId: string): Link[] {
	return plan.links.filter((link) => link.from === siteId || link.to === siteId);
}

/** The link that joins two sites, whichever way it was drawn. */
export function linkBetween(plan: Plan, a: string, b: string): Link | undefined {
	const wanted = pairKey({ from: a, to: b });
	return plan.links.find((link) => pairKey(link) === wanted);
}

/** IT power of the sites whose power is known, MW. */
export function totalItMw(plan: Plan): number {
	return plan.sites.reduce((sum, site) => sum + (site.itMw ?? 0), 0);
}

import type { Link, Plan, Site } from './plan.ts';
import { pairKey } from './references.ts';
import type { Scenario } from './scenario.ts';

export function siteById(plan: Plan, id: string): Site | undefined {
	return plan.sites.find((site) => site.id === id);
}

export function linkById(plan: Plan, id: string): Link | undefined {
	return plan.links.find((link) => link.id === id);
}

/** The scenario that is shown. */
export function chosenScenario({ scenarios, scenario }: Plan): Scenario {
	return scenarios.find(({ id }) => id === scenario) ?? scenarios[0]!;
}

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

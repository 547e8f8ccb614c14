import { Area, Judgement, Link, Plan, Site } from './plan.ts';
import { Scenario } from './scenario.ts';

/** The plan as a file: the schema's key order and one position a line, so that two versions can be compared line by line. */
export function planText(plan: Plan): string {
	const stable = {
		...ordered(Plan.shape, plan),
		sites: plan.sites.map((site) => ordered(Site.shape, site)),
		links: plan.links.map((link) => ordered(Link.shape, link)),
		areas: plan.areas.map((area) => ordered(Area.shape, area)),
		scenarios: plan.scenarios.map((scenario) => ordered(Scenario.shape, scenario)),
		judgements: Object.fromEntries(
			Object.entries(plan.judgements)
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([id, judgement]) => [id, ordered(Judgement.shape, judgement)]),
		),
	};
	// A raw line break never stands inside a JSON string, so this only ever joins positions.
	const position = /\[\n\t*(-?[\d.e+-]+),\n\t*(-?[\d.e+-]+)\n\t*\]/g;
	return `${JSON.stringify(stable, null, '\t').replace(position, '[$1, $2]')}\n`;
}

function ordered<Item extends object>(shape: Record<keyof Item, unknown>, item: Item): Item {
	return Object.fromEntries(
		(Object.keys(shape) as (keyof Item & string)[]).map((key) => [key, item[key]]),
	) as Item;
}

import { Area, Link, Plan, Site } from './plan.ts';
import { AssumptionSaid, Judgement, Scenario } from './scenario.ts';

/** The plan as a file: the schema's key order and one position a line, so that two versions can be compared line by line. */
export function planText(plan: Plan): string {
	const stable = {
		...ordered(Plan.shape, plan),
		sites: plan.sites.map((site) => ordered(Site.shape, site)),
		links: plan.links.map((link) => ordered(Link.shape, link)),
		areas: plan.areas.map((area) => ordered(Area.shape, area)),
		scenarios: plan.scenarios.map((scenario) => ({
			...ordered(Scenario.shape, scenario),
			assumptions: sorted(scenario.assumptions, AssumptionSaid.shape),
			judgements: sorted(scenario.judgements, Judgement.shape),
		})),
	};
	// A raw line break never stands inside a JSON string, so this only ever joins positions.
	const position = /\[\n\t*(-?[\d.e+-]+),\n\t*(-?[\d.e+-]+)\n\t*\]/g;
	return `${JSON.stringify(stable, null, '\t').replace(position, '[$1, $2]')}\n`;
}

/** What a scenario says, by id. */
function sorted<Item extends object>(
	said: Record<string, Item>,
	shape: Record<keyof Item, unknown>,
): Record<string, Item> {
	return Object.fromEntries(
		Object.entries(said)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([id, item]) => [id, ordered(shape, item)]),
	);
}

function ordered<Item extends object>(shape: Record<keyof Item, unknown>, item: Item): Item {
	return Object.fromEntries(
		(Object.keys(shape) as (keyof Item & string)[]).map((key) => [key, item[key]]),
	) as Item;
}

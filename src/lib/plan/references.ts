import { problem, type Problem } from '../base/result.ts';
import { shortened } from './found.ts';
import type { Link, Plan } from './plan.ts';
import type { Scenario } from './scenario.ts';

/** What the schema alone cannot see: ids that clash, links that lead nowhere, bounds in the wrong order. */
export function referenceProblems(plan: Plan): Problem[] {
	return [
		...duplicateIds('sites', plan.sites),
		...duplicateIds('links', plan.links),
		...duplicateIds('areas', plan.areas),
		...duplicateIds('scenarios', plan.scenarios),
		...linkProblems(plan),
		...plan.areas.flatMap((area, i) => openRings(area.polygons, `areas.${i}`, area.name)),
		...plan.scenarios.flatMap((scenario, i) => saidProblems(scenario, `scenarios.${i}`)),
		...(plan.scenarios.some(({ id }) => id === plan.scenario)
			? []
			: [problem('scenario', 'plan_no_such_id', { at: 'scenarios', id: shortened(plan.scenario) })]),
	];
}

/** Bounds that leave no room between them, and ends of an assumption out of order. Whether a value makes sense is for its model to say. */
export function saidProblems({ assumptions, judgements }: Scenario, at: string): Problem[] {
	return [
		...Object.entries(assumptions).flatMap(([id, { value, low, high }]) => {
			const said = [low, value, high].filter((each) => each !== null);
			const rises = said.every((each, i) => i === 0 || said[i - 1]! <= each);
			const values = { name: id, found: said.join(', ') };
			return rises ? [] : [problem(`${at}.assumptions.${id}`, 'plan_ends_order', values)];
		}),
		...Object.entries(judgements).flatMap(([id, { worst, best }]) =>
			worst !== null && worst === best
				? [problem(`${at}.judgements.${id}`, 'plan_bounds_equal', { found: worst, name: id })]
				: [],
		),
	];
}

/** The same for a link from A to B and from B to A. */
export function pairKey(link: { from: string; to: string }): string {
	return link.from < link.to ? `${link.from} ${link.to}` : `${link.to} ${link.from}`;
}

function duplicateIds(list: string, items: readonly { id: string }[]): Problem[] {
	const first = new Map<string, number>();
	return items.flatMap(({ id }, i) => {
		const earlier = first.get(id);
		if (earlier === undefined) {
			first.set(id, i);
			return [];
		}
		return [
			problem(`${list}.${i}.id`, 'plan_duplicate_id', {
				at: `${list}.${i}`,
				id,
				first: `${list}.${earlier}`,
			}),
		];
	});
}

function linkProblems({ sites, links }: Plan): Problem[] {
	const known = new Set(sites.map((site) => site.id));
	const pairs = new Map<string, Link>();
	return links.flatMap((link, i) => {
		const problems = (['from', 'to'] as const)
			.filter((end) => !known.has(link[end]))
			.map((end) => problem(`links.${i}.${end}`, 'plan_unknown_site', { link: link.id, id: link[end] }));
		if (link.from === link.to) {
			problems.push(problem(`links.${i}`, 'plan_self_link', { link: link.id, id: link.from }));
		}
		const twin = pairs.get(pairKey(link));
		if (twin) {
			problems.push(problem(`links.${i}`, 'plan_duplicate_link', { link: link.id, first: twin.id }));
		} else pairs.set(pairKey(link), link);
		return problems;
	});
}

function openRings(polygons: [number, number][][][], at: string, name: string): Problem[] {
	return polygons.flatMap((rings, p) =>
		rings.flatMap((ring, r) => {
			const [first, last] = [ring[0], ring.at(-1)];
			const closed = first && last && first[0] === last[0] && first[1] === last[1];
			return closed ? [] : [problem(`${at}.polygons.${p}.${r}`, 'plan_ring_open', { name: shortened(name) })];
		}),
	);
}

import { equal } from '../equal.ts';
import { freeId } from '../ids.ts';
import { mergeList, mergeSettings, type Conflict, type Sides, type Told } from './merge-items.ts';
import { mergedSaid, mergedScenario } from './merge-scenarios.ts';
import { openPlan } from '../open.ts';
import type { Plan } from '../plan.ts';
import { pairKey } from '../references.ts';

export type { Conflict } from './merge-items.ts';

/** Which version to take of what both changed, by the path of the conflict. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs' | 'base'>>;

/** Two versions that began from one plan, joined. Until somebody chooses, `merged` holds mine where both changed the same, and keeps what only one removed. */
export type Merge = { base: Plan; mine: Plan; theirs: Plan; merged: Plan; conflicts: Conflict[] };

/** Joins two versions of a plan by id and field. What only one changed is taken; what both changed otherwise is a conflict. */
export function mergePlans(base: Plan, mine: Plan, theirs: Plan): Merge {
	return { base, mine, theirs, ...joined({ base, mine, theirs }, {}) };
}

/** The joined plan with the choices made; conflicts without one stay as they are in `merged`. */
export function resolve({ base, mine, theirs }: Merge, choices: Choices): Plan {
	return joined({ base, mine, theirs }, choices).merged;
}

function joined(
	{ base, mine, theirs: given }: Sides<Plan>,
	choices: Choices,
): Pick<Merge, 'merged' | 'conflicts'> {
	const theirs = withoutClashes(base, mine, given);
	const sides = { base, mine, theirs };
	const told: Told = { choices, conflicts: [] };
	const sites = mergeList('sites', sides, told, {
		isUsed: (id, side) => isNewlyLinked(id, base, sides[side]),
	});
	const kept = new Set(sites.map(({ id }) => id));
	const had = (side: Plan) => new Set(side.sites.map(({ id }) => id));
	const [inMine, inTheirs] = [had(mine), had(theirs)];
	const links = mergeList('links', sides, told, {
		// A link that went with its site comes back with it.
		wentWithSite: (link, side) =>
			[link.from, link.to].some((id) => !(side === 'mine' ? inMine : inTheirs).has(id)),
	}).filter(({ from, to }) => kept.has(from) && kept.has(to));
	const merged: Plan = {
		...mergeSettings(sides, told),
		sites,
		links: onePerPair(links, told),
		areas: mergeList('areas', sides, told, {}),
		scenarios: mergeList('scenarios', sides, told, { within: (each) => mergedSaid(each, told) }),
	};
	if (merged.scenarios.length === 0) merged.scenarios = mine.scenarios;
	merged.scenario = mergedScenario(sides, merged.scenarios);
	// Two plans that open can still make one that is too long; then one of them is chosen whole.
	if (openPlan(merged).ok) return { merged, conflicts: told.conflicts };
	const label = { key: 'merge_whole', values: {}, words: {} } as const;
	const whole: Conflict = { path: '', label, base, mine, theirs: given };
	return {
		merged: choices[''] === 'theirs' ? given : choices[''] === 'base' ? base : mine,
		conflicts: [whole],
	};
}

/** Whether a side joined a site, or changed a link of it: then the site is no longer free to go. */
function isNewlyLinked(id: string, base: Plan, side: Plan): boolean {
	return side.links.some(
		(link) =>
			(link.from === id || link.to === id) &&
			!base.links.some((old) => old.id === link.id && equal(old, link)),
	);
}

/** Their version with new ids where both added different things under one; a link both added between the same sites is one link. */
function withoutClashes(base: Plan, mine: Plan, theirs: Plan): Plan {
	const siteIds = renamed(base.sites, mine.sites, theirs.sites, 'site');
	const siteId = (id: string) => siteIds.get(id) ?? id;
	const rejoined = theirs.links.map((link) => ({ ...link, from: siteId(link.from), to: siteId(link.to) }));
	const inBase = new Set(base.links.map(({ id }) => id));
	const mineByPair = new Map(
		mine.links.filter(({ id }) => !inBase.has(id)).map((link) => [pairKey(link), link]),
	);
	const twins = rejoined.map((link) => {
		const twin = inBase.has(link.id) ? undefined : mineByPair.get(pairKey(link));
		return twin ? { ...link, id: twin.id, from: twin.from, to: twin.to } : link;
	});
	const twinIds = new Set([...mineByPair.values()].map(({ id }) => id));
	const isTwin = (link: { id: string; from: string; to: string }) =>
		twinIds.has(link.id) && mineByPair.get(pairKey(link))?.id === link.id;
	const linkIds = renamed(
		base.links,
		mine.links,
		twins.filter((link) => !isTwin(link)),
		'link',
	);
	const areaIds = renamed(base.areas, mine.areas, theirs.areas, 'area');
	const scenarioIds = renamed(base.scenarios, mine.scenarios, theirs.scenarios, 'scenario');
	const withIds = <Item extends { id: string }>(items: readonly Item[], ids: Map<string, string>) =>
		items.map((item) => (ids.has(item.id) ? { ...item, id: ids.get(item.id)! } : item));
	return {
		...theirs,
		sites: withIds(theirs.sites, siteIds),
		links: twins.map((link) => (isTwin(link) ? link : { ...link, id: linkIds.get(link.id) ?? link.id })),
		areas: withIds(theirs.areas, areaIds),
		scenarios: withIds(theirs.scenarios, scenarioIds),
		scenario: scenarioIds.get(theirs.scenario) ?? theirs.scenario,
	};
}

type Named = { id: string; name?: string };

/** New ids for what they added under an id that I gave to something else. */
function renamed(
	base: readonly Named[],
	mine: readonly Named[],
	theirs: readonly Named[],
	fallback: string,
): Map<string, string> {
	const old = new Set(base.map(({ id }) => id));
	const added = new Map(mine.filter(({ id }) => !old.has(id)).map((item) => [item.id, item]));
	const taken = new Set([...base, ...mine, ...theirs].map(({ id }) => id));
	const ids = new Map<string, string>();
	for (const item of theirs) {
		const other = added.get(item.id);
		if (!other || equal(other, item)) continue;
		const id = freeId(item.name ?? item.id, taken, fallback);
		taken.add(id);
		ids.set(item.id, id);
	}
	return ids;
}

/** Where a link rejoined here and one added there join the same sites, one is chosen. */
function onePerPair(links: Plan['links'], { choices, conflicts }: Told): Plan['links'] {
	const first = new Map<string, Plan['links'][number]>();
	for (const link of links) {
		const key = pairKey(link);
		const other = first.get(key);
		if (!other) {
			first.set(key, link);
			continue;
		}
		const path = `links.${other.id}.twin`;
		const values = { name: `${link.from} – ${link.to}`, mine: other.id, theirs: link.id };
		const label = { key: 'merge_pair', values, words: {} } as const;
		conflicts.push({ path, label, base: null, mine: other, theirs: link });
		if (choices[path] === 'theirs') first.set(key, link);
	}
	return first.size === links.length ? links : [...first.values()];
}

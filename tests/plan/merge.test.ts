import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addLink } from '../../src/lib/plan/edits/links/add-link.ts';
import { differenceWords } from '../../src/lib/plan/diff/diff.ts';
import { addScenario } from '../../src/lib/plan/edits/scenarios/add-scenario.ts';
import { addSite } from '../../src/lib/plan/edits/sites/add-site.ts';
import { chooseScenario } from '../../src/lib/plan/edits/scenarios/choose-scenario.ts';
import { removeScenario } from '../../src/lib/plan/edits/scenarios/remove-scenario.ts';
import { removeSite } from '../../src/lib/plan/edits/sites/remove-site.ts';
import { setAssumption } from '../../src/lib/plan/edits/scenarios/set-assumption.ts';
import { setJudgement } from '../../src/lib/plan/edits/scenarios/set-judgement.ts';
import { setLink } from '../../src/lib/plan/edits/links/set-link.ts';
import { setSite } from '../../src/lib/plan/edits/sites/set-site.ts';
import { iowaNebraska } from '../../src/lib/plan/examples/iowa-nebraska.ts';
import { mergePlans, resolve } from '../../src/lib/plan/merge/merge.ts';
import { openPlan } from '../../src/lib/plan/open.ts';
import type { Plan } from '../../src/lib/plan/plan.ts';
import { titleOf } from '../../src/lib/planning/title-of.ts';
import { sentence } from '../../src/cli/sentence.ts';
import { frozen } from '../fixtures/frozen.ts';
import { valueOf } from '../fixtures/result.ts';
import { anyEdit, edited } from './any-edit.ts';
import { anyPlan } from './any-plan.ts';

const base = frozen(iowaNebraska);
const site = (plan: Plan, id: string) => plan.sites.find((each) => each.id === id);

describe('two versions of one plan', () => {
	test('changes of different fields and sites are both taken', () => {
		const mine = valueOf(setSite(base, 'omaha', { itMw: 500 }));
		const theirs = valueOf(setSite(valueOf(setSite(base, 'omaha', { year: 2030 })), 'lincoln', { pue: 1.4 }));
		const { merged, conflicts } = mergePlans(base, mine, theirs);
		expect(conflicts).toEqual([]);
		expect(site(merged, 'omaha')).toMatchObject({ itMw: 500, year: 2030 });
		expect(site(merged, 'lincoln')?.pue).toBe(1.4);
	});

	test('what is said of a line goes with that line: a claim never lands on a line drawn by another', () => {
		const id = 'omaha-papillion';
		const drawn = valueOf(setLink(base, id, { route: [[-96, 41], [-96.1, 41.1]] })); // prettier-ignore
		const mine = valueOf(setLink(drawn, id, { lineFrom: 'survey' }));
		const theirs = valueOf(setLink(drawn, id, { route: [[-96, 41], [-96.2, 41.2]] })); // prettier-ignore
		const merge = mergePlans(drawn, mine, theirs);
		expect(merge.conflicts.map(({ path }) => path)).toEqual([`links.${id}.route`]);
		const taken = resolve(merge, { [`links.${id}.route`]: 'theirs' });
		expect(taken.links.find((link) => link.id === id)).toMatchObject({
			lineFrom: 'sketch',
			route: [[-96, 41], [-96.2, 41.2]], // prettier-ignore
		});
	});

	test('the same field changed in two ways is asked, and either is taken', () => {
		const merge = mergePlans(
			base,
			valueOf(setSite(base, 'omaha', { itMw: 500 })),
			valueOf(setSite(base, 'omaha', { itMw: 600 })),
		);
		expect(merge.conflicts).toMatchObject([
			{ path: 'sites.omaha.itMw', base: 237, mine: 500, theirs: 600, label: { values: { name: 'Omaha' } } },
		]);
		expect(site(merge.merged, 'omaha')?.itMw).toBe(500);
		const taken = (choice: 'mine' | 'theirs' | 'base') =>
			site(resolve(merge, { 'sites.omaha.itMw': choice }), 'omaha')?.itMw;
		expect([taken('mine'), taken('theirs'), taken('base')]).toEqual([500, 600, 237]);
	});

	test('a site removed here and changed there is asked; until then it stays, with its links', () => {
		const merge = mergePlans(base, removeSite(base, 'omaha'), valueOf(setSite(base, 'omaha', { itMw: 600 })));
		expect(merge.conflicts).toMatchObject([{ path: 'sites.omaha', mine: null, theirs: { itMw: 600 } }]);
		expect(merge.merged.links).toHaveLength(5);
		const removed = resolve(merge, { 'sites.omaha': 'mine' });
		expect([removed.sites.length, removed.links.length]).toEqual([3, 2]);
	});

	test('a site removed here and newly linked there is asked too', () => {
		const theirs = valueOf(addLink(base, 'council-bluffs', 'lincoln'));
		const merge = mergePlans(base, removeSite(base, 'lincoln'), theirs);
		expect(merge.conflicts.map(({ path }) => path)).toEqual(['sites.lincoln']);
		expect(openPlan(resolve(merge, { 'sites.lincoln': 'mine' })).ok).toBe(true);
	});

	test('a site that only one removed is gone, and what both removed too', () => {
		const removed = removeSite(base, 'omaha');
		expect(mergePlans(base, base, removed)).toMatchObject({ conflicts: [], merged: removed });
		expect(mergePlans(base, removed, removeSite(base, 'omaha')).merged).toEqual(removed);
	});

	test('different sites added under one id are both kept, each with its links', () => {
		const add = (lng: number, to: string) =>
			valueOf(addLink(valueOf(addSite(base, { name: 'New', position: [lng, 40] })), 'new', to));
		const { merged, conflicts } = mergePlans(base, add(1, 'omaha'), add(2, 'lincoln'));
		expect(conflicts).toEqual([]);
		expect(merged.sites.slice(4).map(({ id, position }) => [id, position[0]])).toEqual([['new', 1], ['new-2', 2]]); // prettier-ignore
		expect(merged.links.slice(5).map(({ from, to }) => [from, to])).toEqual([['new', 'omaha'], ['new-2', 'lincoln']]); // prettier-ignore
	});

	test('a link that both added between the same sites is one link', () => {
		const mine = valueOf(setLink(valueOf(addLink(base, 'council-bluffs', 'lincoln')), 'council-bluffs-lincoln', { fiberPairs: 4 })); // prettier-ignore
		const theirs = valueOf(addLink(base, 'lincoln', 'council-bluffs'));
		const { merged, conflicts } = mergePlans(base, mine, theirs);
		expect(conflicts).toEqual([]);
		expect(merged.links).toEqual(mine.links);
	});
});

describe('two tabs on one scenario', () => {
	const said = frozen(valueOf(setAssumption(base, 'base', 'path-factor', { value: 1.4, high: 3 })));
	const assume = (plan: Plan, id: string, patch: object) => valueOf(setAssumption(plan, 'base', id, patch));
	const judge = (plan: Plan, id: string, patch: object) => valueOf(setJudgement(plan, 'base', id, patch));
	const first = ({ scenarios }: Plan) => scenarios[0]!;

	test('different assumptions and judgements are both taken, and different numbers of one criterion', () => {
		const mine = judge(assume(said, 'path-factor', { value: 1.5 }), 'pue', { weight: 3 });
		const theirs = judge(assume(said, 'glass', { value: 5 }), 'pue', { limit: 'none' }); // prettier-ignore
		const { merged, conflicts } = mergePlans(said, mine, theirs);
		expect(conflicts).toEqual([]);
		expect(first(merged).assumptions).toEqual({
			'path-factor': { value: 1.5, low: null, high: 3 },
			glass: { value: 5, low: null, high: null },
		});
		expect(first(merged).judgements).toEqual({ pue: { weight: 3, worst: null, best: null, limit: 'none' } });
	});

	test('what one took back and the other left is gone', () => {
		const judged = judge(said, 'pue', { weight: 1, limit: 2 });
		const mine = judge(judged, 'pue', { weight: null });
		const theirs = judge(judged, 'pue', { limit: null });
		expect(first(mergePlans(judged, mine, theirs).merged).judgements).toEqual({});
	});

	test('the same number said in two ways is asked, by its name in both languages', () => {
		const merge = mergePlans(
			said,
			judge(said, 'pue', { weight: 3 }),
			judge(assume(said, 'path-factor', { value: 2 }), 'pue', { weight: 5 }),
		);
		const path = 'scenarios.base.judgements.pue.weight';
		expect(merge.conflicts).toMatchObject([{ path, base: null, mine: 3, theirs: 5 }]);
		expect(differenceWords(merge.conflicts[0]!.label, sentence, titleOf)).toBe(
			'Scenario Base, Overhead (PUE): weight',
		);
		expect(first(resolve(merge, { [path]: 'theirs' })).judgements['pue']!.weight).toBe(5);
		expect(first(resolve(merge, { [path]: 'base' })).judgements).toEqual({});
		expect(first(merge.merged).assumptions['path-factor']!.value).toBe(2);
	});

	test('an assumption and its ends stay together, and so do the two bounds of a criterion', () => {
		const mine = judge(assume(said, 'path-factor', { value: 2.5 }), 'pue', { worst: 2 });
		const theirs = judge(assume(said, 'path-factor', { high: 2 }), 'pue', { best: 2 });
		expect(mergePlans(said, mine, theirs).conflicts.map(({ path }) => path)).toEqual([
			'scenarios.base.assumptions.path-factor.range',
			'scenarios.base.judgements.pue.bounds',
		]);
	});

	test('which scenario is chosen is not asked, and it is always one that is there', () => {
		const added = ['A', 'B'].reduce<Plan>((plan, name) => valueOf(addScenario(plan, { name })), base);
		const two = frozen(valueOf(chooseScenario(added, 'base')));
		const [a, b] = ['a', 'b'].map((id) => valueOf(chooseScenario(two, id)));
		expect(mergePlans(two, a!, b!)).toMatchObject({ conflicts: [], merged: { scenario: 'a' } });
		expect(mergePlans(two, two, b!).merged.scenario).toBe('b');
		const without = valueOf(removeScenario(two, 'a'));
		expect(mergePlans(two, a!, without).merged.scenario).toBe('base');
	});

	test('different scenarios added under one id are both kept, and each stays chosen by its own', () => {
		const add = (weight: number) => {
			const added = valueOf(addScenario(base, { name: 'New' }));
			return valueOf(chooseScenario(valueOf(setJudgement(added, 'new', 'pue', { weight })), 'new'));
		};
		const mine = valueOf(chooseScenario(valueOf(addScenario(base, { name: 'New' })), 'base'));
		const { merged } = mergePlans(base, mine, add(2));
		expect(merged.scenarios.map(({ id }) => id)).toEqual(['base', 'new', 'new-2']);
		expect(merged.scenario).toBe('new-2');
	});
});

describe('for any plan and any edits', () => {
	const versions = fc
		.record({
			plan: anyPlan,
			mine: fc.array(anyEdit, { maxLength: 6 }),
			theirs: fc.array(anyEdit, { maxLength: 6 }),
		})
		.map(({ plan, mine, theirs }) => ({
			base: frozen(plan),
			mine: frozen(mine.reduce(edited, plan)),
			theirs: frozen(theirs.reduce(edited, plan)),
		}));
	const settings = { numRuns: 300, seed: 5 };

	test('merging with oneself, or with no change, changes nothing', () => {
		fc.assert(
			fc.property(versions, ({ base, mine, theirs }) => {
				expect(mergePlans(base, mine, mine)).toMatchObject({ conflicts: [] });
				expect(mergePlans(base, mine, mine).merged).toEqual(mine);
				expect(mergePlans(base, mine, base).merged).toEqual(mine);
				expect(mergePlans(base, base, theirs).merged).toEqual(theirs);
			}),
			settings,
		);
	}, 60_000);

	test('what is merged opens, whatever is chosen', () => {
		fc.assert(
			fc.property(versions, fc.infiniteStream(fc.constantFrom('mine', 'theirs', 'base')), ({ base, mine, theirs }, choices) => {
				const merge = mergePlans(base, mine, theirs);
				expect(openPlan(merge.merged).ok).toBe(true);
				const chosen = Object.fromEntries(merge.conflicts.map(({ path }) => [path, choices.next().value]));
				expect(openPlan(resolve(merge, chosen)).ok).toBe(true);
				expect(new Set(merge.conflicts.map(({ path }) => path)).size).toBe(merge.conflicts.length);
			}),
			settings,
		); // prettier-ignore
	}, 60_000);

	test('who merges does not matter where nothing clashes, but for order and new ids', () => {
		fc.assert(
			fc.property(versions, ({ base, mine, theirs }) => {
				const [one, other] = [mergePlans(base, mine, theirs), mergePlans(base, theirs, mine)];
				expect(one.conflicts.length > 0).toBe(other.conflicts.length > 0);
				if (one.conflicts.length > 0) return;
				const facts = (plan: Plan) => ({
					sites: plan.sites.map(({ id: _, ...rest }) => JSON.stringify(rest)).sort(),
					links: plan.links.map(({ fiberPairs, route }) => JSON.stringify({ fiberPairs, route })).sort(),
					areas: plan.areas.map(({ id: _, ...rest }) => JSON.stringify(rest)).sort(),
					scenarios: plan.scenarios,
					name: plan.name,
				});
				expect(facts(one.merged)).toEqual(facts(other.merged));
			}),
			settings,
		);
	}, 60_000);

	test('nothing is lost: each site either side has and the other did not remove is there', () => {
		fc.assert(
			fc.property(versions, ({ base, mine, theirs }) => {
				const { merged } = mergePlans(base, mine, theirs);
				const has = (plan: Plan, id: string) => plan.sites.some((each) => each.id === id);
				for (const { id } of mine.sites) {
					if (!has(base, id) || has(theirs, id)) expect(has(merged, id), id).toBe(true);
				}
				const isNew = ({ id }: { id: string }) => !has(base, id);
				const key = (plan: Plan) => new Set(plan.sites.map(({ id: _, ...rest }) => JSON.stringify(rest)));
				for (const added of theirs.sites.filter(isNew)) {
					const { id: _, ...rest } = added;
					expect(key(merged).has(JSON.stringify(rest)), added.id).toBe(true);
				}
			}),
			settings,
		);
	}, 60_000);
});

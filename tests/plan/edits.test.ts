import { describe, expect, test } from 'vitest';
import { addLink } from '../../src/lib/plan/edits/links/add-link.ts';
import { addSite } from '../../src/lib/plan/edits/sites/add-site.ts';
import { moveSite } from '../../src/lib/plan/edits/sites/move-site.ts';
import { removeLink } from '../../src/lib/plan/edits/links/remove-link.ts';
import { removeSite } from '../../src/lib/plan/edits/sites/remove-site.ts';
import { renamePlan } from '../../src/lib/plan/edits/rename-plan.ts';
import { renameSite } from '../../src/lib/plan/edits/sites/rename-site.ts';
import { setJudgement } from '../../src/lib/plan/edits/scenarios/set-judgement.ts';
import { setLink } from '../../src/lib/plan/edits/links/set-link.ts';
import { addScenario } from '../../src/lib/plan/edits/scenarios/add-scenario.ts';
import { chooseScenario } from '../../src/lib/plan/edits/scenarios/choose-scenario.ts';
import { removeScenario } from '../../src/lib/plan/edits/scenarios/remove-scenario.ts';
import { renameScenario } from '../../src/lib/plan/edits/scenarios/rename-scenario.ts';
import { resetAssumptions, resetJudgements } from '../../src/lib/plan/edits/scenarios/reset-said.ts';
import { setAssumption } from '../../src/lib/plan/edits/scenarios/set-assumption.ts';
import type { Plan } from '../../src/lib/plan/plan.ts';
import { setSite } from '../../src/lib/plan/edits/sites/set-site.ts';
import { iowaNebraska } from '../../src/lib/plan/examples/iowa-nebraska.ts';
import { linkBetween, linksOf, siteById, totalItMw } from '../../src/lib/plan/lookup.ts';
import { newPlan } from '../../src/lib/plan/new-plan.ts';
import { openPlan } from '../../src/lib/plan/open.ts';
import { SITES_MAX } from '../../src/lib/plan/plan.ts';
import { planText } from '../../src/lib/plan/save.ts';
import { frozen } from '../fixtures/frozen.ts';
import { keysOf, valueOf } from '../fixtures/result.ts';

const plan = frozen(iowaNebraska);

describe('sites', () => {
	test('a new site is the last, gets an id from its name and unknown power', () => {
		const next = valueOf(addSite(plan, { name: 'Omaha', position: [-96, 41.2] }));
		expect(next.sites.at(-1)).toMatchObject({ id: 'omaha-2', itMw: null, year: null, zone: null });
		expect(plan.sites).toHaveLength(4);
		expect(openPlan(planText(next)).ok).toBe(true);
	});

	test('a name without a letter or digit still gets an id', () => {
		expect(valueOf(addSite(plan, { name: '東京', position: [139.7, 35.7] })).sites.at(-1)?.id).toBe('site');
	});

	test('negative power is refused, saying what and where', () => {
		const result = setSite(plan, 'lincoln', { itMw: -5 });
		expect(result).toMatchObject({
			problems: [
				{ at: 'sites.3.itMw', key: 'plan_it_mw_range', values: { name: 'Lincoln', found: '-5', min: 0 } },
			],
		});
	});

	test('NaN from an empty number field is refused', () => {
		expect(keysOf(setSite(plan, 'lincoln', { pue: NaN }))).toEqual(['plan_pue_range']);
	});

	test('power, year and zone can be set and made unknown again', () => {
		const set = valueOf(setSite(plan, 'lincoln', { itMw: 500, year: null, zone: 'FR', operator: 'SWPP' }));
		expect(siteById(set, 'lincoln')).toMatchObject({ itMw: 500, year: null, zone: 'FR', operator: 'SWPP' });
		expect(siteById(valueOf(setSite(set, 'lincoln', { itMw: null })), 'lincoln')?.itMw).toBeNull();
	});

	test('a site moves; a latitude beyond the pole is refused', () => {
		expect(siteById(valueOf(moveSite(plan, 'omaha', [10, 50])), 'omaha')?.position).toEqual([10, 50]);
		expect(keysOf(moveSite(plan, 'omaha', [10, 91]))).toEqual(['plan_position_swapped']);
		expect(keysOf(moveSite(plan, 'omaha', [10, 200]))).toEqual(['plan_latitude_range']);
	});

	test('a renamed site keeps its id and its links', () => {
		const next = valueOf(renameSite(plan, 'omaha', '  <b>New</b> '));
		expect(siteById(next, 'omaha')?.name).toBe('<b>New</b>');
		expect(linksOf(next, 'omaha')).toHaveLength(3);
		expect(keysOf(renameSite(plan, 'omaha', ' '))).toEqual(['plan_text_empty']);
	});

	test('a removed site takes its links with it', () => {
		const next = removeSite(plan, 'omaha');
		expect(next.sites).toHaveLength(3);
		expect(next.links.map((link) => link.id)).toEqual(['council-bluffs-papillion', 'papillion-lincoln']);
		expect(openPlan(planText(next)).ok).toBe(true);
		expect(removeSite(plan, 'nowhere')).toBe(plan);
	});

	test('a site that is not there is named', () => {
		expect(setSite(plan, 'paris', { itMw: 1 })).toMatchObject({
			problems: [{ key: 'plan_no_such_id', values: { id: 'paris' } }],
		});
	});

	test('a plan holds 2,000 sites and no more', () => {
		const site = plan.sites[0]!;
		const sites = Array.from({ length: SITES_MAX }, (_, i) => ({ ...site, id: `s${i}` }));
		expect(keysOf(addSite({ ...plan, sites }, site))).toEqual(['plan_sites_full']);
	});
});

describe('links', () => {
	test('two sites are linked once, whichever way round', () => {
		const next = valueOf(addLink(plan, 'lincoln', 'council-bluffs'));
		expect(linkBetween(next, 'council-bluffs', 'lincoln')?.id).toBe('lincoln-council-bluffs');
		expect(keysOf(addLink(next, 'council-bluffs', 'lincoln'))).toEqual(['plan_duplicate_link']);
		expect(keysOf(addLink(plan, 'omaha', 'omaha'))).toEqual(['plan_self_link']);
		expect(keysOf(addLink(plan, 'omaha', 'paris'))).toEqual(['plan_no_such_id']);
	});

	test('fiber pairs are whole and positive, a route has two positions', () => {
		expect(valueOf(setLink(plan, 'omaha-papillion', { fiberPairs: 8 })).links[2]?.fiberPairs).toBe(8);
		expect(keysOf(setLink(plan, 'omaha-papillion', { fiberPairs: 0 }))).toEqual(['plan_fiber_pairs_range']);
		expect(keysOf(setLink(plan, 'omaha-papillion', { route: [[1, 2]] }))).toEqual(['plan_list_too_short']);
	});

	test('a line is a sketch until its author says more, and again when it is changed', () => {
		const line = (lng: number): [number, number][] => [[lng, 41], [-96, 41]]; // prettier-ignore
		const lineFrom = (from: Plan) => from.links.find(({ id }) => id === 'omaha-papillion')!.lineFrom;
		const drawn = valueOf(setLink(plan, 'omaha-papillion', { route: line(-95) }));
		expect(lineFrom(drawn)).toBe('sketch');
		const claimed = valueOf(setLink(drawn, 'omaha-papillion', { lineFrom: 'survey' }));
		expect(lineFrom(claimed)).toBe('survey');
		expect(lineFrom(valueOf(setLink(claimed, 'omaha-papillion', { fiberPairs: 4 })))).toBe('survey');
		expect(lineFrom(valueOf(setLink(claimed, 'omaha-papillion', { route: line(-95.1) })))).toBe('sketch');
		expect(lineFrom(valueOf(setLink(claimed, 'omaha-papillion', { route: null })))).toBe('sketch');
	});

	test('a removed link leaves its sites', () => {
		expect(removeLink(plan, 'omaha-papillion')).toMatchObject({ sites: plan.sites, links: { length: 4 } });
	});
});

describe('the plan', () => {
	test('is renamed, but not to 10,000 characters', () => {
		expect(valueOf(renamePlan(plan, ' A ')).name).toBe('A');
		expect(renamePlan(plan, 'x'.repeat(10_000))).toMatchObject({
			problems: [{ key: 'plan_text_too_long', values: { count: 10_000, limit: 200 } }],
		});
	});

	test('an assumption is set in one scenario, its ends in order, and back at its default says nothing', () => {
		const set = valueOf(setAssumption(plan, 'base', 'path-factor', { value: 1.5, low: 1.2 }));
		expect(set.scenarios[0]!.assumptions).toEqual({ 'path-factor': { value: 1.5, low: 1.2, high: null } });
		expect(keysOf(setAssumption(set, 'base', 'path-factor', { high: 1.1 }))).toEqual(['plan_ends_order']);
		const back = valueOf(setAssumption(set, 'base', 'path-factor', { value: null, low: null }));
		expect(back.scenarios[0]!.assumptions).toEqual({});
		expect(valueOf(resetAssumptions(set, 'base')).scenarios).toEqual(plan.scenarios);
		expect(keysOf(setAssumption(plan, 'nowhere', 'path-factor', { value: 2 }))).toEqual(['plan_no_such_id']);
		expect(keysOf(setAssumption(plan, 'base', '__proto__', { value: 2 }))).toEqual(['plan_key_refused']);
	});

	test('forgets a judgement that says nothing any more', () => {
		const said = (of: Plan) => of.scenarios[0]!.judgements;
		const set = valueOf(setJudgement(plan, 'base', 'pue', { weight: 3 }));
		expect(said(set)).toEqual({ pue: { weight: 3, worst: null, best: null, limit: null } });
		expect(said(valueOf(setJudgement(set, 'base', 'pue', { limit: 'none' }))).pue?.limit).toBe('none');
		expect(said(valueOf(setJudgement(set, 'base', 'pue', { weight: null })))).toEqual({});
		expect(said(valueOf(resetJudgements(set, 'base')))).toEqual({});
		expect(keysOf(setJudgement(plan, 'base', 'pue', { weight: -1 }))).toEqual(['plan_too_small']);
		expect(keysOf(setJudgement(plan, 'base', 'pue', { worst: 1, best: 1 }))).toEqual(['plan_bounds_equal']);
	});

	test('a scenario is added from another and shown, renamed and removed, never the last', () => {
		const set = valueOf(setAssumption(plan, 'base', 'path-factor', { value: 1.5 }));
		const two = valueOf(addScenario(set, { name: 'Cheap gas', from: 'base' }));
		expect(two.scenarios.map(({ id, name }) => [id, name])).toEqual([
			['base', 'Base'],
			['cheap-gas', 'Cheap gas'],
		]);
		expect(two.scenarios[1]!.assumptions).toEqual(set.scenarios[0]!.assumptions);
		expect(two.scenario).toBe('cheap-gas');
		expect(valueOf(addScenario(two, { name: 'Plain' })).scenarios[2]).toEqual({
			...plan.scenarios[0]!,
			id: 'plain',
			name: 'Plain',
		});
		expect(valueOf(renameScenario(two, 'base', 'First')).scenarios[0]!.name).toBe('First');
		expect(keysOf(renameScenario(two, 'base', ' '))).toEqual(['plan_text_empty']);
		expect(valueOf(chooseScenario(two, 'base')).scenario).toBe('base');
		const one = valueOf(removeScenario(two, 'cheap-gas'));
		expect([one.scenario, one.scenarios]).toEqual(['base', set.scenarios]);
		expect(valueOf(removeScenario(two, 'base')).scenario).toBe('cheap-gas');
		expect(keysOf(removeScenario(plan, 'base'))).toEqual(['plan_scenario_last']);
		expect(keysOf(chooseScenario(plan, 'nowhere'))).toEqual(['plan_no_such_id']);
	});

	test('sums the power that is known', () => {
		expect(totalItMw(plan)).toBe(237 + 237 + 237 + 141);
		expect(totalItMw(newPlan('Empty', ''))).toBe(0);
	});
});

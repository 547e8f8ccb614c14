import { describe, expect, test } from 'vitest';
import { addLink } from '../../src/lib/plan/edits/add-link.ts';
import { addSite } from '../../src/lib/plan/edits/add-site.ts';
import { moveSite } from '../../src/lib/plan/edits/move-site.ts';
import { removeLink } from '../../src/lib/plan/edits/remove-link.ts';
import { removeSite } from '../../src/lib/plan/edits/remove-site.ts';
import { renamePlan } from '../../src/lib/plan/edits/rename-plan.ts';
import { renameSite } from '../../src/lib/plan/edits/rename-site.ts';
import { setJudgement } from '../../src/lib/plan/edits/set-judgement.ts';
import { setLink } from '../../src/lib/plan/edits/set-link.ts';
import { setScenario } from '../../src/lib/plan/edits/set-scenario.ts';
import { setSite } from '../../src/lib/plan/edits/set-site.ts';
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

	test('keeps low, planning and high path factor in order', () => {
		expect(valueOf(setScenario(plan, 'base', { pathFactor: 1.5 })).scenarios[0]?.pathFactor).toBe(1.5);
		expect(keysOf(setScenario(plan, 'base', { pathFactor: 2.5 }))).toEqual(['plan_factor_order']);
	});

	test('forgets a judgement that says nothing any more', () => {
		const set = valueOf(setJudgement(plan, 'pue', { weight: 3 }));
		expect(set.judgements).toEqual({ pue: { weight: 3, worst: null, best: null, limit: null } });
		expect(valueOf(setJudgement(set, 'pue', { weight: null })).judgements).toEqual({});
		expect(keysOf(setJudgement(plan, 'pue', { weight: -1 }))).toEqual(['plan_too_small']);
		expect(keysOf(setJudgement(plan, 'pue', { worst: 1, best: 1 }))).toEqual(['plan_bounds_equal']);
	});

	test('sums the power that is known', () => {
		expect(totalItMw(plan)).toBe(237 + 237 + 237 + 141);
		expect(totalItMw(newPlan('Empty', ''))).toBe(0);
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MessageKey } from '../../src/lib/base/message.ts';
import { differenceWords, diffPlans } from '../../src/lib/plan/diff/diff.ts';
import { setSite } from '../../src/lib/plan/edits/sites/set-site.ts';
import { fairwater } from '../../src/lib/plan/examples/fairwater.ts';
import { iowaNebraska } from '../../src/lib/plan/examples/iowa-nebraska.ts';
import type { Plan, Site } from '../../src/lib/plan/plan.ts';
import { titleOf } from '../../src/lib/planning/title-of.ts';
import { sentence } from '../../src/cli/sentence.ts';
import { frozen } from '../fixtures/frozen.ts';
import { valueOf } from '../fixtures/result.ts';
import { anyPlan } from './any-plan.ts';

const plan = frozen(iowaNebraska);
const say = (key: MessageKey, values?: Record<string, string | number>) => sentence(key, values);
const words = (from: Plan, to: Plan) =>
	diffPlans(from, to).map((each) => differenceWords(each, say, titleOf));

function withSite(id: string, patch: Partial<Site>): Plan {
	return { ...plan, sites: plan.sites.map((site) => (site.id === id ? { ...site, ...patch } : site)) };
}

test('power and place are told in MW and km, the weightiest first', () => {
	const moved = withSite('papillion', { position: [-96.145, 41.157] });
	const both = valueOf(setSite(moved, 'council-bluffs', { itMw: 437 }));
	expect(words(plan, both)).toEqual([
		'Council Bluffs +200 MW, from 237 to 437',
		'Papillion moved 3 km north',
	]);
	expect(diffPlans(plan, both).map(({ about, id }) => [about, id])).toEqual([
		['site', 'council-bluffs'],
		['site', 'papillion'],
	]);
});

const cases: [string, Partial<Site>, string[]][] = [
	['less power', { itMw: 41.1 }, ['Lincoln −99.9 MW, from 141 to 41.1']],
	['unknown power', { itMw: null }, ['Lincoln: IT power now unknown, was 141 MW']],
	['another name', { name: 'LNK' }, ['Lincoln is now called LNK']],
	['a step', { position: [-96.6405, 40.9] }, ['Lincoln moved 42 m west']],
	['less than a metre', { position: [-96.640001, 40.9] }, ['Lincoln moved less than a metre']],
	['another PUE', { pue: 1.3 }, ['Lincoln: PUE from 1.1 to 1.3']],
	['another year', { year: 2030 }, ['Lincoln: year from 2026 to 2030']],
	['no year', { year: null }, ['Lincoln: year now unknown, was 2026']],
	['a zone', { zone: 'SPNO' }, ['Lincoln: grid zone now SPNO']],
	['an operator', { operator: 'SWPP' }, ['Lincoln: grid operator now SWPP']],
	['a note', { note: '' }, ['Lincoln: note changed']],
];
test.each(cases)('%s', (_, patch, told) => expect(words(plan, withSite('lincoln', patch))).toEqual(told));

test('sites, links, areas, scenarios, judgements and the plan itself', () => {
	const area = { id: 'a', name: 'Park', kind: 'search', polygons: [[[[0, 0], [1, 0], [1, 1], [0, 0]]]], itMw: null, note: '' } as Plan['areas'][number]; // prettier-ignore
	const from = { ...plan, areas: [area] };
	const to: Plan = {
		...from,
		name: 'B',
		sites: [...plan.sites.slice(0, 3), fairwater.sites[0]!],
		links: plan.links
			.filter((link) => link.to !== 'lincoln')
			.map((link, i) => (i === 0 ? { ...link, fiberPairs: 8, route: [[-96, 41], [-95, 41]] } : link)), // prettier-ignore
		areas: [{ ...area, kind: 'parcel', itMw: 50 }],
		scenarios: [
			{
				...plan.scenarios[0]!,
				assumptions: { 'path-factor': { value: 1.5, low: null, high: null } },
				judgements: { pue: { weight: 1, worst: null, best: null, limit: 'none' } },
			},
			{ id: 'far', name: 'Far', assumptions: {}, judgements: {} },
		],
		scenario: 'far',
	};
	expect(words(from, to)).toEqual([
		'Mount Pleasant added (369 MW)',
		'Lincoln removed (141 MW)',
		'Link Omaha – Lincoln removed',
		'Link Papillion – Lincoln removed',
		'Link Council Bluffs – Omaha: route drawn, 84 km',
		'Link Council Bluffs – Omaha: fiber pairs now 8',
		'Area Park: now 50 MW',
		'Area Park: another kind',
		'Scenario Far added',
		'Scenario Base: Path factor where no route is known default → 1.5',
		'Scenario Base: weight of Overhead (PUE) default → 1',
		'Scenario Base: limit of Overhead (PUE) default → none',
		'The scenario Far is chosen, was Base',
		'The plan is now called B, was Iowa and Nebraska',
	]);
});

test('another order of the sites is told, an added one is no other order', () => {
	expect(words(plan, { ...plan, sites: [...plan.sites].reverse() })).toEqual([
		'The sites stand in another order',
	]);
	expect(words({ ...plan, sites: plan.sites.slice(1) }, plan)).toEqual(['Council Bluffs added (237 MW)']);
});

test('equal plans differ in nothing, different ones in something', () => {
	expect(words(plan, structuredClone(plan) as Plan)).toEqual([]);
	fc.assert(
		fc.property(anyPlan, anyPlan, (a, b) => {
			expect(diffPlans(a, structuredClone(a))).toEqual([]);
			for (const each of words(a, b)) expect(each).not.toMatch(/\{\w+\}|undefined|NaN/);
			expect(diffPlans(a, b).length).toBeGreaterThan(0);
		}),
		{ numRuns: 100, seed: 4, examples: [] },
	);
}, 30_000);

test('no sentence has a gap where a plan says nothing', () => {
	const made = { ...plan, atlas: '2026-10-6a098817' };
	expect(words({ ...plan, atlas: '' }, made)).toEqual([]);
	expect(words(made, { ...plan, atlas: '' })).toEqual([]);
	expect(words(made, { ...plan, atlas: '2027-01-00000000' })).toEqual([
		'Made with another edition of the data: 2027-01-00000000, was 2026-10-6a098817',
	]);
	fc.assert(
		fc.property(anyPlan, anyPlan, (from, to) => {
			for (const { values, words: said, key } of diffPlans(from, { ...to, atlas: '' }))
				for (const [name, value] of Object.entries(values))
					if (sentence(key).includes(`{${name}}`) && !(name in said))
						expect(value, `${key}: ${name}`).not.toBe('');
		}),
	);
});

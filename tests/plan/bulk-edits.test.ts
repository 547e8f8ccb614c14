import { describe, expect, test } from 'vitest';
import { addSites } from '../../src/lib/plan/edits/sites/add-sites.ts';
import { duplicateSite } from '../../src/lib/plan/edits/sites/duplicate-site.ts';
import { pasteSites } from '../../src/lib/plan/edits/sites/paste-sites.ts';
import { removeMany } from '../../src/lib/plan/edits/remove-many.ts';
import { reorderSites } from '../../src/lib/plan/edits/sites/reorder-sites.ts';
import { countText, replaceText, type Replacement } from '../../src/lib/plan/edits/replace-text.ts';
import { setSites } from '../../src/lib/plan/edits/sites/set-sites.ts';
import { iowaNebraska } from '../../src/lib/plan/examples/iowa-nebraska.ts';
import { openPlan } from '../../src/lib/plan/open.ts';
import type { Plan } from '../../src/lib/plan/plan.ts';
import { frozen } from '../fixtures/frozen.ts';
import { keysOf, valueOf } from '../fixtures/result.ts';

const plan = frozen(iowaNebraska);
const ids = (each: Plan) => each.sites.map(({ id }) => id);

test('several sites are added in their order, or none', () => {
	const next = valueOf(addSites(plan, [{ name: 'A', position: [1, 2] }, { name: 'A', position: [3, 4] }])); // prettier-ignore
	expect(ids(next).slice(4)).toEqual(['a', 'a-2']);
	expect(keysOf(addSites(plan, [{ name: 'A', position: [1, 2] }, { name: '', position: [300, 4] }]))).toEqual([
		'plan_text_empty',
		'plan_longitude_range',
	]); // prettier-ignore
});

test('one patch goes to many sites; one refusal keeps all as they were', () => {
	const next = valueOf(setSites(plan, ['omaha', 'lincoln'], { year: 2030, operator: 'SPP' }));
	expect(next.sites.map(({ year }) => year)).toEqual([2026, 2030, 2026, 2030]);
	expect(keysOf(setSites(plan, ['omaha', 'lincoln'], { pue: 0.5 }))).toEqual([
		'plan_pue_range',
		'plan_pue_range',
	]);
	expect(keysOf(setSites(plan, ['omaha', 'paris'], { pue: 1.5 }))).toEqual(['plan_no_such_id']);
});

test('sites go with their links, links and areas alone, in one step', () => {
	const next = removeMany(plan, { sites: ['omaha'], links: ['papillion-lincoln'], areas: ['none'] });
	expect(ids(next)).toEqual(['council-bluffs', 'papillion', 'lincoln']);
	expect(next.links.map(({ id }) => id)).toEqual(['council-bluffs-papillion']);
	expect(removeMany(plan, { sites: ['none'] })).toBe(plan);
});

test('a copy stands beside its site under the next free name, without links', () => {
	const once = valueOf(duplicateSite(plan, 'omaha'));
	const twice = valueOf(duplicateSite(once, 'omaha'));
	expect(twice.sites.slice(4).map(({ name }) => name)).toEqual(['Omaha 2', 'Omaha 3']);
	expect(once.sites.at(-1)).toMatchObject({ id: 'omaha-2', itMw: 237, position: [-96.0658, 41.3375] });
	expect(once.links).toBe(plan.links);
	expect(valueOf(duplicateSite(plan, 'omaha', [1, 2])).sites.at(-1)?.position).toEqual([1, 2]);
	const long = valueOf(setSites(plan, ['omaha'], {}));
	const named = { ...long, links: [], sites: [{ ...long.sites[0]!, name: '😀'.repeat(100), position: [179.99, 0] as [number, number] }] }; // prettier-ignore
	expect(openPlan(valueOf(duplicateSite(named, 'council-bluffs'))).ok).toBe(true);
});

describe('find and replace', () => {
	const everywhere: Replacement = {
		find: 'IOWA.',
		replace: '$& (IA)',
		matchCase: false,
		fields: ['name', 'note'],
		rows: null,
	};

	test('takes both texts as they stand, and counts before', () => {
		expect(countText(plan, everywhere)).toBe(1);
		const next = valueOf(replaceText(plan, everywhere));
		expect(next.sites[0]!.note).toContain('(East), $& (IA) IT power');
		expect(next.sites[1]).toBe(plan.sites[1]);
		expect(valueOf(replaceText(plan, { ...everywhere, matchCase: true }))).toBe(plan);
	});

	test('keeps to the chosen rows and fields', () => {
		const some = { ...everywhere, find: 'a', replace: 'A', matchCase: true, fields: ['name'], rows: { sites: ['omaha'] } } as const; // prettier-ignore
		expect(countText(plan, some)).toBe(2);
		expect(valueOf(replaceText(plan, some)).sites.map(({ name }) => name)).toEqual(['Council Bluffs', 'OmAhA', 'Papillion', 'Lincoln']); // prettier-ignore
	});

	test('refuses what would leave no name', () => {
		expect(keysOf(replaceText(plan, { ...everywhere, find: 'Omaha', replace: '', fields: ['name'] }))).toEqual(['plan_text_empty']); // prettier-ignore
		expect(keysOf(replaceText(plan, { ...everywhere, find: '' }))).toEqual(['replace_nothing_to_find']);
		expect(countText(plan, { ...everywhere, find: '' })).toBe(0);
	});
});

test('pasted rows change the sites they name and add the others, or nothing', () => {
	const next = valueOf(
		pasteSites(plan, [
			{ id: 'omaha', itMw: 500 },
			{ name: 'New', position: [1, 2], itMw: null },
		]),
	);
	expect([next.sites[1]!.itMw, next.sites[4]!.name]).toEqual([500, 'New']);
	expect(pasteSites(plan, [{ id: 'omaha', itMw: 500 }, { itMw: 5 }, { name: 'x' }])).toMatchObject({
		problems: [
			{ at: 'row 2', key: 'paste_needs_name' },
			{ at: 'row 3', key: 'paste_needs_position', values: { name: 'x' } },
		],
	});
});

test('sites move before another, or to the end', () => {
	const [a, b, c, d] = ids(plan) as [string, string, string, string];
	expect(ids(valueOf(reorderSites(plan, [d, b], a)))).toEqual([b, d, a, c]);
	expect(ids(valueOf(reorderSites(plan, [a], null)))).toEqual([b, c, d, a]);
	expect(ids(valueOf(reorderSites(plan, [b, c], c)))).toEqual([a, b, c, d]);
	expect(valueOf(reorderSites(plan, [a], b))).toBe(plan);
	expect(keysOf(reorderSites(plan, ['x'], null))).toEqual(['plan_no_such_id']);
	expect(keysOf(reorderSites(plan, [a], 'x'))).toEqual(['plan_no_such_id']);
});

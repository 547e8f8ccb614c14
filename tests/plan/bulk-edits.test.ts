import { describe, expect, test } from 'vitest';
import { duplicateSite } from '../../src/lib/plan/edits/sites/duplicate-site.ts';
import { removeMany } from '../../src/lib/plan/edits/remove-many.ts';
import { countText, replaceText, type Replacement } from '../../src/lib/plan/edits/replace-text.ts';
import { iowaNebraska } from '../../src/lib/plan/examples/iowa-nebraska.ts';
import { openPlan } from '../../src/lib/plan/open.ts';
import type { Plan } from '../../src/lib/plan/plan.ts';
import { frozen } from '../fixtures/frozen.ts';
import { keysOf, valueOf } from '../fixtures/result.ts';

const plan = frozen(iowaNebraska);
const ids = (each: Plan) => each.sites.map(({ id }) => id);

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
	const named = { ...plan, links: [], sites: [{ ...plan.sites[0]!, name: '😀'.repeat(100), position: [179.99, 0] as [number, number] }] }; // prettier-ignore
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

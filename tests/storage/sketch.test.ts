import { expect, test } from 'vitest';
import { linesOf, shelfText } from '../../src/lib/storage/shelf.ts';
import { SKETCH, sketchOf, sketchPaths } from '../../src/lib/storage/sketch.ts';
import { planOf, site } from '../fixtures/plan.ts';
import { linkFields } from '../../src/lib/plan/fields/fields-of.ts';

test('two sites on one latitude lie at the two edges of the box, west on the left, joined by their link', () => {
	const plan = {
		...planOf(site('a', -95, 41, 1), site('b', -90, 41, 1)),
		links: [{ id: 'l', from: 'a', to: 'b', ...linkFields.initial, route: null }],
	};
	expect(sketchPaths(sketchOf(plan))).toEqual({ dots: 'M5 20h0M55 20h0', lines: 'M5 20L55 20' });
});

test('north is up', () => {
	expect(sketchPaths(sketchOf(planOf(site('s', 0, 10, 1), site('n', 0, 20, 1)))).dots).toBe(
		'M30 35h0M30 5h0',
	);
});

test('a cluster over the date line stays together', () => {
	const plan = planOf(site('a', 179, 0, 1), site('b', -179, 0, 1), site('c', 179, 1, 1));
	// 2 degrees across 50 units: 1 degree up is 25, around the middle at 20.
	expect(sketchPaths(sketchOf(plan)).dots).toBe('M5 33h0M55 33h0M5 7h0');
});

test('one site, no site and all sites in one place have a sketch inside the box', () => {
	expect(sketchPaths(sketchOf(planOf())).dots).toBe('');
	const one = sketchPaths(sketchOf(planOf(site('a', 9, 9, 1), site('b', 9, 9, 1)))).dots;
	expect(one).toBe(`M${SKETCH.width / 2} ${SKETCH.height / 2}h0`.repeat(2));
});

test('a sketch that is damaged draws something or nothing, and never throws', () => {
	for (const text of ['', '|', '!!|??', 'AB', 'A|B', '|zz'])
		expect(sketchPaths(text).dots).toMatch(/^(M\d+ \d+h0)*$/);
});

test('a shelf that is damaged is empty', () => {
	expect(linesOf('[["a"')).toEqual([]);
	expect(linesOf(undefined)).toEqual([]);
	const entry = {
		id: 'a',
		name: 'A',
		revision: 2,
		savedAt: 3,
		siteCount: 4,
		itMw: 5,
		sketch: '|',
		tags: ['t'],
		noted: 0,
		binnedAt: null,
		problem: null,
	};
	expect(linesOf(shelfText([entry]))).toEqual([entry]);
});

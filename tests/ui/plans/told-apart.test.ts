import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeName, toldApart } from '../../../src/lib/ui/plans/told-apart.ts';

const noon = Date.UTC(2026, 5, 1, 12);
const plan = (id: string, patch: object = {}) => ({
	id,
	name: 'Fairwater',
	siteCount: 3,
	itMw: 1426,
	savedAt: noon,
	...patch,
});

test('plans of one name say what differs, others keep their bare name', () => {
	const list = [plan('a'), plan('b', { siteCount: 4 }), plan('c', { name: 'Plains' })];
	expect([...toldApart(list, noon).values()]).toEqual([
		'Fairwater (3 sites)',
		'Fairwater (4 sites)',
		'Plains',
	]);
	expect([...toldApart([plan('a'), plan('b', { itMw: 900 })], noon).values()]).toEqual([
		'Fairwater (1,426 MW)',
		'Fairwater (900 MW)',
	]);
	expect([...toldApart([plan('a'), plan('b')], noon).values()]).toEqual(['Fairwater (1)', 'Fairwater (2)']);
});

test('no two plans of a list are shown under one name', () => {
	const any = fc.record({
		name: fc.constantFrom('A', ' a', 'B', ''),
		siteCount: fc.nat(2),
		itMw: fc.nat(2),
		savedAt: fc.constantFrom(noon, noon + 1, noon + 1000, noon + 90_000_000),
	});
	fc.assert(
		fc.property(fc.array(any, { maxLength: 8 }), (list) => {
			const shown = toldApart(
				list.map((each, at) => ({ ...each, id: String(at) })),
				noon,
			);
			expect(new Set([...shown.values()]).size).toBe(list.length);
		}),
	);
});

test('a name that is taken gets the next free number', () => {
	expect(freeName('Fairwater', ['Plains'])).toBe('Fairwater');
	expect(freeName('Fairwater', ['fairwater ', 'Fairwater (2)'])).toBe('Fairwater (3)');
});

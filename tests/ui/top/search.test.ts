import { expect, test } from 'vitest';
import { search } from '../../../src/lib/ui/top/search.ts';
import { planOf, site } from '../../fixtures/plan.ts';
import { surroundings } from '../../fixtures/surroundings.ts';

const plan = planOf(
	site('a', -95.86, 41.26, 1, { name: 'Gießen-Süd' }),
	site('b', 1, 1, 1, { name: 'Xi’an 2' }),
);
const { campuses, places } = surroundings;
const names = (text: string) => search(text, { plan, campuses, places }).found.map(({ name }) => name);

test('a position is read in the notations that a file takes', () => {
	for (const text of [
		'(41.26, -95.86)',
		'41,26; -95,86',
		'geo:41.26,-95.86',
		'411536N0955136W',
		'POINT(-95.86 41.26)',
	])
		// prettier-ignore
		expect(names(text), text).toEqual(['41.26000, -95.86000']);
});

test('sites and campuses are found with and without their marks', () => {
	for (const text of ['giessen', 'GIEẞEN', 'giessen sud', 'süd', 'sued']) expect(names(text), text).toEqual(['Gießen-Süd']); // prettier-ignore
	for (const text of ['xian', "Xi'an", 'xi an']) expect(names(text), text).toEqual(['Xi’an 2']);
	expect(names('alpha here')).toEqual(['Alpha']);
	expect(names('’')).toEqual([]);
});

test('a faulty position says why, a name with digits does not', () => {
	const keys = (text: string) => search(text, { plan, campuses, places }).problems.map(({ key }) => key);
	expect(keys('(95.86, -41.26)')).toEqual(['coord_swapped']);
	expect(keys('41.26, 200')).toEqual(['coord_longitude_range']);
	expect(keys('Area 51')).toEqual([]);
	expect(keys('2')).toEqual([]);
});

test('many sites leave room for places', () => {
	const many = planOf(
		...Array.from({ length: 20 }, (_, i) => site(`s${i}`, 1, 1, 1, { name: `City site ${i}` })),
	);
	const { found } = search('city', { plan: many, campuses, places });
	expect(found).toHaveLength(6);
	expect(found.at(-1)?.kind).toBe('place');
});

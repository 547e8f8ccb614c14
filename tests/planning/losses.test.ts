import { expect, test } from 'vitest';
import { defaultScenario } from '../../src/lib/plan/scenario.ts';
import { evaluate } from '../../src/lib/planning/evaluate.ts';
import { smallWorld } from '../fixtures/atlas.ts';
import { planOf, site } from '../fixtures/plan.ts';
import { valueOf } from '../fixtures/result.ts';

const lossesOf = (...sites: Parameters<typeof planOf>) =>
	valueOf(evaluate(smallWorld, planOf(...sites), defaultScenario)).losses;

test('RC-3.8: of 300, 500, 250 and 200 MW, losing each keeps 0.76, 0.60, 0.80 and 0.84', () => {
	const losses = lossesOf(...[300, 500, 250, 200].map((mw, i) => site(`s${i}`, -98 + i, 40, mw)));
	const kept = losses.filter(({ kind }) => kind === 'site').map(({ keptShare }) => keptShare!);
	[0.76, 0.6, 0.8, 0.84].forEach((share, i) => expect(Math.abs(kept[i]! - share)).toBeLessThan(1e-3));
});

test('a zone and an operator take all their sites with them', () => {
	const losses = lossesOf(site('a', -97, 40, 100), site('b', -92, 40, 200), site('c', -85, 40, 300));
	expect(losses.filter(({ kind }) => kind !== 'site')).toEqual([
		{
			kind: 'zone',
			id: 'US-WEST',
			name: 'West',
			siteIds: ['a', 'b'],
			lostItMw: 300,
			keptItMw: 300,
			keptShare: 0.5,
		},
		{
			kind: 'zone',
			id: 'US-EAST',
			name: 'East',
			siteIds: ['c'],
			lostItMw: 300,
			keptItMw: 300,
			keptShare: 0.5,
		},
		{
			kind: 'operator',
			id: 'LEFT',
			name: 'Left',
			siteIds: ['a'],
			lostItMw: 100,
			keptItMw: 500,
			keptShare: 500 / 600,
		},
		{
			kind: 'operator',
			id: 'RIGHT',
			name: 'Right',
			siteIds: ['b', 'c'],
			lostItMw: 500,
			keptItMw: 100,
			keptShare: 100 / 600,
		},
	]);
});

test('a site at sea is lost alone, and in no zone', () => {
	expect(lossesOf(site('sea', -40, 30, 100)).map(({ kind }) => kind)).toEqual(['site']);
});

test('without known power the share kept is unknown, not zero', () => {
	expect(lossesOf(site('a', -97, 40, null))[0]).toMatchObject({ lostItMw: 0, keptItMw: 0, keptShare: null });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultScenario } from '../../src/lib/plan/scenario.ts';
import { evaluate } from '../../src/lib/planning/evaluate.ts';
import { brokenLimit, lossCriterion } from '../../src/lib/planning/resilience/loss-limit.ts';
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

test('an operator takes all its sites with it, whatever zones their mix is counted in', () => {
	const losses = lossesOf(site('a', -97, 40, 100), site('b', -92, 40, 200), site('c', -85, 40, 300));
	const of = (id: string, name: string, siteIds: string[], lostItMw: number) => ({
		kind: 'operator',
		id,
		name,
		siteIds,
		unknownSiteIds: [],
		lostItMw,
		keptItMw: 600 - lostItMw,
		keptShare: (600 - lostItMw) / 600,
	});
	expect(losses.filter(({ kind }) => kind !== 'site')).toEqual([
		of('LEFT', 'Left', ['a'], 100),
		of('RIGHT', 'Right', ['b', 'c'], 500),
	]);
});

test('where no operator is known the zone stands in, for those sites alone', () => {
	const losses = lossesOf(site('a', -97, 40, 300), site('island', 5, 45, 100));
	expect(losses.filter(({ kind }) => kind !== 'site')).toMatchObject([
		{ kind: 'operator', id: 'LEFT', siteIds: ['a'], keptShare: 0.25 },
		{ kind: 'zone', id: 'XI', siteIds: ['island'], keptShare: 0.75 },
	]);
});

test('sites of unknown grid go with each grid, as the criterion counts them', () => {
	const losses = lossesOf(site('a', -97, 40, 100), site('c', -85, 40, 100), site('sea', -40, 30, 200));
	expect(losses.filter(({ kind }) => kind === 'operator')).toMatchObject([
		{ id: 'LEFT', siteIds: ['a'], unknownSiteIds: ['sea'], lostItMw: 300, keptShare: 0.25 },
		{ id: 'RIGHT', siteIds: ['c'], unknownSiteIds: ['sea'], lostItMw: 300, keptShare: 0.25 },
	]);
});

/** Up to six sites on two operators, on an island without one, and at sea; some of unknown MW. */
const anyPlan = fc
	.array(
		fc.record({
			lng: fc.constantFrom(-99, -93, -85, 5, -40),
			itMw: fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }),
		}),
		{ minLength: 1, maxLength: 6 },
	)
	.map((sites) => planOf(...sites.map(({ lng, itMw }, i) => site(`s${i}`, lng, lng === 5 ? 45 : 40, itMw))));

test('a plan meets its limits exactly when no loss is beyond one: the worst loss is the criterion', () => {
	fc.assert(
		fc.property(anyPlan, (plan) => {
			const { losses, criteria } = valueOf(evaluate(smallWorld, plan, defaultScenario));
			for (const id of ['kept-after-site', 'kept-after-grid']) {
				const { value, meetsLimit, limit } = criteria.find((each) => each.id === id)!;
				const ofKind = losses.filter(({ kind }) => lossCriterion(kind) === id);
				const known = ofKind.flatMap(({ keptShare }) => keptShare ?? []);
				if (value === null) continue;
				expect(Math.min(...known)).toBeCloseTo(value, 9);
				const beyond = ofKind.filter((loss) => brokenLimit(loss, criteria) !== null);
				expect(beyond.length === 0).toBe(meetsLimit);
				for (const loss of beyond) expect(brokenLimit(loss, criteria)).toBe(limit);
			}
		}),
		{ numRuns: 200, seed: 8 },
	);
});

test('a site at sea is lost alone, and in no zone', () => {
	expect(lossesOf(site('sea', -40, 30, 100)).map(({ kind }) => kind)).toEqual(['site']);
});

test('without known power the share kept is unknown, not zero', () => {
	expect(lossesOf(site('a', -97, 40, null))[0]).toMatchObject({ lostItMw: 0, keptItMw: 0, keptShare: null });
});

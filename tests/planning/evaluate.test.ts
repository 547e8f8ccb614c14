import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { iowaNebraska } from '../../src/lib/plan/examples/iowa-nebraska.ts';
import type { Plan } from '../../src/lib/plan/plan.ts';
import { defaultScenario } from '../../src/lib/plan/scenario.ts';
import { criteria, type CriterionId } from '../../src/lib/planning/criteria/index.ts';
import type { Criterion } from '../../src/lib/planning/criterion.ts';
import { explainCriterion } from '../../src/lib/planning/explain/score.ts';
import { evaluate } from '../../src/lib/planning/evaluate.ts';
import { EvaluationFile, type Evaluation } from '../../src/lib/planning/evaluation.ts';
import { smallWorld } from '../fixtures/atlas.ts';
import { planOf, site } from '../fixtures/plan.ts';
import { keysOf, valueOf } from '../fixtures/result.ts';
import { linkFields } from '../../src/lib/plan/fields/fields-of.ts';

const evaluated = (plan: Plan) => valueOf(evaluate(smallWorld, plan, defaultScenario));
const criterionOf = (evaluation: Evaluation, id: CriterionId) =>
	evaluation.criteria.find((each) => each.id === id)!;

describe('power, carbon and clean share', () => {
	const evaluation = evaluated(planOf(site('a', -97, 40, 100), site('b', -85, 40, 300, { pue: 1.5 })));

	test('means are weighted by facility power: 125 MW at 400 g and 450 MW at 200 g', () => {
		expect(evaluation.totalItMw).toBe(400);
		expect(evaluation.totalFacilityMw).toBe(575);
		expect(evaluation.intensityGPerKwh).toBeCloseTo((125 * 400 + 450 * 200) / 575, 10);
		expect(criterionOf(evaluation, 'carbon-intensity').value).toBe(evaluation.intensityGPerKwh);
		expect(criterionOf(evaluation, 'pue').value).toBeCloseTo((100 * 1.25 + 300 * 1.5) / 400, 10);
	});

	test('bioenergy is not counted as clean', () => {
		expect(evaluation.sites.map((each) => each.cleanShare)).toEqual([0.5, 0.625]);
		expect(evaluation.cleanShare).toBeCloseTo((125 * 0.5 + 450 * 0.625) / 575, 10);
	});

	test('a mean over stack and life-cycle intensities says that it mixes them', () => {
		expect(evaluation.intensityBases).toEqual(['direct', 'life-cycle']);
	});

	test('every figure of a site carries its source and year', () => {
		expect(evaluation.sites[1]).toMatchObject({
			zone: { id: 'US-EAST', overridden: false },
			operator: { id: 'RIGHT', overridden: false },
			intensityGPerKwh: 200,
			intensityYear: 2024,
			intensityBasis: 'life-cycle',
			intensitySource: 'by-hand',
			mixYear: 2024,
			mixSource: 'by-hand',
		});
	});
});

describe('what is not known stays unknown', () => {
	test('a plan without sites has no value, no score and no verdict', () => {
		const evaluation = evaluated(planOf());
		expect(evaluation).toMatchObject({
			score: null,
			scoreLow: null,
			scoreHigh: null,
			feasible: null,
		});
		expect(evaluation.criteria.map((each) => each.value)).toEqual(criteria.map(() => null));
	});

	test('a site at sea has neither zone nor figures, and its power still counts', () => {
		const evaluation = evaluated(planOf(site('sea', -40, 30, 100)));
		expect(evaluation.sites[0]).toMatchObject({
			zone: null,
			operator: null,
			intensityGPerKwh: null,
			cleanShare: null,
		});
		expect(evaluation.totalItMw).toBe(100);
		expect(criterionOf(evaluation, 'kept-after-grid').value).toBeNull();
		expect(evaluation.feasible).toBe(false);
	});

	test('a zone without data gives nulls, never a number', () => {
		expect(evaluated(planOf(site('i', 5, 45, 100))).sites[0]).toMatchObject({
			zone: { id: 'XI' },
			intensityGPerKwh: null,
			intensityYear: null,
			mixSource: null,
		});
	});

	test('a site 3 km off the coast belongs to it, one 8 km off does not', () => {
		const km = 1 / 111.195;
		const evaluation = evaluated(planOf(site('near', 5, 50 + 3 * km, 1), site('far', 5, 50 + 8 * km, 1)));
		expect(evaluation.sites.map((each) => each.zone?.id)).toEqual(['XI', undefined]);
	});

	test('unknown power is not zero: it is counted apart and in no total', () => {
		const evaluation = evaluated(planOf(site('a', -97, 40, 100), site('b', -85, 40, null)));
		expect(evaluation).toMatchObject({ totalItMw: 100, unknownMwSites: 1 });
		expect(criterionOf(evaluation, 'kept-after-site').bySite).toEqual([0, null]);
	});

	test('without any known power there is no score', () => {
		expect(evaluated(planOf(site('a', -97, 40, null))).score).toBeNull();
	});

	test('sites of unknown grid count with the largest one, so ignorance never looks like safety', () => {
		const plan = planOf(site('a', -97, 40, 100), site('b', -85, 40, 100), site('sea', -40, 30, 200));
		expect(criterionOf(evaluated(plan), 'kept-after-grid')).toMatchObject({
			value: 0.25,
			valueLow: 0.25,
			valueHigh: 0.5,
		});
	});

	test('a judgement about a criterion of tomorrow is reported and changes nothing', () => {
		const plan = planOf(site('a', -97, 40, 100), site('b', -85, 40, 100));
		const judgements = { tomorrow: { weight: 9, worst: null, best: null, limit: null } };
		const judged = valueOf(evaluate(smallWorld, plan, { ...defaultScenario, judgements }));
		const plain = (evaluation: Evaluation) => JSON.parse(JSON.stringify(evaluation)) as object;
		expect(plain(judged)).toEqual({ ...plain(evaluated(plan)), unknownJudgements: ['tomorrow'] });
	});
});

describe('what a mean intensity counts', () => {
	const noteOf = (...sites: Parameters<typeof planOf>) => {
		const evaluation = evaluated(planOf(...sites));
		const { noteOf } = criteria.find(({ id }) => id === 'carbon-intensity')! as Criterion;
		const { steps } = explainCriterion(evaluation, 'carbon-intensity', String);
		return [noteOf!(evaluation), steps[0]!.grounds.noteKeys?.filter((key) => key.startsWith('basis_mean'))];
	};
	const [west, east] = [site('a', -97, 40, 100), site('b', -85, 40, 100)];

	test('is said at the number and in its formula: one basis, the other, or both blended', () => {
		const bases = evaluated(planOf(west, east)).intensityBases;
		expect(bases).toEqual(['direct', 'life-cycle']);
		expect(noteOf(west, east)).toEqual(['basis_mean_both', ['basis_mean_both_long']]);
		const alone = [noteOf(west), noteOf(east)].map(([key]) => key).sort();
		expect(alone).toEqual(['basis_mean_direct', 'basis_mean_life_cycle']);
		expect(noteOf(site('sea', -40, 30, 100))).toEqual([null, []]);
	});
});

describe('overrides', () => {
	test('the zone and operator the user chose win over the position', () => {
		const plan = planOf(site('a', -97, 40, 100, { zone: 'US-EAST', operator: 'RIGHT' }));
		expect(evaluated(plan).sites[0]).toMatchObject({
			zone: { id: 'US-EAST', overridden: true },
			operator: { id: 'RIGHT', overridden: true },
			intensityGPerKwh: 200,
		});
	});

	test('a zone this atlas does not have is a problem with the name of the site', () => {
		const result = evaluate(
			smallWorld,
			planOf(site('a', -97, 40, 1, { zone: 'MOON', operator: 'X' })),
			defaultScenario,
		);
		expect(keysOf(result)).toEqual(['plan_zone_unknown', 'plan_operator_unknown']);
	});
});

describe('limits', () => {
	test('all sites with one operator are never feasible, however good the rest', () => {
		const plan = planOf(site('a', -85, 40, 100), site('b', -85.1, 40, 100), site('c', -92, 40, 100));
		const evaluation = evaluated(plan);
		expect(new Set(evaluation.sites.map((each) => each.zone?.id)).size).toBe(2);
		expect(criterionOf(evaluation, 'kept-after-grid')).toMatchObject({ value: 0, meetsLimit: false });
		expect(evaluation.feasible).toBe(false);
	});

	test('two equal sites on two grids keep exactly half and are feasible', () => {
		const evaluation = evaluated(planOf(site('a', -97, 40, 0.1), site('b', -85, 40, 0.1)));
		expect(criterionOf(evaluation, 'kept-after-site').value).toBe(0.5);
		expect(evaluation.feasible).toBe(true);
	});

	test('a plan of one site keeps nothing', () => {
		expect(criterionOf(evaluated(planOf(site('a', -97, 40, 100))), 'kept-after-site').value).toBe(0);
	});

	test('a plan over an ocean is beyond the round trip allowed by default, and the user may allow it', () => {
		const plan = planOf(site('a', -99, 40, 100), site('b', -85, 40, 100), site('island', 5, 45, 100));
		const evaluation = evaluated(plan);
		expect(criterionOf(evaluation, 'worst-rtt')).toMatchObject({ limit: 60, meetsLimit: false });
		expect(evaluation.feasible).toBe(false);
		const judgements = { 'worst-rtt': { weight: null, worst: null, best: null, limit: 'none' as const } };
		expect(valueOf(evaluate(smallWorld, plan, { ...defaultScenario, judgements })).feasible).toBe(true);
	});

	test('every limit that holds by default says why, in both languages; its formula shows the reason', () => {
		const evaluation = evaluated(planOf(site('a', -97, 40, 100), site('b', -85, 40, 100)));
		for (const { id, limit, limitGrounds } of criteria) {
			expect(limit === null, id).toBe(limitGrounds === null);
			const { steps } = explainCriterion(evaluation, id, String);
			const keys = steps.flatMap(({ grounds }) => grounds.noteKeys ?? []);
			if (limitGrounds) expect(keys, id).toContain(limitGrounds.noteKey);
		}
	});

	test('a limit the user sets makes a slow plan infeasible, and a weight moves points', () => {
		const plan = planOf(site('a', -97, 40, 100), site('b', -85, 40, 100));
		const others = criteria.reduce((sum, { id, weight }) => (id === 'worst-rtt' ? sum : sum + weight), 0);
		const judgements = { 'worst-rtt': { weight: 4, worst: 30, best: null, limit: 5 } };
		const judged = valueOf(evaluate(smallWorld, plan, { ...defaultScenario, judgements }));
		expect(criterionOf(judged, 'worst-rtt')).toMatchObject({
			worst: 30,
			limit: 5,
			meetsLimit: false,
			weight: 4 / (4 + others),
		});
		expect(judged.feasible).toBe(false);
	});
});

describe('round trips', () => {
	test('a link marks its pair, whichever way it was drawn', () => {
		const plan = planOf(site('a', -97, 40, 1), site('b', -85, 40, 1), site('c', -82, 40, 1));
		const links = [{ id: 'l', from: 'c', to: 'a', ...linkFields.initial, route: null }];
		expect([...evaluated({ ...plan, links }).pairs].map((pair) => pair.linked)).toEqual([false, true, false]);
	});

	test('the slowest pair decides; its range is that of the path factor', () => {
		const evaluation = evaluated(planOf(site('a', -97, 40, 1), site('b', -85, 40, 1), site('c', -82, 40, 1)));
		const slowest = evaluation.pairs.at(1)!;
		expect(criterionOf(evaluation, 'worst-rtt')).toMatchObject({
			value: slowest.rttMs,
			valueLow: slowest.rttHighMs,
			valueHigh: slowest.rttLowMs,
			bySite: [slowest.rttMs, evaluation.pairs.at(0)!.rttMs, slowest.rttMs],
		});
	});
});

describe('always', () => {
	const anySite = fc.record({
		lng: fc.double({ min: -180, max: 180, noNaN: true }),
		lat: fc.double({ min: -90, max: 90, noNaN: true }),
		itMw: fc.option(fc.double({ min: 0, max: 100_000, noNaN: true })),
		pue: fc.double({ min: 1, max: 5, noNaN: true }),
	});
	const anyPlan = fc
		.array(
			fc.oneof(
				anySite,
				anySite.map((each) => ({ ...each, lng: -80 - Math.abs(each.lng / 10), lat: 40 })),
			),
			{ maxLength: 8 },
		)
		.map((sites) =>
			planOf(...sites.map(({ lng, lat, itMw, pue }, i) => site(`s${i}`, lng, lat, itMw, { pue }))),
		);

	test('the answer follows its schema, holds no NaN, and the score lies in its range between 0 and 100', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const evaluation = evaluated(plan);
				expect(EvaluationFile.parse(JSON.parse(JSON.stringify(evaluation)))).toEqual(
					JSON.parse(JSON.stringify(evaluation)),
				);
				const { score, scoreLow, scoreHigh } = evaluation;
				if (score === null) return;
				expect(0 <= scoreLow! && scoreLow! <= score && score <= scoreHigh! && scoreHigh! <= 100).toBe(true);
			}),
			{ numRuns: 200, seed: 5 },
		);
	});

	test('losing any one site keeps no more than 1 minus the largest share, and what is lost and kept is the whole', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const { losses, totalItMw, criteria: results } = evaluated(plan);
				for (const loss of losses) expect(loss.lostItMw + loss.keptItMw).toBeCloseTo(totalItMw, 6);
				const kept = results.find(({ id }) => id === 'kept-after-site')!.value;
				if (kept === null) return;
				const largest = Math.max(...plan.sites.map((each) => each.itMw ?? 0)) / totalItMw;
				expect(kept).toBeLessThanOrEqual(1 - largest + 1e-12);
			}),
			{ numRuns: 200, seed: 6 },
		);
	});

	test('evaluating leaves the plan alone and gives the same answer twice', () => {
		const plan = planOf(...iowaNebraska.sites);
		expect(JSON.stringify(evaluated(plan))).toBe(JSON.stringify(evaluated(plan)));
	});
});

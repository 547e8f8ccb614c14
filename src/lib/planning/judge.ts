import type { Judgement, Plan } from '../plan/plan.ts';
import type { Criterion } from './criterion.ts';
import type { CriterionResult, Evaluation } from './evaluation.ts';
import type { Instance } from './instance.ts';
import { additiveScore, distance, type Bounds } from './score.ts';

type Judged = Pick<Evaluation, 'criteria' | 'score' | 'scoreLow' | 'scoreHigh' | 'feasible'>;

/** Float sums may fall a hair short of a limit they meet. */
const HAIR = 1e-9;

/** Measures every criterion, applies the plan's judgements, and adds up the score. */
export function judge(instance: Instance, plan: Plan, criteria: readonly Criterion[]): Judged {
	const measured = criteria.map((criterion) => {
		const said: Partial<Judgement> = Object.hasOwn(plan.judgements, criterion.id)
			? plan.judgements[criterion.id]!
			: {};
		return {
			criterion,
			weight: said.weight ?? criterion.weight,
			bounds: { worst: said.worst ?? criterion.bounds.worst, best: said.best ?? criterion.bounds.best },
			limit: said.limit ?? criterion.limit,
			...criterion.measure(instance),
		};
	});
	const weights = measured.map(({ weight }) => weight);
	const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
	const distances = (end: 'value' | 'low' | 'high') =>
		measured.map((each) => distance(each[end], each.bounds));
	const results = measured.map(({ criterion, weight, bounds, limit, value, low, high, bySite }) =>
		resultOf(criterion, totalWeight > 0 ? weight / totalWeight : 0, bounds, limit, {
			value,
			low,
			high,
			bySite,
		}),
	);
	// Without any known power there is nothing to judge, whatever the positions.
	const scorable = instance.itMw.some((mw) => !Number.isNaN(mw));
	const score = scorable ? additiveScore(weights, distances('value')) : NaN;
	const hasScore = !Number.isNaN(score);
	return {
		criteria: results,
		score: orNull(score),
		scoreLow: hasScore ? Math.min(score, additiveScore(weights, distances('low'), 1)) : null,
		scoreHigh: hasScore ? Math.max(score, additiveScore(weights, distances('high'), 0)) : null,
		feasible: feasibility(results),
	};
}

function resultOf(
	criterion: Criterion,
	weight: number,
	bounds: Bounds,
	limit: number | null,
	{ value, low, high, bySite }: ReturnType<Criterion['measure']>,
): CriterionResult {
	const z = distance(value, bounds);
	return {
		id: criterion.id,
		unit: criterion.unit,
		value: orNull(value),
		valueLow: orNull(low),
		valueHigh: orNull(high),
		...bounds,
		limit,
		meetsLimit: limit === null || Number.isNaN(value) ? null : meets(criterion.better, value, limit),
		weight,
		distance: orNull(z),
		points: orNull(100 * weight * (1 - z)),
		bySite: Array.from(bySite, orNull),
	};
}

function meets(better: Criterion['better'], value: number, limit: number): boolean {
	return better === 'lower' ? value <= limit + HAIR : value >= limit - HAIR;
}

/** One limit broken decides; else one limit without data leaves it open. */
function feasibility(results: readonly CriterionResult[]): boolean | null {
	const limited = results.filter(({ limit }) => limit !== null);
	if (limited.some(({ meetsLimit }) => meetsLimit === false)) return false;
	return limited.some(({ meetsLimit }) => meetsLimit === null) ? null : true;
}

/** NaN has no place in JSON: no data is null there. */
export function orNull(value: number): number | null {
	return Number.isFinite(value) ? value : null;
}

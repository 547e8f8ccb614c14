import type { Judgement } from '../../plan/plan.ts';
import type { Scenario } from '../../plan/scenario.ts';
import type { Criterion } from '../criterion.ts';
import type { CriterionResult } from './criterion-result.ts';
import type { Term } from '../explain/term.ts';
import type { Instance } from '../instance.ts';
import { orNull } from '../../base/or-null.ts';
import { additiveScore, distance, type Bounds } from './score.ts';

/** What the criteria make of a layout: their results, the score and the verdict, and the way to each value. */
export type Judged = {
	criteria: CriterionResult[];
	score: number | null;
	scoreLow: number | null;
	scoreHigh: number | null;
	feasible: boolean | null;
	/** By criterion id; null = no data, missing = not reckoned yet. */
	terms: ReadonlyMap<string, Term | null>;
};

/** How a criterion is judged in a scenario: its own defaults where the scenario says nothing. */
export type Rule = { weight: number; bounds: Bounds; limit: number | null };

/** Float sums may fall a hair short of a limit they meet. */
export const LIMIT_HAIR = 1e-9;

/** The rule that holds for a criterion under a scenario's judgements. */
export function ruleOf(criterion: Criterion, { judgements }: Pick<Scenario, 'judgements'>): Rule {
	const said: Partial<Judgement> = Object.hasOwn(judgements, criterion.id) ? judgements[criterion.id]! : {};
	return {
		weight: said.weight ?? criterion.weight,
		bounds: { worst: said.worst ?? criterion.bounds.worst, best: said.best ?? criterion.bounds.best },
		limit: said.limit === 'none' ? null : (said.limit ?? criterion.limit),
	};
}

/** Measures every criterion, applies the scenario's judgements, and adds up the score. */
export function judge(instance: Instance, scenario: Scenario, criteria: readonly Criterion[]): Judged {
	const measured = criteria.map((criterion) => {
		const found = criterion.measure(instance);
		return {
			criterion,
			isReckoned: found !== null,
			...ruleOf(criterion, scenario),
			term: found?.term ?? null,
			value: found?.term?.value ?? NaN,
			low: found?.low ?? NaN,
			high: found?.high ?? NaN,
			bySite: found?.bySite ?? new Float64Array(instance.count).fill(NaN),
		};
	});
	const weights = measured.map(({ weight }) => weight);
	const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
	const distances = (end: 'value' | 'low' | 'high') =>
		measured.map((each) => distance(each[end], each.bounds));
	const results = measured.map((each) => resultOf(each, totalWeight));
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
		terms: new Map(
			measured.flatMap(({ criterion, term, isReckoned }) =>
				isReckoned ? [[criterion.id, term] as const] : [],
			),
		),
	};
}

type MeasuredBy = Rule & {
	criterion: Criterion;
	value: number;
	low: number;
	high: number;
	bySite: Float64Array;
};

function resultOf(
	{ criterion, weight: given, bounds, limit, value, low, high, bySite }: MeasuredBy,
	totalWeight: number,
): CriterionResult {
	const z = distance(value, bounds);
	const weight = totalWeight > 0 ? given / totalWeight : 0;
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
	return better === 'lower' ? value <= limit + LIMIT_HAIR : value >= limit - LIMIT_HAIR;
}

/** One limit broken decides; else one limit without data leaves it open. */
function feasibility(results: readonly CriterionResult[]): boolean | null {
	const limited = results.filter(({ limit }) => limit !== null);
	if (limited.some(({ meetsLimit }) => meetsLimit === false)) return false;
	return limited.some(({ meetsLimit }) => meetsLimit === null) ? null : true;
}

import type { MessageKey } from '../base/message.ts';
import { criteria } from './criteria/index.ts';
import type { Format } from './criterion.ts';
import type { CriterionResult, Evaluation } from './evaluation.ts';

export type { Format } from './criterion.ts';

/** One line of a formula with its live numbers. */
export type ExplanationStep = {
	labelKey: MessageKey;
	/** Plain math text that ends with its result, e.g. `1.3 × 1,067.3 km = 1,387.5 km`. */
	expression: string;
	value: number | null;
	unit: string;
	/** Where the method or the number comes from. */
	source: string;
};
export type Explanation = { steps: ExplanationStep[] };

const SPOTIS = 'SPOTIS, Dezert et al. 2020';

/** How a criterion's value comes about and what it brings to the score. No steps for an id that is not known. */
export function explainCriterion(evaluation: Evaluation, id: string, format: Format): Explanation {
	const criterion = criteria.find((each) => each.id === id);
	const result = evaluation.criteria.find((each) => each.id === id);
	if (!criterion || !result) return { steps: [] };
	const { unit, digits, source } = criterion;
	const number = (value: number) => written(value, digits, unit, format);
	const expression = criterion.expression(evaluation, format);
	const steps: ExplanationStep[] = [
		{
			labelKey: criterion.formulaKey,
			expression:
				result.value === null ? '–' : [expression, number(result.value)].filter(Boolean).join(' = '),
			value: result.value,
			unit,
			source,
		},
	];
	if (result.value === null || result.distance === null || result.points === null) return { steps };
	steps.push(
		{
			labelKey: 'formula_distance',
			expression: `|${number(result.value)} − ${number(result.best)}| / |${number(result.worst)} − ${number(result.best)}| = ${format(result.distance, 3)}`,
			value: result.distance,
			unit: '',
			source: SPOTIS,
		},
		{ ...pointsStep(result, format), labelKey: 'formula_points' },
	);
	if (result.limit !== null) {
		const meets = criterion.better === 'lower' ? ['≤', '>'] : ['≥', '<'];
		steps.push({
			labelKey: result.meetsLimit ? 'formula_limit_met' : 'formula_limit_broken',
			expression: `${number(result.value)} ${meets[result.meetsLimit ? 0 : 1]} ${number(result.limit)}`,
			value: result.limit,
			unit,
			source,
		});
	}
	return { steps };
}

/** How the score adds up from the criteria, and what bounds it. */
export function explainScore(evaluation: Evaluation, format: Format): Explanation {
	const { score, scoreLow, scoreHigh } = evaluation;
	const known = evaluation.criteria.filter((result) => result.points !== null);
	const steps = known.map((result): ExplanationStep => {
		const criterion = criteria.find((each) => each.id === result.id)!;
		return { ...pointsStep(result, format), labelKey: criterion.titleKey };
	});
	if (score === null || scoreLow === null || scoreHigh === null) return { steps };
	const sum = known.map((result) => format(result.points!, 1)).join(' + ');
	const knownWeight = known.reduce((total, result) => total + result.weight, 0);
	const complete = known.length === evaluation.criteria.length;
	steps.push(
		{
			labelKey: 'formula_score',
			expression: complete
				? `${sum} = ${format(score, 1)}`
				: `(${sum}) / ${format(knownWeight, 3)} = ${format(score, 1)}`,
			value: score,
			unit: '',
			source: SPOTIS,
		},
		{
			labelKey: 'formula_score_range',
			expression: `${format(scoreLow, 1)} … ${format(scoreHigh, 1)}`,
			value: scoreHigh - scoreLow,
			unit: '',
			source: SPOTIS,
		},
	);
	return { steps };
}

function pointsStep(result: CriterionResult, format: Format): Omit<ExplanationStep, 'labelKey'> {
	return {
		expression: `100 × ${format(result.weight, 3)} × (1 − ${format(result.distance ?? NaN, 3)}) = ${format(result.points ?? NaN, 1)}`,
		value: result.points,
		unit: '',
		source: SPOTIS,
	};
}

/** A share has no unit to write. */
function written(value: number, digits: number, unit: string, format: Format): string {
	return unit === '' || unit === 'share' ? format(value, digits) : `${format(value, digits)} ${unit}`;
}

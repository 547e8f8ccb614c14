import { criteria } from '../criteria/index.ts';
import type { Criterion } from '../criterion.ts';
import type { CriterionResult, Evaluation } from '../evaluation.ts';
import { termOf } from '../evaluation-ways.ts';
import {
	note,
	step,
	withUnit,
	type Explanation,
	type ExplanationStep,
	type Format,
	type Grounds,
} from './explanation.ts';
import { difference, known, magnitude, product, quotient, symbolic } from './term.ts';

const SPOTIS: Grounds = { sources: ['spotis-2020'] };

/** How a criterion's value comes about and what it brings to the score. No steps for an id that is not known. */
export function explainCriterion(evaluation: Evaluation, id: string, format: Format): Explanation {
	const criterion: Criterion | undefined = criteria.find((each) => each.id === id);
	const result = evaluation.criteria.find((each) => each.id === id);
	if (!criterion || !result) return { steps: [] };
	const { unit, digits, sources, assumptions, groundsKey, formulaKey, better } = criterion;
	const counts = criterion.noteOf?.(evaluation) ?? null;
	const noteKeys = [...(counts ? [`${counts}_long` as const] : []), groundsKey, 'grounds_bounds' as const];
	const grounds: Grounds = { sources, assumptions, noteKeys };
	if (result.value === null) return { steps: [note(formulaKey, '–', grounds)] };
	const term = termOf(evaluation, id) ?? symbolic(result.value, '');
	const about = criterion.subjectOf?.(evaluation) ?? '';
	const first = step(formulaKey, term, { digits, unit, format, grounds });
	const steps: ExplanationStep[] = [about === '' ? first : { ...first, about }];
	if (result.distance === null) return { steps };
	const written = (value: number) => known(value, digits, unit === 'share' ? '' : unit);
	const best = written(result.best);
	const way = quotient(
		magnitude(difference(written(result.value), best)),
		magnitude(difference(written(result.worst), best)),
	);
	steps.push(
		step('formula_distance', { ...way, value: result.distance }, { digits: 3, format, grounds: SPOTIS }),
		{ ...pointsStep(result, format), labelKey: 'formula_points' },
	);
	if (result.limit !== null) {
		const signs = better === 'lower' ? ['≤', '>'] : ['≥', '<'];
		const number = (value: number) => withUnit(value, digits, unit, format);
		steps.push({
			...note(
				result.meetsLimit ? 'formula_limit_met' : 'formula_limit_broken',
				`${number(result.value)} ${signs[result.meetsLimit ? 0 : 1]} ${number(result.limit)}`,
				limitGrounds(criterion, result),
			),
			value: result.limit,
			unit,
		});
	}
	return { steps };
}

/** Why a limit holds: our reason, while it is ours. */
function limitGrounds({ limit, limitGrounds: ours }: Criterion, result: CriterionResult): Grounds {
	if (!ours || result.limit !== limit) return { noteKeys: ['grounds_limit_set'] };
	return { noteKeys: [ours.noteKey, 'grounds_bounds'], sources: ours.sources };
}

/** How the score adds up from the criteria, and what bounds it. */
export function explainScore(evaluation: Evaluation, format: Format): Explanation {
	const { score, scoreLow, scoreHigh } = evaluation;
	const counted = evaluation.criteria.filter((result) => result.points !== null);
	const steps = counted.map((result): ExplanationStep => {
		const criterion = criteria.find((each) => each.id === result.id)!;
		return { ...pointsStep(result, format), labelKey: criterion.titleKey };
	});
	if (score === null || scoreLow === null || scoreHigh === null) return { steps };
	const points = counted.map((result) => format(result.points!, 1)).join(' + ');
	const knownWeight = counted.reduce((total, result) => total + result.weight, 0);
	const isWhole = counted.length === evaluation.criteria.length;
	const way = isWhole ? points : `(${points}) / ${format(knownWeight, 3)}`;
	steps.push(step('formula_score', symbolic(score, way), { digits: 1, format, grounds: SPOTIS }), {
		...note('formula_score_range', `${format(scoreLow, 1)} … ${format(scoreHigh, 1)}`, SPOTIS),
		value: scoreHigh - scoreLow,
	});
	return { steps };
}

/** 100 × weight × (1 − distance). */
function pointsStep(result: CriterionResult, format: Format): Omit<ExplanationStep, 'labelKey'> {
	const way = product(
		known(100, 0),
		known(result.weight, 3),
		difference(known(1, 0), known(result.distance ?? NaN, 3)),
	);
	const { labelKey: _, ...rest } = step(
		'formula_points',
		{ ...way, value: result.points ?? NaN },
		{ digits: 1, format, grounds: SPOTIS },
	);
	return rest;
}

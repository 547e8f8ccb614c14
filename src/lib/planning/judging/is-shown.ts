import type { Criterion } from '../criterion.ts';
import type { CriterionResult } from './criterion-result.ts';

/** Whether a result is shown beside the others: a quiet criterion is not while it counts for nothing and fails no limit. */
export function isShown(
	{ quiet }: Pick<Criterion, 'quiet'>,
	result: Pick<CriterionResult, 'weight' | 'meetsLimit'>,
): boolean {
	return !quiet || result.weight > 0 || result.meetsLimit === false;
}

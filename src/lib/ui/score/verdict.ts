import type { CriterionResult } from '$lib/planning/evaluation.ts';

/** What a criterion's value means: over its limit, far from its best end, near it, or without data. */
export function verdict({
	value,
	distance,
	meetsLimit,
}: Pick<CriterionResult, 'value' | 'distance' | 'meetsLimit'>): 'good' | 'warn' | 'bad' | 'none' {
	if (value === null || distance === null) return 'none';
	if (meetsLimit === false) return 'bad';
	return distance > 0.5 ? 'warn' : 'good';
}

import type { CriterionResult } from '$lib/planning/evaluation.ts';
import type { GroupWeight } from '$lib/planning/weighing/group-weights.ts';

/** Points of the score that a group of criteria brings; null where none of them has data. */
export function groupPoints(
	results: readonly Pick<CriterionResult, 'id' | 'points'>[],
	{ criteria }: Pick<GroupWeight, 'criteria'>,
): number | null {
	const ids = new Set(criteria.map(({ criterion }) => criterion.id));
	const points = results.flatMap((result) =>
		ids.has(result.id) && result.points !== null ? [result.points] : [],
	);
	return points.length === 0 ? null : points.reduce((sum, each) => sum + each, 0);
}

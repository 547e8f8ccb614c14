import type { CriterionId } from '../criteria/index.ts';
import type { CriterionResult, LossResult } from '../evaluation.ts';
import { LIMIT_HAIR } from '../judging/judge.ts';
import type { LossKind } from './losses.ts';

/** The criterion whose value is the worst loss of a kind. */
export function lossCriterion(kind: LossKind): CriterionId {
	return kind === 'site' ? 'kept-after-site' : 'kept-after-grid';
}

/** The limit that a loss is beyond, as the share of IT power that must be kept; null = within it, or there is none. */
export function brokenLimit(
	{ kind, keptShare }: Pick<LossResult, 'kind' | 'keptShare'>,
	results: readonly Pick<CriterionResult, 'id' | 'limit'>[],
): number | null {
	const limit = results.find(({ id }) => id === lossCriterion(kind))?.limit ?? null;
	return limit !== null && keptShare !== null && keptShare < limit - LIMIT_HAIR ? limit : null;
}

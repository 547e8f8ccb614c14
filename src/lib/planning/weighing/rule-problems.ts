import { problem, type Problem } from '../../base/result.ts';
import type { Criterion } from '../criterion.ts';
import type { Rule } from '../judging/judge.ts';

/** The numbers of a rule that a person sets. */
export type RuleField = 'worst' | 'best' | 'limit';

/** Why a rule makes no sense, each beside the field that was set; none for one that does. Values are in the criterion's unit. */
export function ruleProblems(
	{ unit, better, ends }: Pick<Criterion, 'unit' | 'better' | 'ends'>,
	{ bounds: { worst, best }, limit }: Omit<Rule, 'weight'>,
	field: RuleField,
): Problem[] {
	const set = { worst, best, limit }[field];
	if (set !== null && (set < ends.min || set > (ends.max ?? Infinity)))
		return [beyond(field, ends, unit === 'share')];
	if (field === 'limit') return [];
	if (worst === best) return [problem(field, 'rule_equal')];
	const isReversed = better === 'lower' ? worst < best : worst > best;
	return isReversed
		? [problem(field, better === 'lower' ? 'rule_reversed_lower' : 'rule_reversed_higher')]
		: [];
}

/** Says between which ends a value must stand; shares are typed and read as percent. */
function beyond(field: RuleField, { min, max }: Criterion['ends'], isShare: boolean): Problem {
	if (isShare) return problem(field, 'rule_beyond', { min: min * 100, max: `${(max ?? 1) * 100} %` });
	return max === null ? problem(field, 'rule_below', { min }) : problem(field, 'rule_beyond', { min, max });
}

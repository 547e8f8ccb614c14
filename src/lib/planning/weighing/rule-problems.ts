import { problem, type Problem } from '../../base/result.ts';
import type { Criterion } from '../criterion.ts';
import type { Rule } from '../judging/judge.ts';

/** The numbers of a rule that a person sets. */
export type RuleField = 'worst' | 'best' | 'limit';

/** Ends of what a criterion can be at all, in its unit. */
function endsOf({ unit }: Pick<Criterion, 'unit'>): { least: number; most: number } {
	if (unit === 'share') return { least: 0, most: 1 };
	return { least: 0, most: Infinity };
}

/** Why a rule makes no sense, each beside the field that was set; none for one that does. */
export function ruleProblems(
	criterion: Pick<Criterion, 'unit' | 'better'>,
	{ bounds: { worst, best }, limit }: Omit<Rule, 'weight'>,
	field: RuleField,
): Problem[] {
	const { least, most } = endsOf(criterion);
	const set = { worst, best, limit }[field];
	if (set !== null && (set < least || set > most))
		return [problem(field, criterion.unit === 'share' ? 'rule_beyond_share' : 'rule_negative')];
	if (field === 'limit') return [];
	if (worst === best) return [problem(field, 'rule_equal')];
	const isReversed = criterion.better === 'lower' ? worst < best : worst > best;
	return isReversed
		? [problem(field, criterion.better === 'lower' ? 'rule_reversed_lower' : 'rule_reversed_higher')]
		: [];
}

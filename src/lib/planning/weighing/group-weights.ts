import type { Scenario } from '../../plan/scenario.ts';
import { criterionGroups, type Criterion, type CriterionGroup } from '../criterion.ts';
import { ruleOf } from '../judging/judge.ts';
import { wholePercents } from './give-way.ts';

/** What a group of criteria counts for, and each criterion within it: whole percents that sum to 100. */
export type GroupWeight = {
	group: CriterionGroup;
	percent: number;
	criteria: readonly { criterion: Criterion; percent: number }[];
};

/** The weights that hold in a scenario, by the groups that have criteria, in their order on screen. */
export function groupWeights(
	criteria: readonly Criterion[],
	scenario: Pick<Scenario, 'judgements'>,
): GroupWeight[] {
	const groups = criterionGroups
		.map((group) => ({ group, members: criteria.filter((criterion) => criterion.group === group) }))
		.filter(({ members }) => members.length > 0);
	const weightOf = (criterion: Criterion) => ruleOf(criterion, scenario).weight;
	const sumOf = (members: readonly Criterion[]) => members.reduce((sum, each) => sum + weightOf(each), 0);
	const percents = wholePercents(groups.map(({ members }) => sumOf(members)));
	return groups.map(({ group, members }, at) => {
		// A group that counts for nothing keeps the shares its criteria have by default.
		const isSilent = sumOf(members) === 0;
		const within = wholePercents(members.map((each) => (isSilent ? each.weight : weightOf(each))));
		return {
			group,
			percent: percents[at]!,
			criteria: members.map((criterion, row) => ({ criterion, percent: within[row]! })),
		};
	});
}

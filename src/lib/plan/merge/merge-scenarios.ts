import { equal } from '../equal.ts';
import { groups, mergedGroups, type Sides, type Told } from './merge-items.ts';
import type { Plan } from '../plan.ts';
import { isUnsaid, unsaidAssumption, unsaidJudgement, type Scenario } from '../scenario.ts';

/** What both say in one scenario, entry by entry; an assumption with its ends, and the two bounds of a criterion, stay together. */
export function mergedSaid(sides: Sides<Scenario>, told: Told): Pick<Scenario, 'assumptions' | 'judgements'> {
	return {
		assumptions: mergedPart(sides, told, 'assumptions'),
		judgements: mergedPart(sides, told, 'judgements'),
	};
}

function mergedPart<Part extends 'assumptions' | 'judgements'>(
	{ base, mine, theirs }: Sides<Scenario>,
	told: Told,
	part: Part,
): Scenario[Part] {
	type Said = Scenario[Part][string];
	const unsaid = (part === 'assumptions' ? unsaidAssumption : unsaidJudgement) as Said;
	const of = (scenario: Scenario, id: string) =>
		Object.hasOwn(scenario[part], id) ? (scenario[part][id] as Said) : undefined;
	const ids = [...new Set([...Object.keys(mine[part]), ...Object.keys(theirs[part])])];
	const entries = ids.flatMap((id): [string, Said][] => {
		const [old, own, other] = [of(base, id), of(mine, id), of(theirs, id)];
		if (equal(old, own)) return other ? [[id, other]] : [];
		if (equal(old, other) || equal(own, other)) return own ? [[id, own]] : [];
		const sides = { base: old ?? unsaid, mine: own ?? unsaid, theirs: other ?? unsaid };
		const merged = mergedGroups(`scenarios.${mine.id}.${part}.${id}`, sides, told, (field) => ({
			key: 'merge_said',
			values: { name: mine.name, field },
			words: groups[field] ? { field: groups[field].word } : {},
			terms: { what: { of: part === 'assumptions' ? 'assumption' : 'criterion', id } },
		})) as Said;
		return isUnsaid(merged) ? [] : [[id, merged]];
	});
	return Object.fromEntries(entries) as Scenario[Part];
}

/** Which scenario is chosen is not asked: what one looks at is no fact. Mine, where I chose another; always one that is there. */
export function mergedScenario({ base, mine, theirs }: Sides<Plan>, scenarios: readonly Scenario[]): string {
	const wanted =
		base.scenario === mine.scenario ? [theirs.scenario, mine.scenario] : [mine.scenario, theirs.scenario];
	return wanted.find((each) => scenarios.some(({ id }) => id === each)) ?? scenarios[0]!.id;
}

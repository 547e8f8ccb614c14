import { difference, matched, WEIGHT, type Difference } from './difference.ts';
import { equal } from './equal.ts';
import type { Plan } from './plan.ts';
import type { Scenario } from './scenario.ts';

/** What changed about scenarios, judgements and the plan itself. */
export function settingDifferences(from: Plan, to: Plan): Difference[] {
	return [...scenarios(from.scenarios, to.scenarios), ...judgements(from, to), ...document(from, to)];
}

function scenarios(from: readonly Scenario[], to: readonly Scenario[]): Difference[] {
	const { gone, added, both } = matched(from, to);
	const factors = (scenario: Scenario) =>
		[scenario.pathFactorLow, scenario.pathFactor, scenario.pathFactorHigh].join(' / ');
	return [
		...gone.map(({ id, name }) =>
			difference('scenario', id, 'diff_scenario_removed', { name }, WEIGHT.scenario),
		),
		...added.map(({ id, name }) =>
			difference('scenario', id, 'diff_scenario_added', { name }, WEIGHT.scenario),
		),
		...both.flatMap(([old, scenario]) => {
			const { id, name } = scenario;
			const differences: Difference[] = [];
			if (factors(old) !== factors(scenario)) {
				const values = { name, from: factors(old), to: factors(scenario) };
				differences.push(difference('scenario', id, 'diff_scenario_factors', values, WEIGHT.scenario));
			}
			if (old.name !== name) {
				const values = { name: old.name, to: name };
				differences.push(difference('scenario', id, 'diff_scenario_renamed', values, WEIGHT.name));
			}
			return differences;
		}),
	];
}

function judgements({ judgements: from }: Plan, { judgements: to }: Plan): Difference[] {
	const ids = [...new Set([...Object.keys(from), ...Object.keys(to)])];
	return ids.flatMap((id) => {
		const [had, has] = [Object.hasOwn(from, id), Object.hasOwn(to, id)];
		if (had && has && equal(from[id], to[id])) return [];
		const key = !had ? 'diff_judgement_added' : has ? 'diff_judgement_changed' : 'diff_judgement_removed';
		return [difference('judgement', id, key, { criterion: id }, WEIGHT.judgement)];
	});
}

function document(from: Plan, to: Plan): Difference[] {
	const differences: Difference[] = [];
	const both = (field: 'name' | 'atlas') => ({ from: from[field], to: to[field] });
	if (from.name !== to.name)
		differences.push(difference('plan', '', 'diff_plan_name', both('name'), WEIGHT.name));
	if (from.note !== to.note) differences.push(difference('plan', '', 'diff_plan_note', {}, WEIGHT.note));
	if (from.atlas !== to.atlas) {
		differences.push(difference('plan', '', 'diff_plan_atlas', both('atlas'), WEIGHT.atlas));
	}
	return differences;
}

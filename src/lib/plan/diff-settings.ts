import { difference, matched, WEIGHT, type Difference } from './difference.ts';
import { equal } from './equal.ts';
import type { Plan } from './plan.ts';
import type { AssumptionSaid, Scenario } from './scenario.ts';

/** What changed about scenarios and the plan itself. */
export function settingDifferences(from: Plan, to: Plan): Difference[] {
	return [...scenarios(from.scenarios, to.scenarios), ...document(from, to)];
}

function scenarios(from: readonly Scenario[], to: readonly Scenario[]): Difference[] {
	const { gone, added, both } = matched(from, to);
	return [
		...gone.map(({ id, name }) =>
			difference('scenario', id, 'diff_scenario_removed', { name }, WEIGHT.scenario),
		),
		...added.map(({ id, name }) =>
			difference('scenario', id, 'diff_scenario_added', { name }, WEIGHT.scenario),
		),
		...both.flatMap(([old, scenario]) => {
			const { id, name } = scenario;
			const differences = [...assumptions(old, scenario), ...judgements(old, scenario)];
			if (old.name !== name) {
				const values = { name: old.name, to: name };
				differences.push(difference('scenario', id, 'diff_scenario_renamed', values, WEIGHT.name));
			}
			return differences;
		}),
	];
}

function assumptions(old: Scenario, { id: scenario, name, assumptions: to }: Scenario): Difference[] {
	return changedIds(old.assumptions, to).map((id) => {
		const values = { name, assumption: id, from: told(old.assumptions[id]), to: told(to[id]) };
		const key = !Object.hasOwn(to, id)
			? 'diff_assumption_back'
			: Object.hasOwn(old.assumptions, id)
				? 'diff_assumption_changed'
				: 'diff_assumption_set';
		return difference('scenario', scenario, key, values, WEIGHT.scenario);
	});
}

/** An assumption's value, with its ends where they are said too. */
function told(said: AssumptionSaid | undefined): string {
	if (!said) return '';
	const { value, low, high } = said;
	const ends = low === null && high === null ? '' : ` (${low ?? '–'} … ${high ?? '–'})`;
	return `${value ?? '–'}${ends}`;
}

function judgements(old: Scenario, { id: scenario, name, judgements: to }: Scenario): Difference[] {
	return changedIds(old.judgements, to).map((id) => {
		const key = !Object.hasOwn(old.judgements, id)
			? 'diff_judgement_added'
			: Object.hasOwn(to, id)
				? 'diff_judgement_changed'
				: 'diff_judgement_removed';
		return difference('scenario', scenario, key, { name, criterion: id }, WEIGHT.judgement);
	});
}

function changedIds(from: Record<string, unknown>, to: Record<string, unknown>): string[] {
	const ids = [...new Set([...Object.keys(from), ...Object.keys(to)])];
	return ids.filter((id) => !(Object.hasOwn(from, id) && Object.hasOwn(to, id) && equal(from[id], to[id])));
}

function document(from: Plan, to: Plan): Difference[] {
	const differences: Difference[] = [];
	const both = (field: 'name' | 'atlas') => ({ from: from[field], to: to[field] });
	if (from.name !== to.name)
		differences.push(difference('plan', '', 'diff_plan_name', both('name'), WEIGHT.name));
	const shown = ({ scenarios, scenario }: Plan) =>
		scenarios.find(({ id }) => id === scenario)?.name ?? scenario;
	if (from.scenario !== to.scenario) {
		const values = { from: shown(from), to: shown(to) };
		differences.push(difference('plan', '', 'diff_plan_scenario', values, WEIGHT.name));
	}
	if (from.note !== to.note) differences.push(difference('plan', '', 'diff_plan_note', {}, WEIGHT.note));
	if (from.atlas !== to.atlas) {
		differences.push(difference('plan', '', 'diff_plan_atlas', both('atlas'), WEIGHT.atlas));
	}
	return differences;
}

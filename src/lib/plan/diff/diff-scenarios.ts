import type { MessageKey } from '../../base/message.ts';
import { difference, matched, WEIGHT, type Difference, type Term } from './difference.ts';
import type { Plan } from '../plan.ts';
import { unsaidAssumption, unsaidJudgement, type Scenario } from '../scenario.ts';

/** What changed about the scenarios, and which of them is chosen. */
export function scenarioDifferences(from: Plan, to: Plan): Difference[] {
	const { gone, added, both } = matched(from.scenarios, to.scenarios);
	const listed = ({ id, name }: Scenario, key: MessageKey) =>
		difference('scenario', id, key, { name }, WEIGHT.scenario);
	return [
		...gone.map((scenario) => listed(scenario, 'diff_scenario_removed')),
		...added.map((scenario) => listed(scenario, 'diff_scenario_added')),
		...both.flatMap(([old, scenario]) => [
			...renamed(old, scenario),
			...said(old, scenario, parts.assumptions),
			...said(old, scenario, parts.judgements),
		]),
		...chosen(from, to),
	];
}

/** What a scenario says, by part: the sentence of each of its numbers. */
const parts = {
	assumptions: {
		part: 'assumptions',
		of: 'assumption',
		unsaid: unsaidAssumption,
		keys: { value: 'diff_assumption', low: 'diff_assumption_low', high: 'diff_assumption_high' },
	},
	judgements: {
		part: 'judgements',
		of: 'criterion',
		unsaid: unsaidJudgement,
		keys: {
			weight: 'diff_weight',
			worst: 'diff_worst',
			best: 'diff_best',
			limit: 'diff_limit',
		},
	},
} as const;

type Part = {
	part: 'assumptions' | 'judgements';
	of: Term['of'];
	unsaid: Record<string, null | number | string>;
	keys: Readonly<Record<string, MessageKey>>;
};

function said(old: Scenario, { id, name, ...now }: Scenario, { part, of, unsaid, keys }: Part): Difference[] {
	type Entries = Record<string, Record<string, null | number | string>>;
	const [before, after] = [old[part] as Entries, now[part] as Entries];
	const entry = (entries: Entries, each: string) => (Object.hasOwn(entries, each) ? entries[each]! : unsaid);
	const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return ids.flatMap((each) =>
		Object.entries(keys).flatMap(([field, key]) => {
			const [from, to] = [entry(before, each)[field] ?? null, entry(after, each)[field] ?? null];
			if (from === to) return [];
			const weight = of === 'assumption' ? WEIGHT.assumption : WEIGHT.judgement;
			const told = difference('scenario', id, key, { name, from: from ?? '', to: to ?? '' }, weight);
			const words = { ...wordOf('from', from), ...wordOf('to', to) };
			return [{ ...told, words, terms: { [of]: { of, id: each } } }];
		}),
	);
}

/** Nothing said is the default, and `none` no limit. */
function wordOf(name: string, value: null | number | string): Record<string, MessageKey> {
	if (value === null) return { [name]: 'diff_word_default' };
	return value === 'none' ? { [name]: 'diff_word_no_limit' } : {};
}

function renamed({ name: from }: Scenario, { id, name: to }: Scenario): Difference[] {
	if (from === to) return [];
	return [difference('scenario', id, 'diff_scenario_renamed', { name: from, to }, WEIGHT.name)];
}

function chosen(from: Plan, to: Plan): Difference[] {
	if (from.scenario === to.scenario) return [];
	const nameIn = ({ scenarios, scenario }: Plan) =>
		scenarios.find(({ id }) => id === scenario)?.name ?? scenario;
	const values = { from: nameIn(from), to: nameIn(to) };
	return [difference('scenario', to.scenario, 'diff_scenario_chosen', values, WEIGHT.chosen)];
}

import { m } from '$lib/i18n/compiled/messages.js';
import type { Scenario } from '$lib/plan/scenario.ts';
import { changedAssumptions } from '$lib/planning/assumptions/assumed.ts';
import { criteria } from '$lib/planning/criteria/index.ts';
import { assumptionsChangedText } from './assumptions-changed-text.ts';

/** What a scenario changes, in a few words: assumptions, limits, scales, weights. */
export function changedText(scenario: Scenario): string {
	const said = criteria.flatMap(({ id }) =>
		Object.hasOwn(scenario.judgements, id) ? [scenario.judgements[id]!] : [],
	);
	const limits = said.filter(({ limit }) => limit !== null).length;
	const scales = said.filter(({ worst, best }) => worst !== null || best !== null).length;
	const parts = [
		assumptionsChangedText(changedAssumptions(scenario).length),
		limits === 0 ? '' : limits === 1 ? m.scenario_limit_one() : m.scenario_limit_many({ count: limits }),
		scales === 0 ? '' : scales === 1 ? m.scenario_bounds_one() : m.scenario_bounds_many({ count: scales }),
		said.some(({ weight }) => weight !== null) ? m.scenario_weights() : '',
	].filter((part) => part !== '');
	return parts.length > 0 ? parts.join(', ') : m.scenario_defaults();
}

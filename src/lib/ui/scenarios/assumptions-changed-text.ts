import { m } from '$lib/i18n/compiled/messages.js';

/** How many assumptions a scenario changes, in words; '' for none. */
export function assumptionsChangedText(count: number): string {
	if (count === 0) return '';
	return count === 1 ? m.scenario_assumption_one() : m.scenario_assumption_many({ count });
}

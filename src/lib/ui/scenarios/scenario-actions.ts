import { m } from '$lib/i18n/compiled/messages.js';
import type { Problem } from '$lib/base/result.ts';
import { addScenario } from '$lib/plan/edits/scenarios/add-scenario.ts';
import { chooseScenario } from '$lib/plan/edits/scenarios/choose-scenario.ts';
import { removeScenario } from '$lib/plan/edits/scenarios/remove-scenario.ts';
import { renameScenario } from '$lib/plan/edits/scenarios/rename-scenario.ts';
import { NAME_MAX } from '$lib/plan/plan.ts';
import type { Scenario } from '$lib/plan/scenario.ts';
import type { PlanSession } from '$lib/state/plan.svelte.ts';

/** Shows the plan under a scenario. */
export function choose(session: PlanSession, { id, name }: Scenario): Problem[] {
	return session.edit({ key: 'edit_choose_scenario', values: { name } }, (plan) => chooseScenario(plan, id));
}

/** Adds a scenario that says what another says, and shows it. */
export function addLike(session: PlanSession, like: Scenario, way: 'new' | 'copy'): Problem[] {
	const { name: from } = like;
	const wanted = way === 'new' ? m.scenario_new_name({ name: from }) : m.scenario_copy_name({ name: from });
	const name = freeName(session.plan.scenarios, wanted.slice(0, NAME_MAX - 4));
	return session.edit({ key: 'edit_add_scenario', values: { name } }, (plan) =>
		addScenario(plan, { name, from: like.id }),
	);
}

/** Gives a scenario another name. */
export function rename(session: PlanSession, { id }: Scenario, name: string): Problem[] {
	return session.edit({ key: 'edit_rename_scenario', values: { name } }, (plan) =>
		renameScenario(plan, id, name),
	);
}

/** Removes a scenario; the last one stays, and why is said. */
export function remove(session: PlanSession, { id, name }: Scenario): Problem[] {
	return session.edit({ key: 'edit_remove_scenario', values: { name } }, (plan) => removeScenario(plan, id));
}

/** The wanted name, or with the first number behind it that no scenario has. */
function freeName(scenarios: readonly Scenario[], wanted: string): string {
	const taken = new Set(scenarios.map(({ name }) => name));
	for (let count = 1; ; count++) {
		const name = count === 1 ? wanted : `${wanted} ${count}`;
		if (!taken.has(name)) return name;
	}
}

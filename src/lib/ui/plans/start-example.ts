import type { Plan } from '$lib/plan/plan.ts';
import type { PlanSession } from '$lib/state/plan.svelte.ts';
import type { ViewState } from '$lib/state/view.svelte.ts';

/** Starts an example as a plan of one's own; where one of its name is there already, asks which is meant. Returns whether it started. */
export async function startExample(session: PlanSession, view: ViewState, plan: Plan): Promise<boolean> {
	await session.flush();
	// A store that cannot be read holds nothing that could be opened in its place.
	const entries = await session.list().catch(() => []);
	const entry = entries.find(({ name, problem }) => name === plan.name && problem === null);
	if (entry) {
		view.again = { plan, entry, names: entries.map(({ name }) => name) };
		return false;
	}
	await session.start(plan);
	return true;
}

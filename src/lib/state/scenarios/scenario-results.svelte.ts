import type { Plan } from '$lib/plan/plan.ts';
import { evaluateNow } from '$lib/planning/evaluate.ts';
import type { Evaluation } from '$lib/planning/evaluation.ts';
import type { World } from '$lib/planning/world.ts';
import type { AtlasState } from '../atlas.svelte.ts';
import type { PlanSession } from '../plan.svelte.ts';
import { followPlan } from './follow-plan.svelte.ts';

/** What follows from the plan under each of its scenarios, reckoned one after another while somebody looks. */
export class ScenarioResults {
	/** By scenario id; one that is not there is not reckoned yet, or takes more than a frame has time for. */
	found: ReadonlyMap<string, Evaluation> = $state.raw(new Map());

	/** Begins, and begins anew when the plan changes. Call once, where effects may live; ends with them. */
	follow(session: PlanSession, atlas: AtlasState): void {
		followPlan(session, atlas, (world, plan) => this.#reckon(world, plan));
	}

	*#reckon(world: World, plan: Plan): Generator<number, void> {
		const found = new Map<string, Evaluation>();
		for (const scenario of plan.scenarios) {
			const result = evaluateNow(world, plan, scenario, new Map());
			if (result.ok && result.value.pending.length === 0) found.set(scenario.id, result.value);
			yield 0;
		}
		this.found = found;
	}
}

import { untrack } from 'svelte';
import type { Plan } from '$lib/plan/plan.ts';
import { evaluateNow } from '$lib/planning/evaluate.ts';
import type { Evaluation } from '$lib/planning/evaluation.ts';
import type { World } from '$lib/planning/world.ts';
import type { AtlasState } from '../atlas.svelte.ts';
import type { PlanSession } from '../plan.svelte.ts';

/** What follows from the plan under each of its scenarios, reckoned one after another while somebody looks. */
export class ScenarioResults {
	readonly #session: PlanSession;
	readonly #atlas: AtlasState;
	/** By scenario id; one that is not there is not reckoned yet, or takes more than a frame has time for. */
	found: ReadonlyMap<string, Evaluation> = $state.raw(new Map());

	constructor(session: PlanSession, atlas: AtlasState) {
		this.#session = session;
		this.#atlas = atlas;
	}

	/** Begins, and begins anew when the plan changes. Call once, where effects may live; ends with them. */
	follow(): void {
		$effect(() => {
			const { world } = this.#atlas;
			const { plan } = this.#session;
			const stop = new AbortController();
			if (world) untrack(() => void this.#reckon(world, plan, stop.signal));
			return () => stop.abort();
		});
	}

	async #reckon(world: World, plan: Plan, signal: AbortSignal): Promise<void> {
		const found = new Map<string, Evaluation>();
		for (const scenario of plan.scenarios) {
			const result = evaluateNow(world, plan, scenario, new Map());
			if (result.ok && result.value.pending.length === 0) found.set(scenario.id, result.value);
			// The page gets its turn between two of them.
			await new Promise((resolve) => setTimeout(resolve, 0));
			if (signal.aborted) return;
		}
		this.found = found;
	}
}

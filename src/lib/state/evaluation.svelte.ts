import type { Problem } from '$lib/base/result.ts';
import { evaluate } from '$lib/planning/evaluate.ts';
import type { Evaluation } from '$lib/planning/evaluation.ts';
import type { AtlasState } from './atlas.svelte.ts';
import type { PlanSession } from './plan.svelte.ts';

/** What follows from the plan as shown; recomputed at each change, also while dragging, and when the fiber map has come. 20 sites take under 2 ms. */
export class EvaluationState {
	readonly #session: PlanSession;
	readonly #atlas: AtlasState;
	readonly #result = $derived.by(() => {
		const atlas = this.#atlas.atlas;
		const plan = this.#session.shown;
		const scenario = plan.scenarios[0];
		return atlas && scenario ? evaluate(atlas, plan, scenario) : null;
	});

	constructor(session: PlanSession, atlas: AtlasState) {
		this.#session = session;
		this.#atlas = atlas;
	}

	get evaluation(): Evaluation | null {
		return this.#result?.ok ? this.#result.value : null;
	}
	get problems(): Problem[] {
		return this.#result && !this.#result.ok ? this.#result.problems : [];
	}
}

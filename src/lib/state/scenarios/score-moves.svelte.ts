import { untrack } from 'svelte';
import { chosenScenario } from '$lib/plan/lookup.ts';
import type { Plan } from '$lib/plan/plan.ts';
import { scoreMoves, type ScoreMove } from '$lib/planning/assumptions/score-moves.ts';
import type { World } from '$lib/planning/world.ts';
import type { AtlasState } from '../atlas.svelte.ts';
import type { PlanSession } from '../plan.svelte.ts';

/** Pause after a change before the work begins, ms: whoever types goes on typing. */
const REST_MS = 250;

/** What moves the score of the open plan, worked out while somebody looks; the older answer stays until the new one is whole. */
export class ScoreMovesState {
	readonly #session: PlanSession;
	readonly #atlas: AtlasState;
	/** By assumption id. */
	moves: ReadonlyMap<string, ScoreMove> = $state.raw(new Map());
	/** How far the work is; null = nothing is being worked out. */
	progress: { done: number; all: number } | null = $state.raw(null);
	/** There is nothing to move: no score, or a plan that is too large to try. */
	isEmpty = $state.raw(false);

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
			if (world?.fiber) untrack(() => void this.#work(world, plan, stop.signal));
			return () => stop.abort();
		});
	}

	async #work(world: World, plan: Plan, signal: AbortSignal): Promise<void> {
		await rest(REST_MS);
		let last: ReadonlyMap<string, ScoreMove> = new Map();
		if (signal.aborted) return;
		for (const { moves, ...progress } of scoreMoves(world, plan, chosenScenario(plan))) {
			last = moves;
			this.progress = progress;
			// The page gets its turn between two of them.
			await rest(0);
			if (signal.aborted) return;
		}
		this.moves = last;
		this.isEmpty = last.size === 0;
		this.progress = null;
	}
}

function rest(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

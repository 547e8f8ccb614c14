import { chosenScenario } from '$lib/plan/lookup.ts';
import type { Plan } from '$lib/plan/plan.ts';
import { scoreMoves, type ScoreMove } from '$lib/planning/assumptions/score-moves.ts';
import type { World } from '$lib/planning/world.ts';
import type { AtlasState } from '../atlas.svelte.ts';
import type { PlanSession } from '../plan.svelte.ts';
import { followPlan } from './follow-plan.svelte.ts';

/** Pause after a change before the work begins, ms: whoever types goes on typing. */
const REST_MS = 250;

/** What moves the score of the open plan, worked out while somebody looks; the older answer stays until the new one is whole. */
export class ScoreMovesState {
	/** By assumption id. */
	moves: ReadonlyMap<string, ScoreMove> = $state.raw(new Map());
	/** How far the work is; null = nothing is being worked out. */
	progress: { done: number; all: number } | null = $state.raw(null);
	/** There is nothing to move: no score, or a plan that is too large to try. */
	isEmpty = $state.raw(false);

	/** Begins, and begins anew when the plan changes. Call once, where effects may live; ends with them. */
	follow(session: PlanSession, atlas: AtlasState): void {
		followPlan(session, atlas, (world, plan) => this.#work(world, plan));
	}

	*#work(world: World, plan: Plan): Generator<number, void> {
		if (!world.fiber) return;
		yield REST_MS;
		let last: ReadonlyMap<string, ScoreMove> = new Map();
		for (const { moves, ...progress } of scoreMoves(world, plan, chosenScenario(plan))) {
			last = moves;
			this.progress = progress;
			yield 0;
		}
		this.moves = last;
		this.isEmpty = last.size === 0;
		this.progress = null;
	}
}

import { untrack } from 'svelte';
import type { Plan } from '$lib/plan/plan.ts';
import type { World } from '$lib/planning/world.ts';
import type { AtlasState } from '../atlas.svelte.ts';
import type { PlanSession } from '../plan.svelte.ts';

/** Work on a plan in steps; after each the page gets its turn, for as many ms as the step yields. */
type Work = (world: World, plan: Plan) => Generator<number, void>;

/** Works on the open plan, and begins anew when it changes; work that was overtaken is left where it stands. Call where effects may live; ends with them. */
export function followPlan(session: PlanSession, atlas: AtlasState, work: Work): void {
	$effect(() => {
		const { world } = atlas;
		const { plan } = session;
		const stop = new AbortController();
		if (world) untrack(() => void run(work(world, plan), stop.signal));
		return () => stop.abort();
	});
}

async function run(steps: Iterable<number>, signal: AbortSignal): Promise<void> {
	for (const pauseMs of steps) {
		await new Promise((resolve) => setTimeout(resolve, pauseMs));
		if (signal.aborted) return;
	}
}

import { untrack } from 'svelte';
import type { Problem } from '$lib/base/result.ts';
import { chosenScenario } from '$lib/plan/lookup.ts';
import type { Plan } from '$lib/plan/plan.ts';
import type { Given } from '$lib/planning/evaluate.ts';
import type * as Reckon from '$lib/planning/reckon.ts';
import type { World } from '$lib/planning/world.ts';
import type { Evaluation } from '$lib/planning/evaluation.ts';
import type { AtlasState } from './atlas.svelte.ts';
import type { PlanSession } from './plan.svelte.ts';

/** Reckons deep rooms beside the page; rejects with an `AbortError` when a newer plan took its place. */
export type AskDeep = (
	plan: Plan,
	rooms: readonly string[],
	told: { onshare: (share: number) => void; signal: AbortSignal },
) => Promise<ReadonlyMap<string, unknown>>;

/**
 * What follows from the plan as shown under its chosen scenario; reckoned anew at each change, also while dragging, and when
 * the fiber map has come. What a frame has no time for is asked of the planner: the older answer stays and is called stale.
 */
export class EvaluationState {
	readonly #session: PlanSession;
	readonly #atlas: AtlasState;
	readonly #askDeep: AskDeep;
	/** The planning code; null until it is here. */
	#reckon: typeof Reckon | null = $state.raw(null);
	/** Counts up when deep answers have come: what is remembered then makes them quick. */
	#adopted = $state.raw(0);
	/** Share of the deep answers that is done, 0 to 1; null = none is being reckoned. */
	share: number | null = $state.raw(null);
	/** Why the planner could not answer. */
	fault: string | null = $state.raw(null);
	/** Counts up when the planner is to be asked once more after a fault. */
	#asked = $state.raw(0);
	#last: ReadonlyMap<string, unknown> = new Map();
	/** What the planner answered last, and for what: good for that, however much a frame would have to do itself. */
	#fresh: { world: World; plan: Plan; answers: ReadonlyMap<string, unknown> } | null = null;
	readonly #result = $derived.by(() => {
		void this.#adopted;
		const { world } = this.#atlas;
		const plan = this.#session.shown;
		if (!world || !this.#reckon) return null;
		const told = (answers: ReadonlyMap<string, unknown>, stale: boolean) =>
			[...answers].map(([id, answer]) => [id, { answer, stale }] as const);
		const isFresh = this.#fresh?.plan === plan && this.#fresh.world === world;
		const fresh = isFresh ? told(this.#fresh!.answers, false) : [];
		const given: Given = new Map([...told(this.#last, true), ...fresh]);
		const result = this.#reckon.evaluateNow(world, plan, chosenScenario(plan), given);
		if (result.ok) this.#last = this.#reckon.answersIn(result.value);
		return result;
	});
	/** What is still being reckoned, by the names of its rooms, and whether older figures stand in for it; null = nothing. */
	readonly late = $derived.by(() => {
		const [pending, stale] = [this.evaluation?.pending ?? [], this.evaluation?.stale ?? []];
		const rooms = (this.#reckon?.rooms ?? []).filter(({ id }) => pending.includes(id) || stale.includes(id));
		return rooms.length > 0
			? { rooms: rooms.map(({ titleKey }) => titleKey), isOlder: pending.length === 0 }
			: null;
	});
	/** The fiber graph under the chosen scenario's assumptions; null until it is here, or while they make no sense. */
	readonly network = $derived.by(() => {
		const { network } = this.#atlas;
		const assumed = this.#reckon?.assumedIn(chosenScenario(this.#session.shown));
		return network && assumed?.ok ? network.under(assumed.value) : null;
	});

	constructor(session: PlanSession, atlas: AtlasState, askDeep: AskDeep) {
		this.#session = session;
		this.#atlas = atlas;
		this.#askDeep = askDeep;
	}

	get evaluation(): Evaluation | null {
		return this.#result?.ok ? this.#result.value : null;
	}
	get problems(): Problem[] {
		return this.#result && !this.#result.ok ? this.#result.problems : [];
	}

	#rest: Evaluation | null = $state.raw(null);
	/** What the plan was worth before the pointer began to try something; null while nothing is tried. */
	get before(): Evaluation | null {
		return this.#session.shown === this.#session.plan ? null : this.#rest;
	}

	/** Fetches the planning code, and asks for what a frame has no time for. Call once, where effects may live. */
	follow(): void {
		import('$lib/planning/reckon.ts').then(
			(reckon) => (this.#reckon = reckon),
			(error: unknown) => (this.fault = String(error)),
		);
		$effect(() => {
			const { evaluation } = this;
			if (this.#session.shown === this.#session.plan) untrack(() => (this.#rest = evaluation));
		});
		$effect(() => {
			void this.#asked;
			const wanted = [...(this.evaluation?.pending ?? []), ...(this.evaluation?.stale ?? [])];
			const plan = this.#session.shown;
			if (wanted.length === 0) return;
			const stop = new AbortController();
			untrack(() => void this.#ask(plan, wanted, stop.signal));
			return () => stop.abort();
		});
	}

	/** Asks the planner once more after a fault. */
	askAgain(): void {
		this.fault = null;
		this.#asked += 1;
	}

	async #ask(plan: Plan, rooms: readonly string[], signal: AbortSignal): Promise<void> {
		this.share = 0;
		this.fault = null;
		try {
			const answers = await this.#askDeep(plan, rooms, { onshare: (share) => (this.share = share), signal });
			const { world } = this.#atlas;
			if (signal.aborted || !world) return;
			this.#reckon?.adopt(world, plan, chosenScenario(plan), answers);
			this.#fresh = { world, plan, answers };
			this.share = null;
			this.#adopted += 1;
		} catch (error) {
			if (signal.aborted || (error instanceof Error && error.name === 'AbortError')) return;
			this.share = null;
			this.fault = error instanceof Error ? error.message : String(error);
		}
	}
}

import { untrack } from 'svelte';
import type { Problem } from '$lib/base/result.ts';
import type { Position } from '$lib/geo/position.ts';
import { chosenScenario } from '$lib/plan/lookup.ts';
import type { Site } from '$lib/plan/plan.ts';
import type { RouteKind } from '$lib/planning/network/routes/routes.ts';
import type { RingAnswer, RingMode, RingQuestion, RingSet } from '$lib/planning/network/rings/ring-sets.ts';
import type { PlannerClient } from '$lib/worker/planner-client.ts';
import type { Under } from '$lib/worker/question.ts';
import { faultOf } from '$lib/worker/unanswered.ts';
import type { PlanSession } from './plan.svelte.ts';
import type { ViewState } from './view.svelte.ts';

/** Id of the map's layer that shows the rings: it is the switch. */
export const RINGS_LAYER = 'rings';
/** Thresholds offered, ms. */
export const offeredMs = [0.5, 1, 2, 5, 10, 20, 50] as const;
/** No place on Earth is farther by a cloud's slow ways. */
export const MOST_MS = 400;

/** The rings asked for, and the scenario's assumptions that they are asked under. */
type Asked = RingQuestion & Under;

/** Rings as the map draws them. */
export type RingsPicture = {
	sets: readonly RingSet[];
	/** Naive circles to compare with, around each site. */
	circles: readonly { thresholdMs: number; center: Position }[];
	/** New rings are on their way for so long that it shows. */
	stale: boolean;
};

/** A wait under this does not show, ms: while a site is dragged each frame asks anew. */
const PATIENCE_MS = 250;

/** Latency rings: what is asked, and the last answer. The worker computes; old rings stay until new ones are there. */
export class RingsState {
	scope: 'all' | 'chosen' | 'picked' = $state.raw('all');
	picked: ReadonlySet<string> = $state.raw(new Set());
	thresholdsMs: readonly number[] = $state.raw([1, 5, 10]);
	kind: RouteKind = $state.raw('private');
	mode: RingMode = $state.raw('each');
	band = $state.raw(true);
	circles = $state.raw(false);
	/** The last answer, and the question it answers. */
	answer: RingAnswer | null = $state.raw(null);
	answered: Asked | null = $state.raw(null);
	/** Waiting for longer than `PATIENCE_MS`. */
	slow = $state.raw(false);
	/** Why there is no answer: a sentence's key, or the fault's own words. */
	fault: Problem | string | null = $state.raw(null);
	readonly #session: PlanSession;
	readonly #view: ViewState;
	readonly #planner: () => Promise<PlannerClient>;
	#asked = '';
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(session: PlanSession, view: ViewState, planner: () => Promise<PlannerClient>) {
		this.#session = session;
		this.#view = view;
		this.#planner = planner;
	}

	get on(): boolean {
		return this.#view.layersOn.has(RINGS_LAYER);
	}

	/** Sites whose rings are asked for. */
	readonly sites: readonly Site[] = $derived.by(() => {
		const { sites } = this.#session.shown;
		if (this.scope === 'all') return sites;
		if (this.scope === 'picked') return sites.filter(({ id }) => this.picked.has(id));
		const chosen = this.#view.selection;
		return chosen?.kind === 'site' ? sites.filter(({ id }) => id === chosen.id) : [];
	});

	/** What the worker is to be asked; null = nothing. */
	readonly question: Asked | null = $derived.by(() => {
		if (!this.on || this.sites.length === 0 || this.thresholdsMs.length === 0) return null;
		return {
			sites: this.sites.map(({ id, position }) => ({ id, position })),
			thresholdsMs: this.thresholdsMs,
			kind: this.kind,
			mode: this.sites.length > 1 ? this.mode : 'each',
			band: this.band,
			hurry: this.#session.shown !== this.#session.plan,
			assumptions: chosenScenario(this.#session.shown).assumptions,
		};
	});

	/** The whole and fine answer to what is asked now is there: it may be written to a file. */
	readonly ready: boolean = $derived(
		this.answer?.complete === true &&
			this.answered?.hurry === false &&
			JSON.stringify(this.answered) === JSON.stringify(this.question),
	);

	/** What the map shows; null = no rings. */
	readonly picture: RingsPicture | null = $derived.by(() => {
		if (!this.on || !this.question) return null;
		return {
			sets: this.answer?.sets ?? [],
			circles: this.circles ? circlesOf(this.question) : [],
			stale: this.slow,
		};
	});

	/** Asks whenever the question changes. Call once, where effects may live. */
	follow(): void {
		$effect(() => {
			const question = this.question;
			untrack(() => this.#ask(question));
		});
	}

	toggle(thresholdMs: number): void {
		const others = this.thresholdsMs.filter((ms) => ms !== thresholdMs);
		this.thresholdsMs =
			others.length < this.thresholdsMs.length ? others : [...others, thresholdMs].sort((a, b) => a - b);
	}

	pick(id: string): void {
		const next = new Set(this.picked);
		if (!next.delete(id)) next.add(id);
		this.picked = next;
	}

	/** Asks again after a fault. */
	again(): void {
		this.#asked = '';
		this.#ask(this.question);
	}

	#ask(question: Asked | null): void {
		const key = question ? JSON.stringify(question) : '';
		if (key === this.#asked) return;
		this.#asked = key;
		if (!question) {
			this.#settle();
			this.answer = null;
			return;
		}
		this.#timer ??= setTimeout(() => (this.slow = true), PATIENCE_MS);
		void this.#answer(question, key);
	}

	async #answer(question: Asked, key: string): Promise<void> {
		try {
			const planner = await this.#planner();
			if (key !== this.#asked) return;
			const show = (answer: RingAnswer) => {
				// While a site is dragged an answer to the question before is better than none.
				if (key !== this.#asked && !question.hurry) return;
				this.answer = answer.complete ? answer : withBandOf(answer, this.answer);
				this.answered = question;
				this.fault = null;
			};
			show(await planner.ask('rings', question, { onpart: show }));
			if (key === this.#asked) this.#settle();
		} catch (error) {
			if (key !== this.#asked || (error instanceof Error && error.name === 'AbortError')) return;
			this.#settle();
			this.answer = null;
			this.fault = faultOf(error);
		}
	}

	#settle(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.slow = false;
		this.fault = null;
	}
}

/** A part without its range keeps the range that is shown, so that it does not blink. */
function withBandOf(answer: RingAnswer, before: RingAnswer | null): RingAnswer {
	const old = new Map(before?.sets.map((set) => [set.siteIds.join(), set]));
	const sets = answer.sets.map((set) => {
		const { low = null, high = null } = old.get(set.siteIds.join()) ?? {};
		return set.low || !low ? set : { ...set, low, high };
	});
	return { ...answer, sets };
}

function circlesOf({ sites, thresholdsMs }: RingQuestion): RingsPicture['circles'] {
	return sites.flatMap(({ position }) =>
		thresholdsMs.map((thresholdMs) => ({ thresholdMs, center: position })),
	);
}

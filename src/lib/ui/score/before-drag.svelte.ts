import { untrack } from 'svelte';
import type { Evaluation } from '$lib/planning/evaluation.ts';
import type { App } from '$lib/state/app.ts';

/** What the plan was worth before the pointer began to try something; null while nothing is tried. Made while a component is. */
export class BeforeDrag {
	readonly #app: Pick<App, 'session' | 'results'>;
	#rest: Evaluation | null = $state.raw(null);

	constructor(app: Pick<App, 'session' | 'results'>) {
		this.#app = app;
		$effect(() => {
			const { evaluation } = app.results;
			if (app.session.shown === app.session.plan) untrack(() => (this.#rest = evaluation));
		});
	}

	get evaluation(): Evaluation | null {
		const { session } = this.#app;
		return session.shown === session.plan ? null : this.#rest;
	}
}

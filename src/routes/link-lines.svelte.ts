import { untrack } from 'svelte';
import type { Position } from '$lib/geo/position.ts';
import type { linkRoutes } from '$lib/planning/network/routes/link-routes.ts';
import type { App } from '$lib/state/app.ts';

/** Time for routes in a frame that shows a change, and between frames, ms. */
const BUDGET_MS = 8;
/** How often routes found between frames are shown, ms. */
const SHOWN_EVERY_MS = 700;

/**
 * How links run over the fiber map. What a frame has no time for is sought between frames; until then such a link is straight.
 * Made while a component is.
 */
export class LinkLines {
	readonly #app: App;
	/** The code; it comes with the fiber map. */
	#routesOf: typeof linkRoutes | null = $state.raw(null);
	/** Counts up when more routes are there to be shown. */
	#more = $state.raw(0);
	readonly #found = $derived.by(() => {
		void this.#more;
		return this.#seek();
	});
	/** By link id; null before the fiber map is there. */
	readonly lines: ReadonlyMap<string, readonly Position[]> | null = $derived.by(() => {
		const routes = this.#found?.routes.filter(({ method }) => method === 'network');
		return routes ? new Map(routes.map(({ linkId, line }) => [linkId, line])) : null;
	});

	constructor(app: App) {
		this.#app = app;
		$effect(() => {
			if (app.results.network)
				void import('$lib/planning/network/routes/link-routes.ts').then(
					(module) => (this.#routesOf = module.linkRoutes),
				);
		});
		$effect(() => {
			if (!this.#found?.missing) return;
			let timer: ReturnType<typeof setTimeout> | null = null;
			const until = performance.now() + SHOWN_EVERY_MS;
			const go = () => {
				// What is found is remembered: the next look at all of them shows it.
				const missing = untrack(() => this.#seek()?.missing ?? 0);
				if (missing === 0 || performance.now() > until) this.#more += 1;
				else timer = setTimeout(go, 0);
			};
			timer = setTimeout(go, 0);
			return () => timer !== null && clearTimeout(timer);
		});
	}

	#seek() {
		const { results, session } = this.#app;
		if (!this.#routesOf || !results.network) return null;
		const until = performance.now() + BUDGET_MS;
		let sought = 0;
		// One at least, so that it ends however long the list is.
		const hasTime = () => sought++ === 0 || performance.now() < until;
		return this.#routesOf(results.network, session.shown, hasTime);
	}
}

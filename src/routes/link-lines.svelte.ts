import type { Position } from '$lib/geo/position.ts';
import type { linkRoutes } from '$lib/planning/network/routes/link-routes.ts';
import type { App } from '$lib/state/app.ts';

/** Time for routes in a frame that shows a change, and between frames, ms. */
const BUDGET_MS = 8;
/** When routes found between frames are shown first, ms; then after twice as long each time, as all links are drawn anew. */
const SHOWN_AFTER_MS = 500;

/**
 * How links run over the fiber map. What a frame has no time for is sought between frames; until then such a link is straight.
 * Made while a component is.
 */
export class LinkLines {
	readonly #app: App;
	/** The code; it comes with the fiber map. */
	#routesOf: typeof linkRoutes | null = $state.raw(null);
	#shownAfterMs = SHOWN_AFTER_MS;
	/** Counts up when more routes are there to be shown. */
	#more = $state.raw(0);
	readonly #found = $derived.by(() => {
		void this.#more;
		const { results, session } = this.#app;
		if (!this.#routesOf || !results.network) return null;
		const until = performance.now() + BUDGET_MS;
		return this.#routesOf(results.network, session.shown, () => performance.now() < until);
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
			const missing = [...(this.#found?.missing ?? [])];
			if (missing.length === 0) {
				this.#shownAfterMs = SHOWN_AFTER_MS;
				return;
			}
			const shownAt = performance.now() + this.#shownAfterMs;
			const go = () => {
				const until = performance.now() + BUDGET_MS;
				while (missing.length > 0 && performance.now() < until) missing.pop()!();
				if (missing.length === 0 || performance.now() > shownAt) {
					this.#shownAfterMs *= 2;
					this.#more += 1;
				} else timer = setTimeout(go, 0);
			};
			let timer = setTimeout(go, 0);
			return () => clearTimeout(timer);
		});
	}
}

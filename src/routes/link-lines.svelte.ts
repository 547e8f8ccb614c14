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
			if (missing.length === 0) return;
			const shownAt = performance.now() + SHOWN_EVERY_MS;
			const go = () => {
				const until = performance.now() + BUDGET_MS;
				// The first in the plan are sought first.
				while (missing.length > 0 && performance.now() < until) missing.shift()!();
				if (missing.length === 0 || performance.now() > shownAt) this.#more += 1;
				else timer = setTimeout(go, 0);
			};
			let timer = setTimeout(go, 0);
			return () => clearTimeout(timer);
		});
	}
}

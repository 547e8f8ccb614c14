import type { Position } from '$lib/geo/position.ts';
import type { Scene } from '$lib/map/scene.ts';
import type { linkRoutes } from '$lib/planning/network/routes/link-routes.ts';
import type { App } from '$lib/state/app.ts';

/** The scene that the map draws, composed of the app's state. Made while a component is. */
export class SceneState {
	readonly #app: App;
	/** How links run over the fiber map; the code comes with it. */
	#routesOf: typeof linkRoutes | null = $state.raw(null);
	readonly #linkRoutes: ReadonlyMap<string, readonly Position[]> | null = $derived.by(() => {
		const { results, session } = this.#app;
		if (!this.#routesOf || !results.network) return null;
		const routes = this.#routesOf(results.network, session.shown);
		return new Map(
			routes.filter(({ method }) => method === 'network').map(({ linkId, line }) => [linkId, line] as const),
		);
	});
	readonly scene: Scene = $derived.by(() => {
		const { session, results, view, atlas, rings } = this.#app;
		return {
			plan: session.shown,
			evaluation: results.evaluation,
			selection: view.selection,
			layersOn: view.layersOn,
			parts: atlas.loaded,
			rings: rings.picture,
			linkRoutes: this.#linkRoutes,
			theme: view.theme,
			compare: view.compared && { plan: view.compared },
		};
	});

	constructor(app: App) {
		this.#app = app;
		$effect(() => {
			if (app.results.network)
				void import('$lib/planning/network/routes/link-routes.ts').then(
					(module) => (this.#routesOf = module.linkRoutes),
				);
		});
	}
}

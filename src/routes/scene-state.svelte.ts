import type { Scene } from '$lib/map/scene.ts';
import type { App } from '$lib/state/app.ts';
import { LinkLines } from './link-lines.svelte.ts';

/** The scene that the map draws, composed of the app's state. Made while a component is. */
export class SceneState {
	readonly #app: App;
	readonly #links: LinkLines;
	readonly scene: Scene = $derived.by(() => {
		const { session, results, view, atlas, rings } = this.#app;
		return {
			plan: session.shown,
			evaluation: results.evaluation,
			selection: view.selection,
			layersOn: view.layersOn,
			parts: atlas.loaded,
			asked: view.asked,
			rings: rings.picture,
			linkRoutes: this.#links.lines,
			theme: view.theme,
			compare: view.compared && { plan: view.compared },
		};
	});

	constructor(app: App) {
		this.#app = app;
		this.#links = new LinkLines(app);
	}
}

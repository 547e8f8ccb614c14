import { MediaQuery } from 'svelte/reactivity';

/** How the parts stand: side by side on a desk, in a sheet below the map, or in a sheet beside it where the screen is low and wide. */
export type FrameKind = 'desk' | 'below' | 'beside';

/** Follows the screen. Styles read it as `data-frame` of the page. Made while a component is. */
export class Frame {
	readonly #small = new MediaQuery('(max-width: 1000px), (max-height: 500px)');
	readonly #wide = new MediaQuery('(min-aspect-ratio: 5/4)');
	readonly kind: FrameKind = $derived.by(() => {
		if (!this.#small.current) return 'desk';
		return this.#wide.current ? 'beside' : 'below';
	});

	constructor() {
		$effect.pre(() => {
			document.documentElement.dataset['frame'] = this.kind;
		});
	}
}

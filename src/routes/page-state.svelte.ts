import { base } from '$app/paths';
import type { LayerHit } from '$lib/map/events.ts';
import type { LayerFacts } from '$lib/map/layer.ts';
import type * as Cards from '$lib/map/pick/card-of.ts';
import { fuelColors } from '$lib/map/palette.ts';
import type { App } from '$lib/state/app.ts';
import { keep, kept } from '$lib/state/preferences.ts';
import { power, short } from '$lib/ui/format.ts';
import type { LayerLine } from '$lib/ui/layer-line.ts';
import type { Lent } from '$lib/ui/lent.ts';
import type { PageId } from '$lib/ui/pages.ts';

const CLEAR = { light: 'transparent', dark: 'transparent' };

/** What map and panels share without knowing each other: the layers, which are on, and the picture. Made while a component is. */
export class PageState implements Lent {
	/** What the map can show; loaded with the map's code, as it carries how each layer is painted. */
	layers: readonly LayerFacts[] = $state.raw([]);
	picture: Lent['picture'] = $state.raw(null);
	/** The map has drawn, or never will. */
	settled = $state(false);
	readonly fuelColors = fuelColors;
	/** Writes the card of what was clicked; comes with the map. */
	cards: typeof Cards | null = $state.raw(null);
	readonly askedCard: Lent['askedCard'] = $derived.by(() => {
		const { view, atlas } = this.#app;
		const under = view.asked?.under as readonly LayerHit[] | undefined;
		if (!this.cards || !under || under.length === 0) return null;
		const card = this.cards.cardOf(under, atlas.loaded, { power, short });
		const artifact = this.cards.artifactOf(under);
		return card && { card, credit: artifact ? atlas.creditOf(artifact) : '' };
	});
	readonly layerLines: readonly LayerLine[] = $derived(this.layers.map(lineOf));
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		const legend = kept('legend');
		if (legend === 'open' || legend === 'folded' || legend === 'closed') app.view.legend = legend;
		$effect(() => this.#follow());
	}

	readonly mapHref = `${base}/`;
	href = (page: PageId): string => `${base}/${page}`;

	/** Takes the layers in; those that were on at the last visit are on. */
	offer(layers: readonly LayerFacts[]): void {
		this.layers = layers;
		this.#app.view.layersOn = new Set(
			kept('layers')?.split(' ').filter(Boolean) ??
				layers.filter((layer) => layer.onByDefault).map((layer) => layer.id),
		);
	}

	/** Asks for what the layers that are on need, and keeps the choice. */
	#follow(): void {
		const { view, atlas } = this.#app;
		for (const layer of this.layers)
			if (view.layersOn.has(layer.id)) for (const part of layer.needs) void atlas.need(part);
		if (this.layers.length > 0) keep('layers', [...view.layersOn].join(' '));
		if (this.cards && view.asked)
			for (const part of this.cards.cardNeeds(view.asked.under as readonly LayerHit[])) void atlas.need(part);
		if (view.legend) keep('legend', view.legend);
	}
}

function lineOf({ id, titleKey, legend }: LayerFacts): LayerLine {
	const swatch =
		legend?.kind === 'ramp'
			? (legend.stops[Math.floor(legend.stops.length / 2)] ?? CLEAR)
			: (legend?.classes[0]?.color ?? CLEAR);
	return { id, titleKey, swatch };
}

import type { FeatureIdentifier, Map as MapLibreMap } from 'maplibre-gl';
import type { Hit } from '../events.ts';
import { layerList } from '../layers/index.ts';
import type { Scene } from '../scene.ts';

/** Marks features of the style that the pointer is on, by their state `hover`. */
export class HoverMark {
	readonly #map: MapLibreMap;
	#shown: readonly FeatureIdentifier[] = [];

	constructor(map: MapLibreMap) {
		this.#map = map;
	}

	/** Marks these features and no others. */
	show(features: readonly FeatureIdentifier[]): void {
		features = features.filter(({ source }) => this.#map.getSource(source));
		if (JSON.stringify(features) === JSON.stringify(this.#shown)) return;
		for (const feature of this.#shown) this.#map.setFeatureState(feature, { hover: false });
		for (const feature of features) this.#map.setFeatureState(feature, { hover: true });
		this.#shown = features;
	}
}

/** The features of a hit that are marked, of layers that are on. */
export function markedFeatures({ under }: Hit, { layersOn }: Scene): FeatureIdentifier[] {
	return under.flatMap(({ layer, row }) => {
		const feature = layersOn.has(layer) && layerList.find(({ id }) => id === layer)?.rows?.feature;
		return feature ? [feature(row)] : [];
	});
}

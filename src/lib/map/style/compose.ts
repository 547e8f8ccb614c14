import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, basemapStyle, slotBefore, type Language } from './basemap.ts';
import type { Site } from '../../plan/plan.ts';
import { slots, type Slot } from '../layer.ts';
import { layerList } from '../layers/index.ts';
import { memo } from '../memo.ts';
import type { Points } from './points.ts';
import type { Scene } from '../scene.ts';
import { tilesUrl } from './sources.ts';

/** A style layer, or the place of a layer of points. */
export type Drawn = LayerSpecification | { id: string; type: 'points'; points: Points | null };

/** All that MapLibre should show for a scene: sources, and layers bottom to top. */
export type Composition = { sources: Record<string, SourceSpecification>; layers: Drawn[] };

const basemapLayers = memo(basemapStyle);

const basemapSource: SourceSpecification = {
	type: 'vector',
	tiles: [tilesUrl('basemap.pmtiles')],
	minzoom: 0,
	maxzoom: 6,
};

/** `settled` = the sites as they rest, which labels keep clear of; while one is dragged they stay as they were. */
export function compose(scene: Scene, language: Language, settled: readonly Site[]): Composition {
	const sources: Record<string, SourceSpecification> = { [BASEMAP_SOURCE]: basemapSource };
	const placed: { slot: Slot; layer: Drawn }[] = [];
	for (const { id, painting } of layerList) {
		const on = scene.layersOn.has(id);
		if (painting.kind === 'style' && on) {
			Object.assign(sources, painting.sources(scene));
			placed.push(...painting.layers(scene));
		}
		// A layer of points is always in the style, empty when off: to put it in later would lay out all labels again.
		if (painting.kind === 'points') {
			const points = on ? painting.points(scene) : null;
			placed.push({ slot: painting.slot, layer: { id, type: 'points', points } });
		}
		// Their source is always there, as that of a layer of points.
		if (painting.kind === 'ink' && painting.shields) {
			const shields = painting.shields(settled);
			Object.assign(sources, shields.sources);
			if (on) placed.push(...shields.layers);
		}
	}
	return { sources, layers: stack(basemapLayers(scene.theme, language), placed) };
}

function stack(basemap: LayerSpecification[], placed: { slot: Slot; layer: Drawn }[]): Drawn[] {
	const at = (before: string | null): Drawn[] =>
		slots
			.filter((slot) => slotBefore[slot] === before)
			.flatMap((slot) => placed.filter((one) => one.slot === slot).map((one) => one.layer));
	return [...basemap.flatMap((layer) => [...at(layer.id), layer]), ...at(null)];
}

import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, basemapStyle, slotBefore, type Language } from './basemap.ts';
import type { Site } from '../../plan/plan.ts';
import { layers } from '../layers/index.ts';
import { memo } from '../memo.ts';
import { slots, type Placed, type Slot } from '../painting.ts';
import type { Points } from './points.ts';
import type { Scene } from '../scene.ts';
import { shields } from './shields.ts';
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
	const shield = shields(settled);
	const sources: Record<string, SourceSpecification> = { [BASEMAP_SOURCE]: basemapSource, ...shield.sources };
	const placed: { slot: Slot; layer: Drawn }[] = [];
	for (const { id, painting } of layers) {
		const on = scene.layersOn.has(id);
		if (painting.kind === 'style' && on) {
			Object.assign(sources, painting.sources(scene));
			placed.push(...(painting.layers(scene) as Placed[]));
		}
		// A layer of points is always in the style, empty when off: to put it in later would lay out all labels again.
		if (painting.kind === 'points') {
			const points = on ? painting.points(scene) : null;
			placed.push({ slot: painting.slot, layer: { id, type: 'points', points } });
		}
	}
	if (scene.layersOn.has('sites')) placed.push(...shield.layers);
	return { sources, layers: stack(basemapLayers(scene.theme, language), placed) };
}

function stack(basemap: LayerSpecification[], placed: { slot: Slot; layer: Drawn }[]): Drawn[] {
	const at = (before: string | null): Drawn[] =>
		slots
			.filter((slot) => slotBefore[slot] === before)
			.flatMap((slot) => placed.filter((one) => one.slot === slot).map((one) => one.layer));
	return [...basemap.flatMap((layer) => [...at(layer.id), layer]), ...at(null)];
}

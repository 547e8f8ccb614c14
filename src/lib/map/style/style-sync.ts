import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap, SourceSpecification } from 'maplibre-gl';
import type { Composition, Drawn } from './compose.ts';
import { pointsLayer, type PointsLayer } from './points-layer.ts';
import type { View } from '../view.ts';

/**
 * Brings the map's style to a composition by the smallest changes: paint and layout one property at a time, layers that go off are
 * hidden rather than removed. So a change of theme loses no tile, no label and no layer.
 */
export class StyleSync {
	readonly #map: MapLibreMap;
	readonly #view: () => View;
	readonly #sources = new Map<string, SourceSpecification>();
	readonly #layers = new Map<string, LayerSpecification>();
	readonly #points = new Map<string, PointsLayer>();
	readonly #hidden = new Set<string>();

	/** What waits for the style to load; null = it has loaded. */
	#waiting: Composition | null;

	/** `first` is what the map was created with. */
	constructor(map: MapLibreMap, view: () => View, first: Composition) {
		this.#map = map;
		this.#view = view;
		for (const [id, source] of Object.entries(first.sources)) this.#sources.set(id, source);
		for (const layer of first.layers) if (layer.type !== 'points') this.#layers.set(layer.id, layer);
		this.#waiting = first;
		map.once('style.load', () => {
			const newest = this.#waiting ?? first;
			this.#waiting = null;
			this.apply(newest);
		});
	}

	/** Shows a composition, at the latest when the style has loaded. */
	apply(composition: Composition): void {
		if (this.#waiting) {
			this.#waiting = composition;
			return;
		}
		const { sources, layers } = composition;
		for (const [id, source] of Object.entries(sources)) this.#applySource(id, source);
		const wanted = new Set(layers.map((layer) => layer.id));
		for (const id of this.#layers.keys()) {
			if (!wanted.has(id)) this.#show(id, false);
		}
		// From the top down, so that the layer above is there when one is put below it.
		let above: string | undefined;
		for (const layer of layers.toReversed()) {
			this.#applyLayer(layer, above);
			above = layer.id;
		}
	}

	#applySource(id: string, source: SourceSpecification): void {
		const known = this.#sources.get(id);
		if (known === source) return;
		if (!known) this.#map.addSource(id, source);
		else if (source.type === 'geojson') this.#map.getSource<GeoJSONSource>(id)?.setData(source.data);
		this.#sources.set(id, source);
	}

	#applyLayer(layer: Drawn, above: string | undefined): void {
		if (layer.type === 'points') return this.#applyPoints(layer, above);
		const known = this.#layers.get(layer.id);
		if (!known) this.#map.addLayer(layer, above);
		else if (known !== layer) this.#change(known, layer);
		this.#layers.set(layer.id, layer);
		this.#show(layer.id, true);
	}

	#applyPoints({ id, points }: Extract<Drawn, { type: 'points' }>, above: string | undefined): void {
		let layer = this.#points.get(id);
		if (!layer) {
			layer = pointsLayer(id, this.#view);
			this.#points.set(id, layer);
			this.#map.addLayer(layer, above);
		}
		if (layer.set(points)) this.#map.triggerRepaint();
	}

	#show(id: string, on: boolean): void {
		if (this.#hidden.has(id) === !on) return;
		this.#map.setLayoutProperty(id, 'visibility', on ? 'visible' : 'none');
		if (on) this.#hidden.delete(id);
		else this.#hidden.add(id);
	}

	#change(from: LayerSpecification, to: LayerSpecification): void {
		for (const [name, value] of changes(from.paint, to.paint)) this.#map.setPaintProperty(to.id, name, value);
		for (const [name, value] of changes(from.layout, to.layout))
			this.#map.setLayoutProperty(to.id, name, value);
		const [before, after] = [from, to].map((layer) => ('filter' in layer ? layer.filter : undefined));
		if (!same(before, after)) this.#map.setFilter(to.id, after ?? null);
	}
}

type Properties = object | undefined;

/** Properties whose value differs, with the new one; undefined = back to the default. */
export function changes(from: Properties, to: Properties): [name: never, value: never][] {
	const before = new Map(Object.entries(from ?? {}));
	const after = new Map(Object.entries(to ?? {}));
	const names = new Set([...before.keys(), ...after.keys()]);
	return [...names]
		.filter((name) => !same(before.get(name), after.get(name)))
		.map((name) => [name as never, after.get(name) as never]);
}

function same(a: unknown, b: unknown): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}

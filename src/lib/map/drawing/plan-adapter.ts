import {
	TerraDrawExtend,
	type GeoJSONStoreFeatures,
	type TerraDrawChanges,
	type TerraDrawMouseEvent,
} from 'terra-draw';
import type { Position } from '../../geo/position.ts';
import { project, unproject, type Pixel, type View } from '../view.ts';
import { rounded } from './pieces.ts';

/** Decimals of terra-draw's positions. */
const PRECISION = 9;

/**
 * Ties terra-draw to our pointer, keyboard and pen: it hears what the tools hear (so mouse, finger and keyboard draw alike), and what it
 * would put into MapLibre's sources is kept for the ink canvas, which shows it in the same frame.
 */
export class PlanAdapter extends TerraDrawExtend.TerraDrawBaseAdapter {
	readonly features = new Map<string | number, GeoJSONStoreFeatures>();
	readonly #view: () => View;
	readonly #changed: () => void;

	constructor(view: () => View, changed: () => void) {
		super({ coordinatePrecision: PRECISION });
		this.#view = view;
		this.#changed = changed;
	}

	/** terra-draw's ears. */
	get hears(): TerraDrawExtend.TerraDrawCallbacks | undefined {
		return this._currentModeCallbacks;
	}

	/** An event as terra-draw takes it. The pixel is that of the position, so that what snapped also closes a ring. */
	event(position: Position, pixel: Pixel, button: 'left' | 'right' | 'neither'): TerraDrawMouseEvent {
		const [lng, lat] = rounded(position);
		return {
			lng,
			lat,
			containerX: pixel.x,
			containerY: pixel.y,
			button,
			heldKeys: [],
			isContextMenu: false,
		};
	}

	protected override getAdapterListeners() {
		return [];
	}
	override getMapEventElement(): HTMLElement {
		return document.body;
	}
	override getLngLatFromEvent(): null {
		return null;
	}
	override project(lng: number, lat: number): Pixel {
		return project(this.#view(), [lng, lat]);
	}
	override unproject(x: number, y: number): { lng: number; lat: number } {
		const [lng, lat] = unproject(this.#view(), { x, y });
		return { lng, lat };
	}
	override setCursor(): void {}
	override setDraggability(): void {}
	override setDoubleClickToZoom(): void {}
	override clear(): void {
		this.hears?.onClear();
		this.features.clear();
		this.#changed();
	}
	override render({ created, updated, deletedIds }: TerraDrawChanges): void {
		for (const feature of [...created, ...updated]) this.features.set(feature.id!, feature);
		for (const id of deletedIds) this.features.delete(id);
		this.#changed();
	}
}

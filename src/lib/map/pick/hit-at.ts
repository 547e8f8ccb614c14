import type { Position } from '../../geo/position.ts';
import type { Hit } from '../events.ts';
import type { PlanSpot } from '../layer.ts';
import { layerList } from '../layers/index.ts';
import type { Scene, Selection } from '../scene.ts';
import type { Pixel, View } from '../view.ts';

const fromTop = layerList.toReversed();

/** What lies under a pixel, of the layers that are on, and of those that answer always. */
export function hitAt(
	scene: Scene,
	view: View,
	{ position, x, y }: Pixel & { position: Position },
	thing: Selection,
): Hit {
	const under = fromTop.flatMap(({ id, rows }) => {
		if (!rows || !(rows.always || scene.layersOn.has(id))) return [];
		const row = rows.rowAt({ scene, view, position, x, y });
		return row >= 0 ? [{ layer: id, row }] : [];
	});
	return { position, x, y, under, thing };
}

/** The topmost thing of the plan under a pixel; null = none. */
export function thingAt(spot: PlanSpot): Selection {
	for (const { id, things } of fromTop) {
		if (!things || !spot.scene.layersOn.has(id)) continue;
		const found = things.idAt(spot);
		if (found !== null) return { kind: things.kind, id: found };
	}
	return null;
}

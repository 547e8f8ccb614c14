import type { Position } from '../../geo/position.ts';
import { polygonAt } from '../../geo/zone-lookup.ts';
import { plants } from '../layers/plants.ts';
import { nearestMark, spanAt } from './span-at.ts';
import { campusAt, pointAt } from './point-at.ts';
import type { Hit, Scene } from '../scene.ts';
import type { Pixel, View } from '../view.ts';

/** What lies under a pixel, of the layers that are on; the zone also when its layer is off. */
export function hitAt(
	scene: Scene,
	view: View,
	{ position, x, y }: Pixel & { position: Position },
	plan: Pick<Hit, 'siteId' | 'linkId' | 'areaId'>,
): Hit {
	const { parts } = scene;
	const on = (id: string) => scene.layersOn.has(id);
	const points = on('plants') ? plants.painting.points(scene) : null;
	return {
		position,
		x,
		y,
		zone: parts.atlas ? polygonAt(parts.atlas.zones.shape, position[0], position[1]) : -1,
		plant: points ? pointAt(points, view, { x, y }) : -1,
		campus: on('campuses') && parts.campuses ? campusAt(parts.campuses, view, { x, y }) : -1,
		span: on('fiber') && parts.fiber ? spanAt(parts.fiber, view, { x, y }) : -1,
		region: on('regions') && parts.regions ? nearestMark(parts.regions, view, { x, y }) : -1,
		hub: on('hubs') && parts.hubs ? nearestMark(parts.hubs, view, { x, y }) : -1,
		...plan,
	};
}

import { circle } from '../../../geo/shapes/circle.ts';
import type { Position } from '../../../geo/position.ts';
import { distanceKm } from '../../../geo/sphere.ts';
import { twoCorners } from './two-corners.ts';

/** An area by its middle and its edge: a true circle on the ground, not on the map. */
export const drawCircle = twoCorners({
	id: 'draw-circle',
	kind: 'circle',
	outline,
	polygons: (middle, edge) => [[outline(middle, edge)]],
});

function outline(middle: Position, edge: Position): Position[] {
	return circle(middle, distanceKm(middle[0], middle[1], edge[0], edge[1]));
}

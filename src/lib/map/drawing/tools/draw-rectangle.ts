import type { Position } from '../../../geo/position.ts';
import { rectangle } from '../../../geo/shapes/rectangle.ts';
import { counterClockwise } from '../pieces.ts';
import { twoCorners } from './two-corners.ts';

/** An area along meridians and parallels, by two opposite corners; across the date line it is two. */
export const drawRectangle = twoCorners({
	id: 'draw-rectangle',
	kind: 'rectangle',
	outline,
	polygons(first, second) {
		const parts = rectangle(first, second);
		return parts.length > 1 ? parts : [[counterClockwise(outline(first, second))]];
	},
});

/** The ring from the corner that was set first. */
function outline([lng1, lat1]: Position, [lng2, lat2]: Position): Position[] {
	return [
		[lng1, lat1],
		[lng2, lat1],
		[lng2, lat2],
		[lng1, lat2],
		[lng1, lat1],
	];
}

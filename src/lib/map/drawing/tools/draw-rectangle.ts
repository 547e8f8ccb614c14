import { rectangle } from '../../../geo/rectangle.ts';
import { twoCorners } from './two-corners.ts';

/** An area along meridians and parallels, by two opposite corners; across the date line it is two. */
export const drawRectangle = twoCorners({
	id: 'draw-rectangle',
	kind: 'rectangle',
	outline: ([lng1, lat1], [lng2, lat2]) => [
		[lng1, lat1],
		[lng2, lat1],
		[lng2, lat2],
		[lng1, lat2],
		[lng1, lat1],
	],
	polygons: rectangle,
});

import { isWithin } from '../geo/shapes/within.ts';
import type { Area, Site } from './plan.ts';

/** Rows of the sites that lie in an area. */
export function rowsInArea(
	{ polygons }: Pick<Area, 'polygons'>,
	sites: readonly Pick<Site, 'position'>[],
): number[] {
	return sites.flatMap(({ position }, row) => (isWithin(polygons, position) ? [row] : []));
}

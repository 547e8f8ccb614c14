import { fail, ok, problem, type Problem, type Result } from '../../base/result.ts';
import type { Position } from '../position.ts';

/** A latitude and a longitude, degrees, whose notation says which is which; refused beyond the globe. */
export function onGlobe(lat: number, lng: number): Result<Position> {
	const problems: Problem[] = [];
	if (!(Math.abs(lat) <= 90)) problems.push(problem('', 'coord_latitude_range', { found: lat }));
	if (!(Math.abs(lng) <= 180)) problems.push(problem('', 'coord_longitude_range', { found: lng }));
	return problems.length > 0 ? fail(...problems) : ok([lng + 0, lat + 0]);
}

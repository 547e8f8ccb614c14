import type { Position } from './position.ts';

const RADIANS = Math.PI / 180;

/** Direction in which the great circle from one position leaves for another, degrees clockwise from north, 0 to 360. */
export function bearing([lng1, lat1]: Position, [lng2, lat2]: Position): number {
	const turn = (lng2 - lng1) * RADIANS;
	const [from, to] = [lat1 * RADIANS, lat2 * RADIANS];
	const east = Math.sin(turn) * Math.cos(to);
	const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn);
	return (Math.atan2(east, north) / RADIANS + 360) % 360;
}

/** Where one arrives on the great circle that leaves in a direction, after an arc in radians (km / EARTH_RADIUS_KM). */
export function destination([lng, lat]: Position, bearingDegrees: number, angle: number): Position {
	const [from, turn] = [lat * RADIANS, bearingDegrees * RADIANS];
	const sinTo = Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(turn);
	const east = Math.sin(turn) * Math.sin(angle) * Math.cos(from);
	const to = Math.asin(Math.min(1, Math.max(-1, sinTo)));
	return [wrapped(lng + Math.atan2(east, Math.cos(angle) - Math.sin(from) * sinTo) / RADIANS), to / RADIANS];
}

/** A longitude brought between −180 and 180. */
export function wrapped(lng: number): number {
	return lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
}

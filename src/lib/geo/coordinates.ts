import type { Position } from './position.ts';
import { utmOf } from './utm.ts';

/** How a position is written: decimal degrees, degrees with minutes and seconds, or UTM. */
export type CoordinateStyle = 'decimal' | 'dms' | 'utm';

/** Writes a position, latitude first. Decimal to 1 m, seconds to 3 m, UTM to 1 m; '' where UTM does not reach (the poles). */
export function formatCoordinates([lng, lat]: Position, style: CoordinateStyle): string {
	if (style === 'dms') return `${dms(lat, 'N', 'S')}, ${dms(lng, 'E', 'W')}`;
	if (style === 'decimal') return `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
	const utm = utmOf([lng, lat]);
	return utm ? `${utm.zone}${utm.band} ${Math.round(utm.easting)} ${Math.round(utm.northing)}` : '';
}

function dms(degrees: number, positive: string, negative: string): string {
	const tenths = Math.round(Math.abs(degrees) * 36_000);
	const whole = Math.floor(tenths / 36_000);
	const minutes = String(Math.floor(tenths / 600) % 60).padStart(2, '0');
	const seconds = ((tenths % 600) / 10).toFixed(1).padStart(4, '0');
	return `${whole}°${minutes}′${seconds}″ ${degrees < 0 ? negative : positive}`;
}

import type { Notation } from './notation.ts';
import { onGlobe } from '../spelling/on-globe.ts';
import { unreadable } from '../spelling/unreadable.ts';

/** `geo:41.26,-95.86` of RFC 5870, latitude first; a height, a system and a precision are passed over. */
export const geoUri: Notation = {
	id: 'geo-uri',
	read({ raw }) {
		if (!/^geo:/i.test(raw)) return null;
		const [, lat, lng, rest = ''] =
			/^geo:\s*([-+]?\d{1,3}(?:\.\d+)?)\s*[,;]\s*([-+]?\d{1,3}(?:\.\d+)?)(.*)$/i.exec(raw) ?? [];
		if (lat === undefined || !/^$|^[,;?]/.test(rest) || /crs=(?!wgs84)/i.test(rest)) return unreadable(raw);
		return onGlobe(Number(lat), Number(lng));
	},
};

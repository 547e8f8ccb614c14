import type { Notation } from './notation.ts';
import { onGlobe } from '../spelling/on-globe.ts';
import { unreadable } from '../spelling/unreadable.ts';

/** `POINT(-95.86 41.26)`, well-known text: longitude first; a height is passed over. */
export const wktPoint: Notation = {
	id: 'wkt-point',
	read({ raw }) {
		if (!/^(srid=\d+;)?\s*point\s*z?m?\s*\(/i.test(raw)) return null;
		const [, lng, lat] =
			/^(?:srid=4326;)?\s*point\s*z?m?\s*\(\s*([-+]?\d{1,3}(?:\.\d+)?)\s+([-+]?\d{1,3}(?:\.\d+)?)(?:\s+[-+\d.]+){0,2}\s*\)$/i.exec(
				raw,
			) ?? [];
		return lat === undefined ? unreadable(raw) : onGlobe(Number(lat), Number(lng));
	},
};

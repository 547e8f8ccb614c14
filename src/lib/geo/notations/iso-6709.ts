import type { Notation } from './notation.ts';
import { onGlobe } from '../spelling/on-globe.ts';
import { degreesOfDigits } from './packed-degrees.ts';

/** `+41.26-095.86/`, `+4115.6-09551.6/`, `+411536-0955136/` of ISO 6709: two and three digits of degrees, then minutes, then seconds; a height is passed over. */
export const iso6709: Notation = {
	id: 'iso-6709',
	read({ plain }) {
		const match =
			/^([-+])(\d{2}|\d{4}|\d{6})(\.\d{1,20})?([-+])(\d{3}|\d{5}|\d{7})(\.\d{1,20})?(?:[-+]\d{1,6}(?:\.\d+)?)?(?:CRS\w{1,20})?\/?$/.exec(
				plain,
			);
		if (!match) return null;
		const [, south, latDigits = '', latPart = '', west, lngDigits = '', lngPart = ''] = match;
		const lat = degreesOfDigits(latDigits, latPart, 2);
		const lng = degreesOfDigits(lngDigits, lngPart, 3);
		if (!lat.ok) return lat;
		if (!lng.ok) return lng;
		return onGlobe(south === '-' ? -lat.value : lat.value, west === '-' ? -lng.value : lng.value);
	},
};

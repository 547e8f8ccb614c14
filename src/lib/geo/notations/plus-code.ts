import { fail, problem } from '../../base/result.ts';
import type { Notation } from './notation.ts';
import { onGlobe } from '../spelling/on-globe.ts';
import { shownText } from '../spelling/unreadable.ts';

const DIGITS = '23456789CFGHJMPQRVWX';

/** `86HJ7427+5X`, a whole Plus code (Open Location Code 1.0): the middle of its cell. One that is short for a place needs that place and is refused by name. */
export const plusCode: Notation = {
	id: 'plus-code',
	read({ raw }) {
		const code = raw.toUpperCase();
		if (/^[23456789CFGHJMPQRVWX]{4,6}\+[23456789CFGHJMPQRVWX]{2,7}\b/.test(code))
			return fail(problem('', 'coord_plus_code_short', { found: shownText(raw) }));
		const match = /^([23456789CFGHJMPQRVWX]{8})\+([23456789CFGHJMPQRVWX]{0,7})$/.exec(code);
		if (!match) return null;
		const digits = [...(match[1]! + match[2]!)].map((digit) => DIGITS.indexOf(digit));
		let [lat, lng, tall, wide] = [-90, -180, 400, 400];
		for (let i = 0; i + 1 < Math.min(10, digits.length); i += 2) {
			[tall, wide] = [tall / 20, wide / 20];
			lat += digits[i]! * tall;
			lng += digits[i + 1]! * wide;
		}
		// From the eleventh digit on, one a cell of five rows and four columns.
		for (const digit of digits.slice(10)) {
			[tall, wide] = [tall / 5, wide / 4];
			lat += Math.floor(digit / 4) * tall;
			lng += (digit % 4) * wide;
		}
		return onGlobe(lat + tall / 2, lng + wide / 2);
	},
};

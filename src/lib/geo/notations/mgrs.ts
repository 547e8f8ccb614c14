import { fail, problem } from '../../base/result.ts';
import type { Notation } from './notation.ts';
import { onGlobe } from '../spelling/on-globe.ts';
import { positionOfUtm, UTM_BANDS } from '../utm.ts';
import { unreadable } from '../spelling/unreadable.ts';

const COLUMNS = ['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'];
const ROWS = 'ABCDEFGHJKLMNPQRSTUV';
const SQUARE_M = 100_000;
/** Rows of squares repeat after so many meters. */
const CYCLE_M = 2_000_000;

/** `15TTF6040472000`, a grid reference of the military grid on WGS84: the middle of its cell, of 1 km at most. */
export const mgrs: Notation = {
	id: 'mgrs',
	read({ plain, raw }) {
		const match = /^(\d{1,2}) ?([C-HJ-NP-X]) ?([A-HJ-NP-Z])([A-HJ-NP-V]) ?(\d{2,5}) ?(\d{2,5})$/.exec(plain);
		if (!match) return null;
		const digits = match[5]! + match[6]!;
		const half = digits.length / 2;
		if (!Number.isInteger(half) || (/\d \d/.test(plain.slice(4)) && match[5]!.length !== half))
			return unreadable(raw);
		const zone = Number(match[1]);
		if (zone < 1 || zone > 60) return fail(problem('', 'coord_utm_zone', { found: zone }));
		const column = COLUMNS[zone % 3]!.indexOf(match[3]!);
		if (column < 0) return unreadable(raw);
		const cellM = SQUARE_M / 10 ** half;
		const row = (ROWS.indexOf(match[4]!) - (zone % 2 === 0 ? 5 : 0) + 20) % 20;
		const easting = (column + 1) * SQUARE_M + (Number(digits.slice(0, half)) + 0.5) * cellM;
		const inCycle = row * SQUARE_M + (Number(digits.slice(half)) + 0.5) * cellM;
		const band = UTM_BANDS.indexOf(match[2]!);
		for (let northing = inCycle; northing < 10_000_000; northing += CYCLE_M) {
			const [lng, lat] = positionOfUtm(zone, band >= 10, easting, northing);
			const south = -80 + 8 * band;
			if (lat >= south - 0.5 && lat <= south + (band === 19 ? 12.5 : 8.5)) return onGlobe(lat, lng);
		}
		return unreadable(raw);
	},
};

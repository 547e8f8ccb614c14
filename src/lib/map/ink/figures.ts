import { m } from '../../i18n/compiled/messages.js';
import type { InkFrame } from './frame.ts';

/** How figures are written on the map, in a language. */
export function inkFigures(language: string): Pick<InkFrame, 'roundTrip' | 'megawatts'> {
	const two = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
	const three = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
	return {
		roundTrip: (ms) => m.map_round_trip({ ms: (ms < 10 ? two : three).format(ms) }),
		megawatts: (mw) => m.unit_mw({ value: three.format(mw) }),
	};
}

import { m } from '../../i18n/compiled/messages.js';
import type { InkFrame } from './frame.ts';

/** How figures are written on the map, in a language. */
export function inkFigures(language: string): Pick<InkFrame, 'roundTrip' | 'megawatts'> {
	const digits = [0, 1, 2].map((most) => {
		const options = { minimumFractionDigits: most, maximumFractionDigits: most };
		return new Intl.NumberFormat(language, options);
	});
	const three = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
	return {
		// As the panels write it; a ring's whole number stays whole.
		roundTrip: (ms) =>
			m.map_round_trip({ ms: digits[Number.isInteger(ms) || ms >= 100 ? 0 : ms >= 10 ? 1 : 2]!.format(ms) }),
		megawatts: (mw) => m.unit_mw({ value: three.format(mw) }),
	};
}

import { fail, ok, problem, type Result } from '../../base/result.ts';
import type { Notation } from './notation.ts';
import { onGlobe } from '../spelling/on-globe.ts';

/** `411536N0955136W`, `4115N09551W`, as pilots and seamen write: digits run together, each half with its letter. */
export const packedDegrees: Notation = {
	id: 'packed-degrees',
	read({ plain }) {
		const match =
			/^(\d{4}|\d{6})(\.\d{1,20})?([NS])[ ,/]?(\d{5}|\d{7})(\.\d{1,20})?([EW])$/.exec(plain) ??
			/^([NS])(\d{4}|\d{6})(\.\d{1,20})?[ ,/]?([EW])(\d{5}|\d{7})(\.\d{1,20})?$/.exec(plain);
		if (!match) return null;
		const letterFirst = /[NS]/.test(match[1]!);
		const at = letterFirst ? 2 : 1;
		const lat = degreesOfDigits(match[at]!, match[at + 1] ?? '', 2);
		const lng = degreesOfDigits(match[at + 3]!, match[at + 4] ?? '', 3);
		if (!lat.ok) return lat;
		if (!lng.ok) return lng;
		return onGlobe(
			plain.includes('S') ? -lat.value : lat.value,
			plain.includes('W') ? -lng.value : lng.value,
		);
	},
};

/** Degrees of digits run together: so many of degrees, then two of minutes, then two of seconds; the last part may carry decimals. */
export function degreesOfDigits(digits: string, decimals: string, ofDegrees: 2 | 3): Result<number> {
	const parts = [digits.slice(0, ofDegrees), ...(digits.slice(ofDegrees).match(/\d\d/g) ?? [])];
	const numbers = parts.map((part, i) => Number(i === parts.length - 1 ? part + decimals : part));
	const wrong = numbers.slice(1).find((number) => number >= 60);
	if (wrong !== undefined) return fail(problem('', 'coord_sixty', { found: wrong }));
	return ok(numbers.reduce((degrees, number, i) => degrees + number / 60 ** i, 0));
}

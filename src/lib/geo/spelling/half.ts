import { fail, ok, problem, type Result } from '../../base/result.ts';
import { shownText, unreadable } from './unreadable.ts';

/** One angle in degrees, and which axis its letter or name says; null = not said. */
export type Half = { degrees: number; axis: 'lat' | 'lng' | null };

const DEGREES =
	/^([φλ]?)\s*([NSEW]?)\s*([-+]?)\s*(\d+(?:\.\d+)?)\s*°?(?:\s*(\d+(?:\.\d+)?)\s*'?(?:\s*(\d+(?:\.\d+)?)\s*"?)?)?\s*([NSEW]?)$/;

/** Reads one angle in one spelling: `41.26`, `N 41 15.6`, `95°51'36"W`; `text` is shown where it cannot be read. */
export function readHalf(half: string, text: string): Result<Half> {
	const match = DEGREES.exec(half.trim());
	if (!match) return unreadable(text);
	const [, label = '', before = '', sign = '', whole = '', minutes, seconds, after = ''] = match;
	const letter = before || after;
	if ((before && after) || (sign && letter)) {
		return fail(problem('', 'coord_sign_and_letter', { found: shownText(half) }));
	}
	// Only the last part may carry decimals, or nobody could say what the parts mean.
	const parts = [whole, minutes, seconds].filter((part) => part !== undefined);
	if (parts.slice(0, -1).some((part) => part.includes('.'))) return unreadable(text);
	for (const part of parts.slice(1)) {
		if (Number(part) >= 60) return fail(problem('', 'coord_sixty', { found: part }));
	}
	const size = Number(whole) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
	const degrees = sign === '-' || letter === 'S' || letter === 'W' ? -size : size;
	const axis =
		label === 'φ' || letter === 'N' || letter === 'S'
			? 'lat'
			: label === 'λ' || letter === 'E' || letter === 'W'
				? 'lng'
				: null;
	return ok({ degrees: degrees === 0 ? 0 : degrees, axis });
}

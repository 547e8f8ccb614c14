import { fail, problem, ok, type Result } from '../base/result.ts';
import { hasLetterO, LONGEST } from './notations/degree-pair.ts';
import { readHalf } from './spelling/half.ts';
import { normalizedText } from './spelling/normalized-text.ts';
import { unreadable } from './spelling/unreadable.ts';

/** Reads a latitude or a longitude that stands alone, in degrees: decimal with point or comma, with minutes and seconds, with its letter. */
export function readAngle(text: string, axis: 'lat' | 'lng'): Result<number> {
	const plain = normalizedText(text).replace(/(\d),(\d)/g, '$1.$2');
	if (plain.length > LONGEST) return unreadable(text);
	if (axis === 'lng' && hasLetterO(plain)) return fail(problem('', 'coord_letter_o'));
	const half = readHalf(plain, text);
	if (!half.ok) return half;
	return half.value.axis !== null && half.value.axis !== axis ? unreadable(text) : ok(half.value.degrees);
}

import { fail, problem, type Result } from '../../base/result.ts';
import type { Position } from '../position.ts';
import type { Notation } from './notation.ts';
import { readHalf, type Half } from '../spelling/half.ts';
import { onGlobe } from '../spelling/on-globe.ts';
import { shownText, unreadable } from '../spelling/unreadable.ts';

/** Longest pair of degrees worth reading. */
export const LONGEST = 120;

/** Two angles, decimal or with minutes and seconds; latitude first unless letters or names say otherwise. */
export const degreePair: Notation = {
	id: 'degrees',
	read: ({ plain, raw }) => pairOf(plain, raw),
};

/** Reads two angles in one spelling; `text` is shown where they cannot be read. */
export function pairOf(plain: string, text: string): Result<Position> {
	if (plain.length > LONGEST) return unreadable(text);
	if (hasLetterO(plain)) return fail(problem('', 'coord_letter_o'));
	if (/\d,\d+,\d+,\d/.test(plain)) return fail(problem('', 'coord_ambiguous', { found: shownText(text) }));
	const flat = withoutHeight(plain);
	const halves = flat.includes(',') ? withCommas(flat) : halvesOf(flat);
	if (!halves) return unreadable(text);
	const [first, second] = [readHalf(halves[0], text), readHalf(halves[1], text)];
	if (!first.ok) return first;
	if (!second.ok) return second;
	return placed(first.value, second.value);
}

/** Whether an O stands for a side: west in French, east in German. */
export function hasLetterO(plain: string): boolean {
	return /[\d°'"]\s*O\b|(^|[\s,;])O\s*\d/.test(plain);
}

/** `41.26,-95.86,320`: what follows two decimal degrees is a height. */
function withoutHeight(plain: string): string {
	return plain.replace(
		/^(-?\d{1,3}\.\d{1,20}[,;] ?-?\d{1,3}\.\d{1,20})[,;] ?-?\d{1,5}(?:\.\d{1,9})?(?: ?M)?$/,
		'$1',
	);
}

/** A comma between two digits is a decimal comma when that leaves two numbers, else it parts them. */
function withCommas(plain: string): [string, string] | null {
	if (!plain.includes('.')) {
		const decimal = halvesOf(plain.replace(/(\d),(\d)/g, '$1.$2'));
		if (decimal) return decimal;
	}
	return halvesOf(plain);
}

const HALF = /[φλNSEW]?\s*[-+]?\s*\d/;

/** Latitude's text and longitude's text, in the order written; null when there are not exactly two. */
function halvesOf(plain: string): [string, string] | null {
	const parts = plain.split(/\s*[,;/|]\s*/).filter(Boolean);
	if (parts.length === 2) return [parts[0]!, parts[1]!];
	if (parts.length !== 1) return null;
	return (
		splitAt(plain, /^([φλNSEW].*?\d.*?)\s*([φλNSEW].*)$/, HALF) ??
		splitAt(plain, /^([^NSEW]*[NSEW])\s*(.+)$/, HALF) ??
		splitAt(plain, /^(.*?\d.*?)\s*([-+].*)$/, HALF) ??
		splitAt(plain, /^([^°]*°[^°]*?)\s*(\d+(?:\.\d+)?\s*°.*)$/, HALF) ??
		splitEvenly(plain)
	);
}

function splitAt(plain: string, pattern: RegExp, half: RegExp): [string, string] | null {
	const [, first = '', second = ''] = pattern.exec(plain) ?? [];
	return half.test(first) && half.test(second) ? [first, second] : null;
}

/** `41 15 36 95 51 36`: as many numbers before as after. */
function splitEvenly(plain: string): [string, string] | null {
	const numbers = plain.split(' ');
	const middle = numbers.length / 2;
	if (
		![1, 2, 3].includes(middle) ||
		!numbers.every((number) => /^[-+]?[NSEW]?[\d.°'"]+[NSEW]?$/.test(number))
	)
		return null;
	return [numbers.slice(0, middle).join(' '), numbers.slice(middle).join(' ')];
}

/** Which of the two is the latitude, and whether both are on the globe. */
function placed(first: Half, second: Half): Result<Position> {
	if (first.axis !== null && first.axis === second.axis) return fail(problem('', 'coord_same_axis'));
	const lngFirst = first.axis === 'lng' || second.axis === 'lat';
	const lat = (lngFirst ? second : first).degrees;
	const lng = (lngFirst ? first : second).degrees;
	const isNamed = first.axis !== null || second.axis !== null;
	if (Math.abs(lat) > 90 && !isNamed && Math.abs(lat) <= 180 && Math.abs(lng) <= 90)
		return fail(problem('', 'coord_swapped', { found: lat, proposal: `${lng}, ${lat}` }));
	return onGlobe(lat, lng);
}

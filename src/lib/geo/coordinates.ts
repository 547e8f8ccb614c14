import { fail, ok, problem, type Problem, type Result } from '../base/result.ts';
import { parseUtm, looksLikeUtm } from './parse-utm.ts';
import type { Position } from './position.ts';
import { utmOf } from './utm.ts';

/** How a position is written: decimal degrees, degrees with minutes and seconds, or UTM. */
export type CoordinateStyle = 'decimal' | 'dms' | 'utm';

/** Longest text worth reading. */
const LONGEST = 120;

/** Reads a position as people write it: decimal, degrees with minutes and seconds, or UTM; latitude first unless letters say otherwise. */
export function parseCoordinates(text: string): Result<Position> {
	const plain = normalized(text);
	if (plain === '') return fail(problem('', 'coord_empty'));
	if (plain.length > LONGEST) return unreadable(text);
	if (looksLikeUtm(plain)) return parseUtm(plain);
	if (/[\d°'"]\s*O\b|(^|[\s,;])O\s*\d/.test(plain)) return fail(problem('', 'coord_letter_o'));
	if (/\d,\d+,\d+,\d/.test(plain)) return fail(problem('', 'coord_ambiguous', { found: shown(text) }));
	const halves = plain.includes(',') ? withCommas(plain) : halvesOf(plain);
	if (!halves) return unreadable(text);
	const [first, second] = [readHalf(halves[0], text), readHalf(halves[1], text)];
	if (!first.ok) return first;
	if (!second.ok) return second;
	return placed(first.value, second.value);
}

/** Writes a position, latitude first. Decimal to 1 m, seconds to 3 m, UTM to 1 m; '' where UTM does not reach (the poles). */
export function formatCoordinates([lng, lat]: Position, style: CoordinateStyle): string {
	if (style === 'dms') return `${dms(lat, 'N', 'S')}, ${dms(lng, 'E', 'W')}`;
	if (style === 'decimal') return `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
	const utm = utmOf([lng, lat]);
	return utm ? `${utm.zone}${utm.band} ${Math.round(utm.easting)} ${Math.round(utm.northing)}` : '';
}

function dms(degrees: number, positive: string, negative: string): string {
	const tenths = Math.round(Math.abs(degrees) * 36_000);
	const whole = Math.floor(tenths / 36_000);
	const minutes = String(Math.floor(tenths / 600) % 60).padStart(2, '0');
	const seconds = ((tenths % 600) / 10).toFixed(1).padStart(4, '0');
	return `${whole}°${minutes}′${seconds}″ ${degrees < 0 ? negative : positive}`;
}

/** One spelling for the many signs people and keyboards use; names of the axes become letters of their own. */
function normalized(text: string): string {
	return text
		.slice(0, 4 * LONGEST)
		.toUpperCase()
		.replace(/[−–—‐‑]/g, '-')
		.replace(/[º˚]/g, '°')
		.replace(/''|[″”“„]/g, '"')
		.replace(/[′’‘´`]/g, "'")
		.replace(/[()[\]{}]/g, ' ')
		.replace(/\bLAT(ITUDE)?\b\s*[:=]?/g, 'φ')
		.replace(/\b(LONGITUDE|LONG|LON|LNG)\b\s*[:=]?/g, 'λ')
		.replace(/\s+/g, ' ')
		.trim();
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

type Half = { degrees: number; axis: 'lat' | 'lng' | null; labelled: boolean };

const DEGREES =
	/^([φλ]?)\s*([NSEW]?)\s*([-+]?)\s*(\d+(?:\.\d+)?)\s*°?(?:\s*(\d+(?:\.\d+)?)\s*'?(?:\s*(\d+(?:\.\d+)?)\s*"?)?)?\s*([NSEW]?)$/;

function readHalf(half: string, text: string): Result<Half> {
	const match = DEGREES.exec(half.trim());
	if (!match) return unreadable(text);
	const [, label = '', before = '', sign = '', whole = '', minutes, seconds, after = ''] = match;
	const letter = before || after;
	if ((before && after) || (sign && letter)) {
		return fail(problem('', 'coord_sign_and_letter', { found: shown(half) }));
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
	return ok({ degrees: degrees === 0 ? 0 : degrees, axis, labelled: axis !== null });
}

/** Which of the two is the latitude, and whether both are on the globe. */
function placed(first: Half, second: Half): Result<Position> {
	if (first.axis !== null && first.axis === second.axis) return fail(problem('', 'coord_same_axis'));
	const lngFirst = first.axis === 'lng' || second.axis === 'lat';
	const lat = (lngFirst ? second : first).degrees;
	const lng = (lngFirst ? first : second).degrees;
	const problems: Problem[] = [];
	if (Math.abs(lat) > 90) {
		if (!first.labelled && !second.labelled && Math.abs(lat) <= 180 && Math.abs(lng) <= 90) {
			return fail(problem('', 'coord_swapped', { found: lat, proposal: `${lng}, ${lat}` }));
		}
		problems.push(problem('', 'coord_latitude_range', { found: lat }));
	}
	if (Math.abs(lng) > 180) problems.push(problem('', 'coord_longitude_range', { found: lng }));
	return problems.length > 0 ? fail(...problems) : ok([lng, lat]);
}

function unreadable(text: string) {
	return fail(problem('', 'coord_unreadable', { found: shown(text) }));
}

function shown(text: string): string {
	const characters = [...text.slice(0, LONGEST).toWellFormed().trim()];
	return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
}

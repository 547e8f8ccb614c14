import { m } from '$lib/i18n/compiled/messages.js';
import { M2_PER_HECTARE, M2_PER_KM2 } from '$lib/base/units.ts';
import { getLocale } from '$lib/i18n/compiled/runtime.js';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = `${getLocale()} ${JSON.stringify(options)}`;
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(getLocale(), options);
	formats.set(key, made);
	return made;
}

/** A number with exactly `digits` digits after the point, in the page's language. */
export function fixed(value: number, digits = 0): string {
	return formatOf({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** A number with at most three significant digits; integers up to 9,999 stay whole. */
export function short(value: number): string {
	if (Math.abs(value) >= 1000) return formatOf({ maximumFractionDigits: 0 }).format(value);
	return formatOf({ maximumSignificantDigits: 3 }).format(value);
}

/** A difference with its sign, exactly `digits` digits after the point; '' when it rounds to none. */
export function signed(value: number, digits = 0): string {
	if (Math.abs(value) < 0.5 * 10 ** -digits) return '';
	return formatOf({
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
		signDisplay: 'always',
	})
		.format(value)
		.replace('-', '−');
}

/** A share 0 to 1 as a whole percent number without its sign. */
export function percent(share: number): string {
	const value = share * 100;
	return value > 0 && value < 1 ? fixed(value, 1) : fixed(value, 0);
}

/** Round trip, ms: two digits below 10, one below 100, none above. */
export function ms(value: number): string {
	return fixed(value, msDigits(value));
}

/** Digits after the point of a round trip of `value` ms. */
export function msDigits(value: number): number {
	return value < 10 ? 2 : value < 100 ? 1 : 0;
}

/** Power: MW up to 10 GW, then GW with one digit. Value and unit apart, as screens set them in two weights. */
export function power(valueMw: number): { value: string; unit: string } {
	if (valueMw >= 10_000) return { value: fixed(valueMw / 1000, 1), unit: 'GW' };
	return { value: fixed(valueMw, 0), unit: 'MW' };
}

/** A length of time in the unit that reads best: minutes to 100, hours to 100, then days; value and unit apart. */
export function duration(minutes: number): { value: string; unit: string } {
	if (minutes < 100) return { value: short(minutes), unit: 'min' };
	const hours = minutes / 60;
	return hours < 100 ? { value: short(hours), unit: 'h' } : { value: short(hours / 24), unit: m.unit_days() };
}

/** A surface given in m²: hectares below 1 km², else km². */
export function areaSize(m2: number): { value: string; unit: string } {
	if (m2 < M2_PER_KM2) return { value: short(m2 / M2_PER_HECTARE), unit: 'ha' };
	return { value: short(m2 / M2_PER_KM2), unit: 'km²' };
}

/** Time of day of a moment, in the reader's clock. */
export function clock(at: number): string {
	return new Intl.DateTimeFormat(getLocale(), { timeStyle: 'short' }).format(at);
}

/** Full precision for opened figures. */
export function full(value: number, digits: number): string {
	return fixed(value, digits);
}

import { getLocale } from '$lib/i18n/compiled/runtime.js';
import { m } from '$lib/i18n/compiled/messages.js';
import type { Assumption } from '$lib/planning/assumption.ts';

/** Unit of an assumption as the screen writes it, and what a value is multiplied with to be shown in it: shares are read as percent. */
export function shownUnit({ unit }: Pick<Assumption, 'unit'>): { unit: string; times: number } {
	return unit === 'share' ? { unit: '%', times: 100 } : { unit: worded[unit]?.() ?? unit, times: 1 };
}

/** Units with words in them; the others are the same in every language. */
const worded: Readonly<Record<string, () => string>> = {
	'per 1,000 km and year': m.unit_per_thousand_km_year,
	'USD/km·pair·year': m.unit_usd_km_pair_year,
	'USD/ft': m.unit_usd_ft,
	year: m.unit_year,
};

/** A value of an assumption as it is written and typed: its digits, no separators between thousands, and none of a year. */
export function assumptionText(assumption: Pick<Assumption, 'unit' | 'digits'>, value: number): string {
	const { times } = shownUnit(assumption);
	const digits = times === 100 ? Math.max(0, assumption.digits - 2) : assumption.digits;
	const text = (value * times).toFixed(Math.max(digits, digitsOf(value * times)));
	return getLocale() === 'fr' ? text.replace('.', ',') : text;
}

/** Digits after the point that a typed value needs, at most six: what somebody sets is shown as it was set. */
function digitsOf(value: number): number {
	const [, digits = ''] = String(Number(value.toFixed(6))).split('.');
	return Math.min(6, digits.length);
}

import { m } from '$lib/i18n/compiled/messages.js';
import type { Assumption } from '$lib/planning/assumption.ts';
import { fixed } from '../format.ts';

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

/**
 * A value of an assumption as it is written and typed, thousands apart but for a year. With the digits that any of its
 * `neighbours` needs, so that low end, value and high end are read alike.
 */
export function assumptionText(
	assumption: Pick<Assumption, 'unit' | 'digits'>,
	value: number,
	neighbours: readonly number[] = [],
): string {
	const { times } = shownUnit(assumption);
	const fewest = times === 100 ? Math.max(0, assumption.digits - 2) : assumption.digits;
	const digits = Math.max(fewest, ...[value, ...neighbours].map((each) => digitsOf(each * times)));
	if (assumption.unit === 'year') return value.toFixed(digits);
	return fixed(value * times, digits);
}

/** Digits after the point that a typed value needs, at most six: what somebody sets is shown as it was set. */
function digitsOf(value: number): number {
	const [, digits = ''] = String(Number(value.toFixed(6))).split('.');
	return Math.min(6, digits.length);
}

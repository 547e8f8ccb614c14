import { getLocale } from '$lib/i18n/compiled/runtime.js';

const DAY_MS = 86_400_000;
const relative = new Intl.RelativeTimeFormat(getLocale(), { numeric: 'auto' });
const time = new Intl.DateTimeFormat(getLocale(), { timeStyle: 'short' });
const date = new Intl.DateTimeFormat(getLocale(), { dateStyle: 'medium' });

/** A moment as a reader says it: the time today, "yesterday" and the time, else the date. */
export function when(at: number, now: number): string {
	const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS);
	if (days === 0) return time.format(at);
	return days === 1 ? `${relative.format(-1, 'day')} ${time.format(at)}` : date.format(at);
}

function startOfDay(at: number): number {
	return new Date(at).setHours(0, 0, 0, 0);
}

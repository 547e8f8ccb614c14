import { m } from '$lib/i18n/compiled/messages.js';
import { getLocale } from '$lib/i18n/compiled/runtime.js';
import { power } from '../format.ts';
import { when } from './when.ts';

type Named = { id: string; name: string; siteCount: number; itMw: number; savedAt: number };

/** The name of each plan as a list shows it, by id: those of one name say how they differ, or are numbered where nothing else tells them apart. */
export function toldApart(plans: readonly Named[], now: number): ReadonlyMap<string, string> {
	const byName = Map.groupBy(plans, ({ name }) => plain(name));
	return new Map([...byName.values()].flatMap((alike) => named(alike, now)));
}

/** The name itself, or with the first number that no plan of the list bears yet. */
export function freeName(name: string, taken: readonly string[]): string {
	const names = new Set(taken.map(plain));
	if (!names.has(plain(name))) return name;
	for (let number = 2; ; number++) {
		const next = m.plans_numbered({ name, number });
		if (!names.has(plain(next))) return next;
	}
}

function named(alike: readonly Named[], now: number): [string, string][] {
	const words = alike.length < 2 ? null : differing(alike, now);
	return alike.map(({ id, name }, index) => {
		const shown = name || m.plans_no_name();
		return [id, words ? m.plans_told({ name: shown, how: words[index]! }) : shown];
	});
}

/** What differs between all of them, in the fewest words. */
function differing(alike: readonly Named[], now: number): string[] {
	const moment = new Intl.DateTimeFormat(getLocale(), { dateStyle: 'short', timeStyle: 'medium' });
	const ways = [
		({ siteCount }: Named) => m.plans_told_sites({ count: siteCount }),
		({ itMw }: Named) => `${power(itMw).value} ${power(itMw).unit}`,
		({ savedAt }: Named) => m.saved_at({ time: when(savedAt, now) }).toLocaleLowerCase(getLocale()),
		({ savedAt }: Named) => moment.format(savedAt),
	];
	for (const way of ways) {
		const words = alike.map(way);
		if (new Set(words).size === alike.length) return words;
	}
	return alike.map((_, index) => String(index + 1));
}

/** Names are compared as a reader does, not by capitals and blanks. */
function plain(name: string): string {
	return name.trim().toLocaleLowerCase();
}

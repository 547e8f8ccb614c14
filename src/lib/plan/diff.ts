import type { MessageKey } from '../base/message.ts';
import { areaDifferences } from './diff-areas.ts';
import { linkDifferences } from './diff-links.ts';
import { settingDifferences } from './diff-settings.ts';
import { siteDifferences } from './diff-sites.ts';
import type { Difference } from './difference.ts';
import type { Plan } from './plan.ts';

export type { Difference } from './difference.ts';

/** What changed from one plan to another, the weightiest first: sentences of the catalog, each with what it is about. */
export function diffPlans(from: Plan, to: Plan): Difference[] {
	if (from === to) return [];
	return [
		...siteDifferences(from.sites, to.sites),
		...linkDifferences(from, to),
		...areaDifferences(from.areas, to.areas),
		...settingDifferences(from, to),
	].sort((a, b) => b.weight - a.weight || b.size - a.size);
}

/** A difference, or the label of a conflict, in words. `say` writes a sentence of the catalog in the reader's language. */
export function differenceWords(
	{ key, values, words }: Pick<Difference, 'key' | 'values' | 'words'>,
	say: (key: MessageKey, values?: Record<string, string | number>) => string,
): string {
	const said = Object.entries(words).map(([name, word]) => [name, say(word)]);
	return say(key, { ...values, ...Object.fromEntries(said) });
}

import type { MessageKey } from '../../base/message.ts';
import { areaDifferences } from './diff-areas.ts';
import { linkDifferences } from './diff-links.ts';
import { scenarioDifferences } from './diff-scenarios.ts';
import { settingDifferences } from './diff-settings.ts';
import { siteDifferences } from './diff-sites.ts';
import type { Difference, Term } from './difference.ts';
import type { Plan } from '../plan.ts';

export type { Difference, Term } from './difference.ts';

/** What changed from one plan to another, the weightiest first: sentences of the catalog, each with what it is about. */
export function diffPlans(from: Plan, to: Plan): Difference[] {
	if (from === to) return [];
	return [
		...siteDifferences(from.sites, to.sites),
		...linkDifferences(from, to),
		...areaDifferences(from.areas, to.areas),
		...scenarioDifferences(from, to),
		...settingDifferences(from, to),
	].sort((a, b) => b.weight - a.weight || b.size - a.size);
}

/** A difference, or the label of a conflict, in words. `say` writes a sentence of the catalog in the reader's language, `titleOf` knows what an assumption or a criterion is called there. */
export function differenceWords(
	{ key, values, words, terms = {} }: Pick<Difference, 'key' | 'values' | 'words' | 'terms'>,
	say: (key: MessageKey, values?: Record<string, string | number>) => string,
	titleOf: (term: Term) => MessageKey | undefined = () => undefined,
): string {
	const said = Object.entries(words).map(([name, word]) => [name, say(word)]);
	const titled = Object.entries(terms).map(([name, term]) => {
		const title = titleOf(term);
		return [name, title ? say(title) : term.id];
	});
	return say(key, { ...values, ...Object.fromEntries([...said, ...titled]) });
}

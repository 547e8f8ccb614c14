import type { MessageKey } from '$lib/base/message.ts';
import type { Problem } from '$lib/base/result.ts';
import { getLocale } from './compiled/runtime.js';

/** Addresses of the catalog's files, by path; only those of the reader's language are fetched. */
const files = import.meta.glob<string>(['../../messages/*/*.json', '!../../messages/*/cli.json'], {
	query: '?url',
	import: 'default',
	eager: true,
});

let sentences: Record<string, string> = {};

/** Fetches the sentences of the page's language. Before the first `say`; the layout sees to it. */
export async function loadSentences(): Promise<void> {
	const own = Object.entries(files).filter(([path]) => path.includes(`/${getLocale()}/`));
	const parts = await Promise.all(
		own.map(async ([, url]) => (await (await fetch(url)).json()) as Record<string, string>),
	);
	sentences = Object.assign({}, ...parts) as Record<string, string>;
}

/**
 * The sentence of a catalog key in the language of the page, for keys that pure code hands over. Where the key is
 * known, call `m.key()`: then a build ships only the sentences in use.
 */
export function say(key: MessageKey, values: Record<string, string | number> = {}): string {
	const text = sentences[key] ?? key;
	return text.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}

/** What an edit did, as one sentence. */
export function sayLabel({ key, values, words = {} }: Sayable): string {
	const said = Object.entries(words).map(([name, word]) => [name, say(word)]);
	return say(key, { ...values, ...Object.fromEntries(said) });
}

type Sayable = {
	key: MessageKey;
	values: Record<string, string | number>;
	words?: Record<string, MessageKey>;
};

/** A problem as one sentence: where, then what. */
export function sayProblem({ at, key, values, words = {} }: Problem): string {
	const sentence = sayLabel({ key, values: { at, ...values }, words });
	return at && !sentence.includes(at) ? `${at}: ${sentence}` : sentence;
}

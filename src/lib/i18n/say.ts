import type { MessageKey } from '$lib/base/message.ts';
import type { Problem } from '$lib/base/result.ts';
import { getLocale } from './compiled/runtime.js';
import { artifactWords, isPath, placeWords } from './place-words.ts';

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

/**
 * A problem as one sentence: where, then what. Paths and file names are told in the reader's words; where the sentence
 * itself names the thing, the place is not said a second time.
 */
export function sayProblem({ at, key, values, words = {} }: Problem): string {
	const told = Object.fromEntries(
		Object.entries({ at, ...values }).map(([name, value]) => [name, toldValue(name, value)]),
	);
	const sentence = sayLabel({ key, values: told, words });
	const text = sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
	if (at === '' || counted.test(at) || text.includes(at)) return text;
	if (!isPath(at)) return `${at}: ${text}`;
	const names = ['at', 'name', 'link', 'id', 'first'].filter((name) => name in values);
	if (names.some((name) => text.toLowerCase().includes(String(told[name]).toLowerCase()))) return text;
	const place = placeWords(at, maybe);
	return `${place.charAt(0).toLocaleUpperCase()}${place.slice(1)}: ${text}`;
}

/** Places that the sentence counts itself, in its own language: `line 3, column 4`. */
const counted = /^(line|row|characters?) \d+/;

function toldValue(name: string, value: string | number): string | number {
	if (typeof value !== 'string') return value;
	if (name === 'found' && value === 'undefined') return say('place_missing');
	if (name === 'file' && /^[\w-]+\.(bin|pmtiles|json)$/.test(value)) return artifactWords(value, maybe);
	const isPlace = name === 'at' || name === 'first' || name === 'name';
	return isPlace && isPath(value) && (name !== 'name' || value.includes('.'))
		? placeWords(value, maybe)
		: value;
}

/** What a file of the atlas holds, as the head of a row. */
export function artifactTitle(file: string): string {
	const words = artifactWords(file, maybe);
	return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** The sentence of a key, or null where there is none. */
function maybe(key: MessageKey, values?: Record<string, string | number>): string | null {
	return Object.hasOwn(sentences, key) ? say(key, values) : null;
}

import type { MessageKey } from '$lib/base/message.ts';
import type { Problem } from '$lib/base/result.ts';
import * as catalog from './compiled/messages.js';

type Sentences = Record<string, (values: Record<string, string | number>) => string>;

/** The sentence of a catalog key in the language of the page. For keys that pure code hands over; where the key is known, call `m.key()`. */
export function say(key: MessageKey, values: Record<string, string | number> = {}): string {
	return (catalog as unknown as Sentences)[key]?.(values) ?? key;
}

/** A problem as one sentence: where, then what. */
export function sayProblem({ at, key, values }: Problem): string {
	const sentence = say(key, { at, ...values });
	return at && !sentence.includes(at) ? `${at}: ${sentence}` : sentence;
}

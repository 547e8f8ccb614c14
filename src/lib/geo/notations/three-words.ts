import { fail, problem } from '../../base/result.ts';
import type { Notation } from './notation.ts';
import { shownText } from '../spelling/unreadable.ts';

/** `///filled.count.soap`: three words stand for a square in a list that its owner keeps closed, so they are refused by name. */
export const threeWords: Notation = {
	id: 'three-words',
	read: ({ raw }) =>
		/^(\/\/\/|https?:\/\/(w3w\.co|what3words\.com)\/)[\p{L}\p{M}]+\.[\p{L}\p{M}]+\.[\p{L}\p{M}]+$/iu.test(raw)
			? fail(problem('', 'coord_three_words', { found: shownText(raw) }))
			: null,
};

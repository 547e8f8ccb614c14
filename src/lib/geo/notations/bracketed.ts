import { pairOf } from './degree-pair.ts';
import { normalizedText } from '../spelling/normalized-text.ts';
import type { Notation } from './notation.ts';

/** `Omaha, NE (41.26, -95.86)`: words, then the position in brackets. */
export const bracketed: Notation = {
	id: 'bracketed',
	read({ raw }) {
		const [, before = '', within = ''] = /^([^()]{1,300})\(([^()]{3,120})\)$/.exec(raw) ?? [];
		if (!/\p{L}{2}/u.test(before) || !/\d/.test(within)) return null;
		const pair = pairOf(normalizedText(within), within);
		return pair.ok ? pair : null;
	},
};

import * as z from '../../../base/zod.ts';
import { WEIGHT } from '../../weight.ts';
import type { Field } from '../field.ts';

/** Longest note, characters. */
export const NOTE_MAX = 5000;

/** Facts and their source, in the user's words. */
export const note = {
	id: 'note',
	schema: z.string().check(z.maxLength(NOTE_MAX)),
	initial: '',
	cell: { kind: 'text' },
	headers:
		'note notes comment comments commentaire commentaires description remark remarks remarque remarques',
	width: 260,
	words: { label: 'table_col_note', head: 'table_col_note', name: 'merge_word_note' },
	told: { weight: WEIGHT.note, changed: 'diff_site_note' },
} as const satisfies Field;

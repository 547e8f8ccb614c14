import type { Field } from '../field.ts';
import { note as siteNote } from '../sites/note.ts';

/** Facts about an area and their source, in the user's words. */
export const note = {
	...siteNote,
	width: 320,
	told: { ...siteNote.told, changed: 'diff_area_note' },
} as const satisfies Field;

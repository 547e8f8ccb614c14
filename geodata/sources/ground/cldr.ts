import type { Source } from '../../source.ts';

/** Unicode Common Locale Data Repository: French country names. */
export const cldr = {
	id: 'cldr',
	title: 'French country names',
	publisher: 'Unicode Common Locale Data Repository',
	url: 'https://cldr.unicode.org',
	version: 'as carried by Node 24 (Intl.DisplayNames)',
	licence: 'Unicode-3.0',
	licenceClass: 'permissive',
	attribution: 'Unicode CLDR',
	vintage: '2025',
	notes: 'Names only.',
	rawNote: 'No raw file: Node carries the names.',
	files: [],
} as const satisfies Source;

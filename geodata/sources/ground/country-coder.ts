import type { Source } from '../../source.ts';

/** Borders drawn for the question which country a point lies in. */
export const countryCoder = {
	id: 'country-coder',
	title: 'Borders of countries and territories for looking up a point',
	publisher: 'country-coder contributors',
	url: 'https://github.com/rapideditor/country-coder',
	version: '5.6.1',
	licence: 'ISC',
	licenceClass: 'permissive',
	attribution: 'country-coder contributors',
	vintage: '2025',
	notes:
		'Drawn by hand, finest where people live near a border; over the coastal waters; de facto. Never drawn on the map.',
	rawNote: 'No raw file: the package @rapideditor/country-coder carries the borders.',
	files: [],
} as const satisfies Source;

import { facts } from '../facts.ts';

/** Land borders that no long-haul fiber is known to cross openly: pairs of ISO 3166-1 alpha-2. */
export const closedBorders: readonly (readonly [a: string, b: string])[] = facts<'a' | 'b'>(
	new URL('./facts/closed-borders.csv', import.meta.url),
).map(({ a, b }) => [a, b]);

/**
 * Countries whose networks carriers and clouds do not cross to get elsewhere (state gateways, sanctions or war).
 * A site inside them is reached, over their gateways; traffic between others goes around. On land only: foreign traffic does
 * not cross India or Arabia (licensed national carriers), it stays on the cables around them.
 */
export const noLandTransit: readonly string[] = ['IN', 'SA'];

/** As above, and their landings are no way stations either. */
export const noTransit: readonly string[] = [
	'CN',
	'KP',
	'RU',
	'BY',
	'IR',
	'IQ',
	'SY',
	'YE',
	'AF',
	'LY',
	'SD',
	'SS',
	'TM',
	'UZ',
	'TJ',
	'KG',
	'KZ',
	'AZ',
	'AM',
	'MM',
	'ER',
	'SO',
	'ET',
	'CD',
	'CF',
	'TD',
	'NE',
	'ML',
	'CU',
	'VE',
	'MN',
	'PS',
	'BD',
	'LB',
	'BT',
	'NP',
];

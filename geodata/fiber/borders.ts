/** Land borders that no long-haul fiber is known to cross openly: pairs of ISO 3166-1 alpha-2, with the reason. */
export const closedBorders: readonly (readonly [a: string, b: string, reason: string])[] = [
	['IL', 'LB', 'no relations'],
	['IL', 'SY', 'no relations'],
	['IL', 'SA', 'no open crossing between Israel and Arabia'],
	['IL', 'JO', 'no open transit between Israel and Arabia'],
	['IL', 'EG', 'no open transit between Israel and Egypt'],
	['IL', 'PS', 'served through Israel, no transit'],
	['PS', 'EG', 'closed'],
	['PS', 'JO', 'no transit'],
	['KP', 'KR', 'closed'],
	['IN', 'PK', 'closed'],
	['IN', 'CN', 'closed; the Himalaya'],
	['PK', 'AF', 'no transit'],
	['AF', 'CN', 'closed; the Wakhan'],
	['AM', 'AZ', 'closed'],
	['AM', 'TR', 'closed'],
	['MA', 'DZ', 'closed'],
	['EH', 'DZ', 'closed'],
	['ER', 'ET', 'closed'],
	['SA', 'YE', 'closed by war'],
	['OM', 'YE', 'no transit'],
	['SD', 'SS', 'no transit'],
	['LY', 'TD', 'desert'],
	['LY', 'NE', 'desert'],
	['CO', 'PA', 'the Darién gap'],
	['CU', 'US', 'no relations'],
	['RU', 'UA', 'closed by war'],
	['BY', 'UA', 'closed by war'],
	['CY', 'TR', 'divided'],
	['IQ', 'SY', 'closed by war'],
	['TW', 'CN', 'over sea only'],
];

/**
 * Countries whose networks carriers and clouds do not cross to get elsewhere (state gateways, sanctions or war).
 * A site inside them is reached, over their gateways; traffic between others goes around. On land only: foreign traffic does
 * not cross India or Arabia (licensed national carriers), it stays on the cables around them.
 */
export const noLandTransit: readonly string[] = ['IN', 'SA'];

/** As above, and their landings are no way stations either. */
export const noTransit: readonly string[] = [
	'CN', 'KP', 'RU', 'BY', 'IR', 'IQ', 'SY', 'YE', 'AF', 'LY', 'SD', 'SS', 'TM', 'UZ', 'TJ', 'KG', 'KZ', 'AZ', 'AM', 'MM',
	'ER', 'SO', 'ET', 'CD', 'CF', 'TD', 'NE', 'ML', 'CU', 'VE', 'MN', 'PS', 'BD', 'LB', 'BT', 'NP',
];

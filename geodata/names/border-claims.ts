/** Table of facts: ground whose state is disputed, by the id of its area in the borders, who serves it as drawn (a zone's country) and who else claims or runs it. Natural Earth 5.1 calls each disputed or indeterminate, or our sources name different countries. */
export const borderClaims: readonly { id: string; zone: string; claimedBy: string; reason: string }[] = [
	{
		id: 'Q7835',
		zone: 'RU',
		claimedBy: 'UA',
		reason: 'Crimea: GeoNames says Ukraine, the borders of Natural Earth say Russia',
	},
	{ id: 'EH', zone: 'EH', claimedBy: 'MA', reason: 'Western Sahara: indeterminate in Natural Earth' },
	{
		id: 'Q36678',
		zone: 'PS',
		claimedBy: 'IL',
		reason: 'West Bank: indeterminate in Natural Earth; GeoNames names both',
	},
	{ id: 'Q39760', zone: 'PS', claimedBy: 'IL', reason: 'Gaza Strip: indeterminate in Natural Earth' },
	{ id: 'XK', zone: 'XK', claimedBy: 'RS', reason: 'Kosovo: disputed in Natural Earth' },
	{
		id: 'Q23681',
		zone: 'CY',
		claimedBy: 'TR',
		reason: 'northern Cyprus: a state of its own in Natural Earth, joined to the grid of Turkey',
	},
	{ id: 'GI', zone: 'GI', claimedBy: 'ES', reason: 'Gibraltar: disputed in Natural Earth' },
	{ id: 'FK', zone: 'FK', claimedBy: 'AR', reason: 'Falkland Islands: disputed in Natural Earth' },
];

/** Areas of the borders that are served with another country's zone than the one they are named for, by their id or code. */
export const borderZones: Readonly<Record<string, string>> = {
	PR: 'US',
	EA: 'ES',
	IC: 'ES',
	FX: 'FR',
	CQ: 'GG',
	DG: 'IO',
	AC: 'SH',
	TA: 'SH',
	Q9143535: 'CY',
	Q9206745: 'CY',
	Q23681: 'CY',
};

/** Parts of an area that are disputed, by the box they lie in: west, south, east, north. */
export const claimedParts: readonly {
	id: string;
	box: readonly [number, number, number, number];
	claimedBy: string;
	reason: string;
}[] = [
	{
		id: 'MA',
		box: [-17.6, 20.5, -8.66, 27.667],
		claimedBy: 'EH',
		reason: 'Western Sahara west of the berm, south of 27°40′ N: GeoNames says Western Sahara',
	},
];

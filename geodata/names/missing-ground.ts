/** Table of facts: ground that the subregions of eGRID leave out, by a box within it: west, south, east, north. */
export const missingGround: readonly {
	id: string;
	box: readonly [number, number, number, number];
	reason: string;
}[] = [
	{
		id: 'NYCW',
		box: [-74.2, 40.55, -74.1, 40.62],
		reason: 'Staten Island is a borough of New York; no subregion covers it, and New Jersey is nearer',
	},
];

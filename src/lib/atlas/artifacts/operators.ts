import type { PolygonSet } from '../../geo/polygon-set.ts';

/** Areas run by one grid operator or planning region (MISO, SPP, PJM, ERCOT ...), North America only: what fails together. */
export type Operators = {
	id: string[];
	name: string[];
	shape: PolygonSet;
};

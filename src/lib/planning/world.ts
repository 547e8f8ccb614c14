import type { Atlas } from '../atlas/atlas.ts';
import type { Assumed } from './assumptions/assumed.ts';
import type { Network } from './network/graph/network.ts';
import type { PairTable } from './network/pairs/pair-table.ts';

/** The fiber map with its code, which comes with it: nothing before that carries either. */
export type FiberMap = {
	/** The graph under some assumptions; built once for each set of them. */
	under: (assumed: Assumed) => Network;
	/** Routes and round trips of pairs under some assumptions. */
	pairs: (assumed: Assumed) => PairTable;
};

/** What is there, as far as it is loaded: null = not loaded, and the answer says so. Hours, climate and prices will stand here too. */
export type World = {
	atlas: Atlas;
	fiber: FiberMap | null;
};
/** A part that a room may need. */
export type WorldPart = keyof World;

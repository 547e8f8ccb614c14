import type { Atlas } from '../atlas/atlas.ts';
import type { Network } from './network/graph/network.ts';

/** What is there, as far as it is loaded: null = not loaded, and the answer says so. Hours, climate and prices will stand here too. */
export type World = {
	atlas: Atlas;
	network: Network | null;
};
export type WorldPart = keyof World;

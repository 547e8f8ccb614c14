import type { FiberMap } from '../world.ts';
import { networkUnder, type Network } from './graph/network.ts';
import { mapPairs } from './pairs/map-pairs.ts';

/** The fiber graph as a part of the world. */
export function fiberMap(network: Network): FiberMap {
	return {
		under: (assumed) => networkUnder(network, assumed),
		pairs: (assumed) => mapPairs(networkUnder(network, assumed)),
	};
}

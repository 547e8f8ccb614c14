import { loadAtlas } from '../../lib/atlas/load.ts';
import { ok, type Result } from '../../lib/base/result.ts';
import { fiberMap } from '../../lib/planning/network/fiber-map.ts';
import type { World } from '../../lib/planning/world.ts';
import type { Io } from '../io.ts';
import { readNetwork } from './read-network.ts';

/** The built atlas with its fiber map, as the browser has it once all is loaded. */
export async function readWorld(io: Io): Promise<Result<World>> {
	const atlas = await loadAtlas(io.readAtlas);
	const network = atlas.ok ? await readNetwork(io) : atlas;
	if (!atlas.ok) return atlas;
	if (!network.ok) return network;
	return ok({ atlas: atlas.value, fiber: fiberMap(network.value) });
}

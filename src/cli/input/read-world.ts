import { loadAtlas } from '../../lib/atlas/load.ts';
import { ok, type Result } from '../../lib/base/result.ts';
import type { World } from '../../lib/planning/world.ts';
import type { Io } from '../io.ts';
import { readNetwork } from './read-network.ts';

/** The built atlas with its fiber map, as the browser has it once all is loaded. */
export async function readWorld(io: Io): Promise<Result<World>> {
	const atlas = await loadAtlas(io.readAtlas);
	const network = atlas.ok ? await readNetwork(io) : atlas;
	if (!atlas.ok) return atlas;
	if (!network.ok) return network;
	return ok({ atlas: atlas.value, network: network.value });
}

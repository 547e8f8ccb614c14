import type { Atlas } from '../lib/atlas/atlas.ts';
import { loadAtlas } from '../lib/atlas/load.ts';
import type { Result } from '../lib/base/result.ts';
import { ok } from '../lib/base/result.ts';
import { routeTable } from '../lib/planning/network/route-table.ts';
import type { Io } from './io.ts';
import { readNetwork } from './read-network.ts';

/** The built atlas with its fiber map asked, as the browser has it once all is loaded. */
export async function readAtlasWithRoutes(io: Io): Promise<Result<Atlas>> {
	const atlas = await loadAtlas(io.readAtlas);
	const network = atlas.ok ? await readNetwork(io) : atlas;
	if (!atlas.ok || !network.ok) return network.ok ? atlas : network;
	return ok({ ...atlas.value, routesOf: routeTable(network.value) });
}

import { loadFiber } from '../../lib/atlas/load.ts';
import { fail, ok, problem, type Result } from '../../lib/base/result.ts';
import { networkOf, type Network } from '../../lib/planning/network/graph/network.ts';
import type { RouteKind } from '../../lib/planning/network/routes/routes.ts';
import type { Io } from '../io.ts';

/** The fiber graph of the built atlas, ready to be asked. */
export async function readNetwork(io: Io): Promise<Result<Network>> {
	const read = await loadFiber(io.readAtlas);
	return read.ok ? ok(networkOf(read.value.fiber, read.value.land)) : read;
}

/** The value of --kind; private where it is not given. */
export function routeKind(flag: string | undefined): Result<RouteKind> {
	if (flag === undefined) return ok('private');
	return flag === 'private' || flag === 'cloud'
		? ok(flag)
		: fail(problem('', 'network_kind_wrong', { found: flag }));
}

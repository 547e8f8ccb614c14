import { fail, ok, problem, type Result } from '../../../base/result.ts';
import type { Position } from '../../../geo/position.ts';
import { distanceKm } from '../../../geo/sphere.ts';
import { disjointPair } from '../graph/disjoint.ts';
import { graphOf } from '../graph/graph.ts';
import type { Network } from '../graph/network.ts';
import { edgeLine, unrolled } from './network-route.ts';
import { anchorAt, routeBetween, type Route } from './routes.ts';

/** The two routes of least total length that share no span (or no span and no town), the shorter first; null where one cut can part the sites. */
export type Diversity = { first: Route; second: Route | null };

/** Two disjoint routes between two sites; each site's access fibers are edges too, so the two routes leave a site by different ones. */
export function diversity(
	network: Network,
	from: Position,
	to: Position,
	apart: 'edges' | 'nodes' = 'edges',
): Result<Diversity> {
	if (from[0] === to[0] && from[1] === to[1]) return fail(problem('', 'network_same_place'));
	const [a, b] = [anchorAt(network, from), anchorAt(network, to)];
	if (!a.ok || !b.ok) return fail(...[a, b].flatMap((end) => (end.ok ? [] : end.problems)));
	const { graph, fiber, taps, lengthKm } = network;
	const [source, target] = [graph.nodeCount, graph.nodeCount + 1];
	const access = [a.value, b.value].flatMap(({ entries }, end) =>
		entries.flatMap(({ tap, tailKm }) =>
			(taps.edge[tap]! < 0
				? [[taps.a[tap]!, 0] as const]
				: [[taps.a[tap]!, taps.kmToA[tap]!] as const, [taps.b[tap]!, taps.kmToB[tap]!] as const]
			).map(([node, km]) => ({
				site: end === 0 ? source : target,
				tap,
				node,
				km: tailKm + km,
				tailKm,
			})),
		),
	);
	const extended = graphOf(
		graph.nodeCount + 2,
		[...Array.from(graph.from), ...access.map(({ site }) => site)],
		[...Array.from(graph.to), ...access.map(({ node }) => node)],
	);
	const weight = Float64Array.from([...lengthKm, ...access.map(({ km }) => km)]);
	const pair = disjointPair(extended, weight, [source, target], apart);
	if (!pair) {
		const alone = routeBetween(network, from, to, 'private');
		return alone.ok ? ok({ first: alone.value, second: null }) : alone;
	}
	const asRoute = (edges: readonly number[]): Route => {
		const inner = edges.filter((edge) => edge < graph.edgeCount);
		const ends = edges
			.filter((edge) => edge >= graph.edgeCount)
			.map((edge) => access[edge - graph.edgeCount]!);
		const points: Position[] = [from];
		let at = ends[0]!.node;
		points.push([fiber.lng[at]!, fiber.lat[at]!]);
		for (const edge of inner) {
			const line = edgeLine(network, edge);
			if (fiber.from[edge] !== at) line.reverse();
			points.push(...line.slice(1));
			at = fiber.from[edge] === at ? fiber.to[edge]! : fiber.from[edge]!;
		}
		points.push(to);
		const sum = (of: ArrayLike<number>) => inner.reduce((total, edge) => total + of[edge]!, 0);
		return {
			kind: 'private',
			method: 'network',
			km: edges.reduce((total, edge) => total + weight[edge]!, 0),
			straightKm: distanceKm(from[0], from[1], to[0], to[1]),
			seaKm: sum(network.seaKm),
			modelledKm: sum(network.modelledKm),
			tailKm: ends.reduce((total, { tailKm }) => total + tailKm, 0),
			borders: sum(network.borders),
			edges: inner,
			line: unrolled(points),
		};
	};
	return ok({ first: asRoute(pair.first), second: asRoute(pair.second) });
}

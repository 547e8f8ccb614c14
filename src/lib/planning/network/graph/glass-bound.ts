import type { Fiber } from '../../../atlas/artifacts/fiber.ts';
import { EARTH_RADIUS_KM } from '../../../base/units.ts';
import { vector } from '../../../geo/great-circle.ts';
import type { Position } from '../../../geo/position.ts';
import { distanceKm } from '../../../geo/sphere.ts';
import type { Seed } from './shortest-route.ts';

/** What arithmetic may err by: a bound must not be above what it bounds. */
const SLACK = 1e-9;

/**
 * The least that any way from a node to a site costs: no edge weighs less a km of its great circle than the lightest one,
 * and no way is shorter than the great circle. `ends` are the nodes by which the site is reached and what each still costs.
 */
export function glassBound(
	fiber: Fiber,
	weight: ArrayLike<number>,
	site: Position,
	ends: readonly Seed[],
): (node: number) => number {
	const { vectors } = geometryOf(fiber);
	const perKm = leastPerKm(fiber, weight) * (1 - SLACK);
	const [x, y, z] = vector(...site);
	const kmTo = (node: number) => {
		const [a, b, c] = [vectors[3 * node]! - x, vectors[3 * node + 1]! - y, vectors[3 * node + 2]! - z];
		return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a * a + b * b + c * c) / 2));
	};
	const rest = Math.min(...ends.map(({ node, cost }) => cost - perKm * kmTo(node))) - SLACK;
	return (node) => Math.max(0, perKm * kmTo(node) + rest);
}

/** What the lightest edge costs a km of its great circle. */
function leastPerKm(fiber: Fiber, weight: ArrayLike<number>): number {
	const { circleKm } = geometryOf(fiber);
	let least = Infinity;
	for (let edge = 0; edge < circleKm.length; edge++) {
		const perKm = weight[edge]! / circleKm[edge]!;
		if (perKm < least) least = perKm;
	}
	return least < Infinity ? least : 0;
}

/** Unit vector of each node, three numbers a node, and the great circle of each edge in km. */
type Geometry = { vectors: Float64Array; circleKm: Float64Array };

const known = new WeakMap<Fiber, Geometry>();

function geometryOf(fiber: Fiber): Geometry {
	let geometry = known.get(fiber);
	if (!geometry) {
		const { lng, lat, from, to } = fiber;
		const vectors = new Float64Array(3 * lng.length);
		lng.forEach((x, node) => vectors.set(vector(x, lat[node]!), 3 * node));
		const circleKm = Float64Array.from(from, (a, edge) => {
			const b = to[edge]!;
			return distanceKm(lng[a]!, lat[a]!, lng[b]!, lat[b]!);
		});
		known.set(fiber, (geometry = { vectors, circleKm }));
	}
	return geometry;
}

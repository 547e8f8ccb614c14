import { randomFrom } from './seed.ts';

/** A made-up network on the plane: a grid with some diagonals and edges a little longer than straight. */
export type RoadMap = {
	x: Float64Array;
	y: Float64Array;
	from: number[];
	to: number[];
	weight: Float64Array;
};

/** A network of `wide` × `high` nodes. */
export function roadMap(seed: number, wide: number, high: number): RoadMap {
	const random = randomFrom(seed);
	const count = wide * high;
	const x = Float64Array.from({ length: count }, (_, node) => (node % wide) + 0.8 * random());
	const y = Float64Array.from({ length: count }, (_, node) => Math.floor(node / wide) + 0.8 * random());
	const from: number[] = [];
	const to: number[] = [];
	const join = (a: number, b: number) => (from.push(a), to.push(b));
	for (let node = 0; node < count; node++) {
		const [right, below] = [node % wide < wide - 1, node + wide < count];
		if (right) join(node, node + 1);
		if (below) join(node, node + wide);
		if (right && below && random() < 0.3) join(node, node + wide + 1);
	}
	const weight = Float64Array.from(from, (a, edge) => {
		const b = to[edge]!;
		return Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) * (1 + 0.4 * random());
	});
	return { x, y, from, to, weight };
}

import { vector } from '../../src/lib/geo/great-circle.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import type { FiberNode } from './cities.ts';

/**
 * Gabriel neighbours within `maxKm`: two places are joined when no third lies in the ball whose diameter joins them
 * (Gabriel and Sokal 1969). On the sphere the test is one dot product.
 */
export function gabrielPairs(nodes: readonly FiberNode[], maxKm: number): [a: number, b: number][] {
	const vectors = nodes.map(({ lng, lat }) => vector(lng, lat));
	const order = nodes.map((_, row) => row).sort((a, b) => nodes[a]!.lat - nodes[b]!.lat || a - b);
	const reachLat = maxKm / 111;
	const pairs: [number, number][] = [];
	let low = 0;
	order.forEach((a) => {
		const { lng, lat } = nodes[a]!;
		while (nodes[order[low]!]!.lat < lat - reachLat) low++;
		const near: { row: number; km: number }[] = [];
		for (let i = low; i < order.length && nodes[order[i]!]!.lat <= lat + reachLat; i++) {
			const row = order[i]!;
			if (row === a) continue;
			const km = distanceKm(lng, lat, nodes[row]!.lng, nodes[row]!.lat);
			if (km <= maxKm) near.push({ row, km });
		}
		near.sort((x, y) => x.km - y.km || x.row - y.row);
		const va = vectors[a]!;
		near.forEach(({ row: b }, at) => {
			if (b < a) return;
			const vb = vectors[b]!;
			// A blocker is nearer to a than b is, so only those before it in the list are asked.
			for (let i = 0; i < at; i++) {
				const vc = vectors[near[i]!.row]!;
				const dot =
					(va[0] - vc[0]) * (vb[0] - vc[0]) +
					(va[1] - vc[1]) * (vb[1] - vc[1]) +
					(va[2] - vc[2]) * (vb[2] - vc[2]);
				if (dot < 0) return;
			}
			pairs.push([a, b]);
		});
	});
	return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

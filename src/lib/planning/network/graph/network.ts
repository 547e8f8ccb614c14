import { LINE_UNITS, type Fiber } from '../../../atlas/artifacts/fiber.ts';
import { widened, type LandMask } from '../../../geo/land-mask.ts';
import { intermediate } from '../../../geo/great-circle.ts';
import type { Position } from '../../../geo/position.ts';
import { distanceKm } from '../../../geo/sphere.ts';
import { defaults, type Assumed } from '../../assumptions/assumed.ts';
import { cloudPrices, cloudWeights } from '../cloud/cloud-constants.ts';
import { graphOf, type Graph } from './graph.ts';

/** Where a site's access fiber may meet the network: a node, or a point along a span on land (`edge` >= 0, so many km from both its ends). */
export type Taps = {
	lng: Float64Array;
	lat: Float64Array;
	/** -1 for a node. */
	edge: Int32Array;
	/** The node, or the edge's `from`. */
	a: Uint32Array;
	kmToA: Float64Array;
	/** The edge's `to`; the node again for a node. */
	b: Uint32Array;
	kmToB: Float64Array;
};

/** The fiber graph made ready to be asked. */
export type Network = {
	fiber: Fiber;
	land: LandMask;
	/** What its routes and round trips are reckoned with. */
	assumed: Assumed;
	graph: Graph;
	taps: Taps;
	/** Km of each edge: what a privately built route goes by. */
	lengthKm: Float32Array;
	/** What a cloud backbone goes by, for traffic that begins or ends in these countries (cloud-constants.ts); kept once asked. */
	cloudCost: (countries: readonly string[]) => Float64Array;
	/** Countries whose spans others' traffic goes around. */
	guardedCountries: ReadonlySet<string>;
	/** Per edge: km at sea, km of modelled spans, 1 where it crosses a border. Sums along a route explain it. */
	seaKm: Float32Array;
	modelledKm: Float32Array;
	borders: Float32Array;
	/** Land and the water within `COAST_KM` of it: where access fiber may run. */
	coast: () => LandMask;
};

/** Rings reach so far out to sea, km: two coasts twice as far apart still meet, which is the water an access fiber may cross. */
const COAST_KM = 25;

/** Points along spans stand this far apart at most, km. */
const TAP_KM = 25;

/** The fiber map made ready to be asked, under the register's defaults unless told. */
export function networkOf(fiber: Fiber, land: LandMask, assumed: Assumed = defaults): Network {
	const { lengthKm, edgeKind, confidence, guard, country, from, to } = fiber;
	const guardedCountries = new Set<string>();
	guard.forEach((value, edge) => {
		if (value !== 0) guardedCountries.add(country[from[edge]!]!).add(country[to[edge]!]!);
	});
	let coast: LandMask | undefined;
	const share = (of: (edge: number) => boolean) => lengthKm.map((km, edge) => (of(edge) ? km : 0));
	return {
		fiber,
		land,
		graph: graphOf(fiber.lng.length, fiber.from, fiber.to),
		taps: tapsOf(fiber),
		lengthKm,
		assumed,
		cloudCost: cloudCostOf(fiber, guardedCountries, assumed),
		guardedCountries,
		seaKm: share((edge) => edgeKind[edge] === 1),
		modelledKm: share((edge) => confidence[edge] === 0),
		borders: Float32Array.from(from, (a, edge) =>
			Number(country[a] !== '' && country[to[edge]!] !== '' && country[a] !== country[to[edge]!]),
		),
		coast: () => (coast ??= widened(land, COAST_KM)),
	};
}

const derived = new WeakMap<Network, WeakMap<Assumed, Network>>();

/** The same graph under other assumptions; built once for each set of them. */
export function networkUnder(network: Network, assumed: Assumed): Network {
	if (network.assumed === assumed) return network;
	let known = derived.get(network);
	if (!known) derived.set(network, (known = new WeakMap()));
	let other = known.get(assumed);
	if (!other) {
		const cloudCost = cloudCostOf(network.fiber, network.guardedCountries, assumed);
		known.set(assumed, (other = { ...network, assumed, cloudCost }));
	}
	return other;
}

function cloudCostOf(fiber: Fiber, guarded: ReadonlySet<string>, assumed: Assumed): Network['cloudCost'] {
	const kept = new Map<string, Float64Array>();
	return (countries) => {
		const key = countries
			.filter((country) => guarded.has(country))
			.sort()
			.join();
		let weights = kept.get(key);
		if (!weights) kept.set(key, (weights = cloudWeights(fiber, key.split(','), cloudPrices(assumed))));
		return weights;
	};
}

function tapsOf({ lng, lat, from, to, lengthKm, edgeKind, lineStart, line }: Fiber): Taps {
	const rows: number[][] = Array.from(lng, (x, node) => [x, lat[node]!, -1, node, 0, node, 0]);
	for (let edge = 0; edge < from.length; edge++) {
		if (edgeKind[edge] === 1) continue;
		const points: Position[] = [];
		for (let i = lineStart[edge]!; i < lineStart[edge + 1]!; i++)
			points.push([line[i * 2]! / LINE_UNITS, line[i * 2 + 1]! / LINE_UNITS]);
		const drawn = points.slice(1).map(([x, y], i) => distanceKm(points[i]![0], points[i]![1], x, y));
		const drawnKm = drawn.reduce((sum, km) => sum + km, 0);
		// The fiber is longer than its line; its km are spread evenly over it.
		const winding = drawnKm > 0 ? lengthKm[edge]! / drawnKm : 1;
		const count = Math.floor(drawnKm / TAP_KM);
		let [segment, before] = [0, 0];
		for (let i = 1; i <= count; i++) {
			const at = (drawnKm * i) / (count + 1);
			while (segment < drawn.length - 1 && before + drawn[segment]! < at) before += drawn[segment++]!;
			const [x, y] = intermediate(points[segment]!, points[segment + 1]!, (at - before) / drawn[segment]!);
			rows.push([x, y, edge, from[edge]!, at * winding, to[edge]!, (drawnKm - at) * winding]);
		}
	}
	const column = (i: number) => rows.map((row) => row[i]!);
	return {
		lng: Float64Array.from(column(0)),
		lat: Float64Array.from(column(1)),
		edge: Int32Array.from(column(2)),
		a: Uint32Array.from(column(3)),
		kmToA: Float64Array.from(column(4)),
		b: Uint32Array.from(column(5)),
		kmToB: Float64Array.from(column(6)),
	};
}

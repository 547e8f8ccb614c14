import type { Artifact } from '../artifact.ts';
import { readBinary, writeBinary } from '../binary.ts';

export const fiberNodeKinds = ['metro', 'landing', 'junction'] as const;
/** What stands at a node: a town, a landing of a system at sea, or a mere crossing of corridors. */
export type FiberNodeKind = (typeof fiberNodeKinds)[number];
export const fiberEdgeKinds = ['terrestrial', 'submarine'] as const;
/** Whether an edge runs on land or at sea. */
export type FiberEdgeKind = (typeof fiberEdgeKinds)[number];
/** `modelled`: made by rule between neighbours. `known`: the adjacency is known (CORONET, published systems, main railways); the line is schematic or follows rail. */
export const confidences = ['modelled', 'known'] as const;
/** How well an edge is known. */
export type Confidence = (typeof confidences)[number];

/** Whether the traffic of others crosses an edge: freely, by exception, or not (state gateways, sanctions, war, no cloud capacity). */
export const guards = ['open', 'dear', 'closed'] as const;
/** How freely an edge carries the traffic of others. */
export type Guard = (typeof guards)[number];

/** The world's fiber as a graph: towns, landings and corridor junctions, joined by spans on land and systems at sea. Edges are undirected, one row each. */
export type Fiber = {
	/** Name of each node, '' for a junction. */
	name: string[];
	/** ISO 3166-1 alpha-2, '' for a junction. */
	country: string[];
	/** Index into `fiberNodeKinds`. */
	kind: Uint8Array;
	/** Degrees, on 1e-4. */
	lng: Float64Array;
	lat: Float64Array;
	/** Nodes of each edge. */
	from: Uint16Array;
	to: Uint16Array;
	/** Length along the route, km. */
	lengthKm: Float32Array;
	/** Index into `fiberEdgeKinds`. */
	edgeKind: Uint8Array;
	/** Index into `confidences`. */
	confidence: Uint8Array;
	/** 1 on a main route between large cities, landings and cloud regions. */
	trunk: Uint8Array;
	/** Index into `guards`; the rules stand in geodata/fiber/borders.ts and systems.ts. */
	guard: Uint8Array;
	/** Row in `systemName`, 65535 on land. */
	system: Uint16Array;
	/** Vertices of edge e: lineStart[e] to lineStart[e + 1], from its `from` to its `to`, both included. */
	lineStart: Uint32Array;
	/** lng, lat of each vertex in 1e-4 degree. */
	line: Int32Array;
	/** Submarine systems: name, year of service and where that was read. */
	systemName: string[];
	systemYear: Uint16Array;
	systemSource: string[];
};

/** Units of the line's vertices in a degree. */
export const LINE_UNITS = 1e4;
export const NO_SYSTEM = 65535;

const identity = { name: 'fiber', version: 1, file: 'fiber.bin' } as const;

export const fiberArtifact = {
	...identity,
	encode({ lng, lat, ...columns }) {
		return writeBinary(identity, { ...columns, lng: units(lng), lat: units(lat) });
	},
	decode(bytes) {
		const columns = readBinary(identity, bytes);
		return {
			name: columns.text('name'),
			country: columns.text('country'),
			kind: columns.numbers('kind', Uint8Array),
			lng: degrees(columns.numbers('lng', Int32Array)),
			lat: degrees(columns.numbers('lat', Int32Array)),
			from: columns.numbers('from', Uint16Array),
			to: columns.numbers('to', Uint16Array),
			lengthKm: columns.numbers('lengthKm', Float32Array),
			edgeKind: columns.numbers('edgeKind', Uint8Array),
			confidence: columns.numbers('confidence', Uint8Array),
			trunk: columns.numbers('trunk', Uint8Array),
			guard: columns.numbers('guard', Uint8Array),
			system: columns.numbers('system', Uint16Array),
			lineStart: columns.numbers('lineStart', Uint32Array),
			line: columns.numbers('line', Int32Array),
			systemName: columns.text('systemName'),
			systemYear: columns.numbers('systemYear', Uint16Array),
			systemSource: columns.text('systemSource'),
		};
	},
} satisfies Artifact<Fiber>;

function units(values: Float64Array): Int32Array {
	return Int32Array.from(values, (value) => Math.round(value * LINE_UNITS));
}

function degrees(values: Int32Array): Float64Array {
	return Float64Array.from(values, (value) => value / LINE_UNITS);
}

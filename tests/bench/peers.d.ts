/** The little that the bench asks of its peers, so that types hold before they are installed. */
declare module '@placemarkio/check-geojson' {
	export function check(text: string): unknown;
}

declare module 'd3-geo' {
	type Circle = {
		(): { type: 'Polygon'; coordinates: [number, number][][] };
		center: (center: [number, number]) => Circle;
		radius: (degrees: number) => Circle;
		precision: (degrees: number) => Circle;
	};
	export function geoCircle(): Circle;
}

declare module 'dexie' {
	type Table = { bulkPut: (rows: object[]) => Promise<unknown>; toArray: () => Promise<unknown[]> };
	export default class Dexie {
		constructor(name: string);
		version(number: number): { stores: (schema: Record<string, string>) => void };
		table(name: string): Table;
	}
}

declare module 'graphology' {
	export default class Graph {
		constructor(options: { type: 'undirected' });
		addNode(id: string): void;
		mergeEdge(from: string, to: string, attributes: { weight: number }): void;
	}
}

declare module 'graphology-shortest-path' {
	const paths: {
		dijkstra: {
			singleSource: (graph: object, source: string, weight: string) => Record<string, string[]>;
			bidirectional: (graph: object, source: string, target: string, weight: string) => string[] | null;
		};
	};
	export default paths;
}

declare module 'lz-string' {
	const lz: { compressToEncodedURIComponent: (text: string) => string };
	export default lz;
}

declare module 'ngraph.graph' {
	type Graph = {
		addNode: (id: number, data: object) => void;
		addLink: (from: number, to: number, data: { weight: number }) => void;
	};
	export default function createGraph(): Graph;
}

declare module 'ngraph.path' {
	type Node = { id: number; data: { x: number; y: number } };
	type Options = {
		oriented: boolean;
		distance: (from: Node, to: Node, link: { data: { weight: number } }) => number;
		heuristic: (from: Node, to: Node) => number;
	};
	const path: { nba: (graph: object, options: Options) => { find: (from: number, to: number) => Node[] } };
	export default path;
}

import type { Position } from '../../src/lib/geo/position.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import type { ReadRaw } from '../builder.ts';
import { geojson, table } from '../parse.ts';
import { closedBorders, noLandTransit, noTransit } from './borders.ts';
import { fiberNodes, type FiberNode } from './cities.ts';
import type { FiberEdge } from './fiber-edge.ts';
import { landGrid, longestWaterKm } from './land-grid.ts';
import { lengthKm, round, rounded } from './line.ts';
import { localSearch } from './local-search.ts';
import { mainRoutes } from './main-routes.ts';
import { gabrielPairs } from './neighbors.ts';
import { railWays } from './rail-ways.ts';
import { wayFinder } from './sea-route.ts';
import { systems } from './systems.ts';
import { thinned } from './thinned.ts';

/** Neighbouring towns are joined up to here, km; beyond, only where a main route is known. */
const NEIGHBOUR_KM = 420;
/** A span on land may cross so much water (straits with bridges, lakes of the mask). */
const STRAIT_KM = 22;
/** A bay this wide between two towns may be gone around. */
const COAST_KM = 150;
/** Spans outside North America wind: with the neighbour graph's own detours routes come to 1.2 to 1.35 of the circle (rail here: 1.14 / 1.25 / 1.45). */
const WINDING = 1.17;
/** A cable is longer than our way at sea: slack, burial, detours around hazards. 6,605 and 6,354 km as published are 1.09 and 1.13 of ours. */
const SEA_SLACK = 1.07;

/** The world's fiber graph: North America along rail, elsewhere spans between neighbouring towns, submarine systems between their landings. */
export function assembleFiber(
	read: ReadRaw,
	say: (text: string) => void = () => {},
): { nodes: FiberNode[]; edges: FiberEdge[] } {
	const { nodes, nodeOf, coronet } = fiberNodes(read);
	const land = landGrid(read);
	const cityCount = nodes.length;
	const guardedCountry = new Set(noTransit);
	const guardedOnLand = new Set(noLandTransit);
	const closed = new Set(closedBorders.flatMap(([a, b]) => [`${a}${b}`, `${b}${a}`]));
	const edges: FiberEdge[] = [];
	const add = (edge: Omit<FiberEdge, 'guard'>) => {
		const { country: a } = nodes[edge.a]!;
		const { country: b } = nodes[edge.b]!;
		const closedEdge =
			guardedCountry.has(a) || guardedCountry.has(b) || (systems[edge.system]?.noBackbone ?? '') !== '';
		const dear = edge.kind === 'terrestrial' && (guardedOnLand.has(a) || guardedOnLand.has(b));
		edges.push({ ...edge, guard: closedEdge ? 'closed' : dear ? 'dear' : 'open' });
		return edges.length - 1;
	};
	const place = (row: number): Position => [nodes[row]!.lng, nodes[row]!.lat];
	const circleKm = (a: number, b: number) =>
		distanceKm(nodes[a]!.lng, nodes[a]!.lat, nodes[b]!.lng, nodes[b]!.lat);
	say(`${cityCount} towns`);

	// Submarine
	const atSea = wayFinder(land, 'sea');
	const ways = new Map<string, Position[]>();
	systems.forEach(({ legs, km }, system) => {
		legs.forEach((towns, leg) => {
			towns.slice(1).forEach((town, i) => {
				const [a, b] = [nodeOf(towns[i]!), nodeOf(town)];
				const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
				let line = ways.get(key);
				if (!line) ways.set(key, (line = rounded(atSea(place(Math.min(a, b)), place(Math.max(a, b))))));
				const way = lengthKm(line);
				const published = leg === 0 && towns.length === 2 ? km : null;
				add({
					a: Math.min(a, b),
					b: Math.max(a, b),
					km: Math.max(published ?? way * SEA_SLACK, way * 1.005),
					kind: 'submarine',
					known: true,
					trunk: true,
					line,
					system,
				});
			});
		});
	});
	say(`${edges.length} submarine edges`);

	// North America: main routes and neighbours along the rail
	const adjacency = mainRoutes(read, nodeOf, coronet);
	const byRail = (row: number) => {
		const { country, lng, lat } = nodes[row]!;
		return ['US', 'CA', 'MX'].includes(country) && lng > -135 && lat < 61;
	};
	const railCities = nodes.map((node, row) => ({ node, row })).filter(({ row }) => byRail(row));
	const rail = railWays(geojson(read('rail', 'ne_10m_railroads_north_america.json.gz')).features, railCities);
	const pairs = gabrielPairs(nodes, NEIGHBOUR_KM).filter(
		([a, b]) => !closed.has(nodes[a]!.country + nodes[b]!.country),
	);
	const left: [number, number][] = [];
	for (const [a, b] of adjacency)
		if (byRail(a) && byRail(b) && !rail.use(a, b, true, 1.75)) left.push([a, b]);
	for (const [a, b] of pairs) {
		if (!byRail(a) || !byRail(b) || rail.use(a, b, false, 1.5)) continue;
		if (circleKm(a, b) < 180 && longestWaterKm(land, nodes[a]!, nodes[b]!) <= STRAIT_KM)
			add(straight(a, b, false));
	}
	say(
		`${left.length} main routes without rail: ${left.map(([a, b]) => `${nodes[a]!.name}–${nodes[b]!.name}`).join(', ')}`,
	);
	const { junctions, stretches } = rail.stretches(cityCount);
	for (const [lng, lat] of junctions)
		nodes.push({ name: '', country: '', lng: round(lng), lat: round(lat), kind: 'junction' });
	for (const { from, to, km, known, line } of stretches) {
		const inner = thinned(line, 0.8).slice(1, -1);
		add({
			a: from,
			b: to,
			km: Math.max(km, circleKm(from, to)),
			kind: 'terrestrial',
			known,
			trunk: known,
			line: rounded([place(from), ...inner, place(to)]),
			system: -1,
		});
	}
	say(`${junctions.length} junctions, ${stretches.length} stretches along rail`);

	// Elsewhere: neighbours, then main routes along them
	const onLand = wayFinder(land, 'land');
	for (const [a, b] of pairs) {
		if (byRail(a) && byRail(b)) continue;
		const waterKm = longestWaterKm(land, nodes[a]!, nodes[b]!);
		if (waterKm <= STRAIT_KM) add(straight(a, b, false));
		else if (waterKm < COAST_KM) {
			const line = rounded(onLand(place(a), place(b)));
			if (lengthKm(line) < circleKm(a, b) * 1.5 && lineWaterKm(line) <= STRAIT_KM)
				add({ ...straight(a, b, false), km: lengthKm(line) * WINDING, line });
		}
	}
	const search = localSearch(nodes.length, edges);
	for (const [a, b] of [...adjacency.filter(([a, b]) => !byRail(a) || !byRail(b)), ...left]) {
		const found = search.way(a, b, circleKm(a, b) * 1.75 + 20);
		if (found) for (const edge of found) mark(edges[edge]!, true);
		else {
			const line = rounded(onLand(place(a), place(b)));
			const edge = add({
				a,
				b,
				km: lengthKm(line) * WINDING,
				kind: 'terrestrial',
				known: true,
				trunk: true,
				line,
				system: -1,
			});
			search.join(edge);
			say(
				`span of its own: ${nodes[a]!.name}–${nodes[b]!.name} ${Math.round(edges[edge]!.km)} km (circle ${Math.round(circleKm(a, b))})`,
			);
		}
	}

	// Landings and cloud regions have main routes to the two nearest points of the main network
	const regions = table(read('cloud-regions', 'cloud_region_coordinates.csv')).map((row) => ({
		lng: Number(row['lon']),
		lat: Number(row['lat']),
	}));
	const served = new Set(nodes.flatMap(({ kind }, row) => (kind === 'landing' ? [row] : [])));
	for (const { lng, lat } of regions) served.add(nearestRow(nodes.slice(0, cityCount), lng, lat));
	for (const row of [...served].sort((a, b) => a - b))
		for (const way of search.toTrunk(row, 2)) for (const edge of way) mark(edges[edge]!, false);

	return joinedOnly(nodes, kept(nodes, edges));

	function lineWaterKm(line: readonly Position[]): number {
		return Math.max(
			...line
				.slice(1)
				.map(([lng, lat], i) => longestWaterKm(land, { lng: line[i]![0], lat: line[i]![1] }, { lng, lat })),
		);
	}

	function straight(a: number, b: number, known: boolean): Omit<FiberEdge, 'guard'> {
		return {
			a,
			b,
			km: circleKm(a, b) * WINDING,
			kind: 'terrestrial',
			known,
			trunk: known,
			line: [place(a), place(b)],
			system: -1,
		};
	}
}

function mark(edge: FiberEdge, known: boolean): void {
	edge.trunk = true;
	edge.known ||= known;
}

/** Drops spans that double another between the same towns and lonely repeats; parallel cables stay, as they fail apart. */
function kept(nodes: readonly FiberNode[], edges: readonly FiberEdge[]): FiberEdge[] {
	const onLand = new Map<string, FiberEdge>();
	const crossed = new Set(edges.filter(({ kind }) => kind === 'submarine').map(({ a, b }) => `${a} ${b}`));
	const out: FiberEdge[] = [];
	for (const edge of edges) {
		const key = `${Math.min(edge.a, edge.b)} ${Math.max(edge.a, edge.b)}`;
		if (edge.kind === 'terrestrial') {
			// A short strait that a cable crosses is the cable's.
			if (crossed.has(key) && edge.line.length === 2 && !edge.known) continue;
			const other = onLand.get(key);
			if (other && other.km <= edge.km * 1.02 + 1 && edge.line.length <= 2) continue;
			onLand.set(key, edge);
		}
		out.push(edge);
	}
	return out;
}

/** Without the places that nothing joins: an island without a landing is not on the network. */
function joinedOnly(
	nodes: readonly FiberNode[],
	edges: readonly FiberEdge[],
): { nodes: FiberNode[]; edges: FiberEdge[] } {
	const row = new Map<number, number>();
	for (const at of [...new Set(edges.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b))
		row.set(at, row.size);
	return {
		nodes: [...row.keys()].map((at) => nodes[at]!),
		edges: edges.map((edge) => ({ ...edge, a: row.get(edge.a)!, b: row.get(edge.b)! })),
	};
}

function nearestRow(nodes: readonly FiberNode[], lng: number, lat: number): number {
	let [found, reach] = [-1, Infinity];
	nodes.forEach((node, row) => {
		const km = distanceKm(lng, lat, node.lng, node.lat);
		if (km < reach) [reach, found] = [km, row];
	});
	return found;
}

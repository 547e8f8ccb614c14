import type { Position } from '../../../geo/position.ts';
import { roundTrip } from '../delay/latency.ts';
import type { Network } from '../graph/network.ts';
import { tapGrid } from '../graph/tap-grid.ts';
import { circleRows, pairWriter } from './circle-pairs.ts';
import { fanOf, gateAt, pairRoute, type Fan, type Gate } from './pair-route.ts';
import { tableOf, type PairRows, type PairTable } from './pair-table.ts';

/** Fans kept, about 90 kB each, and sites whose way in is remembered. */
const MOST_FANS = 256;
const MOST_GATES = 20_000;

const tables = new WeakMap<Network, PairTable>();

/** The table of a fiber map under its assumptions; where no way leads, a pair is the great circle times the path factors. */
export function mapPairs(network: Network): PairTable {
	let table = tables.get(network);
	if (!table) tables.set(network, (table = tableOf(mapRows(network))));
	return table;
}

function mapRows(network: Network): PairRows {
	const { assumed, taps } = network;
	const grid = tapGrid(taps);
	const mostSpanKm = taps.edge.reduce(
		(most, edge, tap) => (edge < 0 ? most : Math.max(most, taps.kmToA[tap]! + taps.kmToB[tap]!)),
		0,
	);
	const gates = new Map<string, Gate>();
	const fans = new Map<string, Fan>();
	const gateOf = (key: string, position: Position) => {
		let gate = gates.get(key);
		if (!gate) {
			if (gates.size >= MOST_GATES) gates.clear();
			gates.set(key, (gate = gateAt(network, { grid, mostSpanKm }, position)));
		}
		return gate;
	};
	const fanFor = (key: string, gate: Gate) => {
		let fan = fans.get(key);
		if (!fan) {
			if (fans.size >= MOST_FANS) fans.delete(fans.keys().next().value!);
			fans.set(key, (fan = fanOf(network, gate)));
		}
		return fan;
	};
	const circle = circleRows(assumed);
	const ofCircle = (from: Position, to: Position) => circle.from('', from)('', to);
	return {
		isReady: (key) => fans.has(key),
		from(key, position) {
			const gate = gateOf(key, position);
			const own = gate.entries.length > 0 ? fanFor(key, gate) : null;
			return (otherKey, other) => {
				const there = gateOf(otherKey, other);
				// The fan of the earlier key serves both directions, so that a pair never depends on which site moved.
				const fan = there.entries.length > 0 ? own : null;
				const route = pairRoute(network, fan, gate, there);
				if (route.method === 'none') return ofCircle(position, other);
				const trip = roundTrip({ ...route, kind: 'private', borders: 0, edges: [], line: [] }, assumed);
				return {
					...route,
					// To the millimetre: a way there and back adds its spans in another order, which must not show.
					km: Math.round(route.km * 1e6) / 1e6,
					modelledKm: Math.round(route.modelledKm * 1e6) / 1e6,
					tailKm: Math.round(route.tailKm * 1e6) / 1e6,
					seaKm: Math.round(route.seaKm * 1e6) / 1e6,
					lowMs: Math.round(trip.lowMs * 1e9) / 1e9,
					planningMs: Math.round(trip.planningMs * 1e9) / 1e9,
					highMs: Math.round(trip.highMs * 1e9) / 1e9,
				};
			};
		},
		write: pairWriter(assumed),
	};
}

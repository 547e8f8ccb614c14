import type { Position } from '../../../geo/position.ts';
import { distanceKm } from '../../../geo/sphere.ts';
import { fromAssumed, type Assumed } from '../../assumptions/assumed.ts';
import { routeConfidences, routeMethods } from '../routes/route-method.ts';
import { fiberPath, rttMs } from '../delay/delay.ts';
import { roundTrip, routeConfidence } from '../delay/latency.ts';
import type { Network } from '../graph/network.ts';
import { copiedPairColumns, copyPair, emptyPairColumns, pairRow, type PairColumns } from './pair-columns.ts';
import { fanOf, gateAt, pairRoute, type Fan, type Gate, type PairRoute } from './pair-route.ts';
import { tapGrid } from '../graph/tap-grid.ts';

/** Fans kept, about 90 kB each, and sites whose way in is remembered. */
const MOST_FANS = 256;
const MOST_GATES = 20_000;
/** Pairs between two yields. */
const SLICE = 4000;

/** A private route of a pair with its round trip, ms; km are 0 where `method` is circle, and the circle is what counts. */
export type PairTripFacts = PairRoute & {
	method: 'network' | 'direct' | 'none';
	lowMs: number;
	planningMs: number;
	highMs: number;
};

/** How much is to be reckoned: fans of sites and pairs. */
export type Work = { fans: number; pairs: number };

/** Answers for all pairs of a plan's sites under fixed assumptions; remembers the last answer, so that only pairs with a moved site are reckoned again. */
export type PairTable = {
	/** What these positions still cost. */
	work: (positions: readonly Position[]) => Work;
	/** The columns, step by step: yields the share that is done. Read only: they are remembered. */
	columns: (positions: readonly Position[]) => Generator<number, PairColumns>;
	/** One pair with what its route is made of. */
	pair: (from: Position, to: Position) => PairTripFacts;
	/** Columns that another thread reckoned for these positions; later changes start from them. */
	adopt: (positions: readonly Position[], columns: PairColumns) => void;
};

const tables = new WeakMap<Network, PairTable>();

/** The table of the fiber map under its assumptions; without a map every pair is the great circle times the path factors. */
export function pairTable(network: Network | null, assumed: Assumed): PairTable {
	if (!network) return circleTable(assumed);
	let table = tables.get(network);
	if (!table) tables.set(network, (table = tableOf(mapRows(network))));
	return table;
}

const circleTable = fromAssumed((assumed) => tableOf(circleRows(assumed)));

/** Writes rows of pairs; `prepare` says whether a position needs a fan of its own yet. */
type Rows = {
	isReady: (key: string) => boolean;
	/** Begins the pairs of one site with others. */
	from: (key: string, position: Position) => (otherKey: string, other: Position) => PairTripFacts;
	write: (columns: PairColumns, at: number, facts: PairTripFacts) => void;
};

function tableOf(rows: Rows): PairTable {
	let last: { keys: string[]; columns: PairColumns } = { keys: [], columns: emptyPairColumns(0) };
	const keysOf = (positions: readonly Position[]) => positions.map((position) => position.join());

	function stayed(keys: readonly string[]): Int32Array {
		const rowBefore = new Map(last.keys.map((key, row) => [key, row]));
		return Int32Array.from(keys, (key) => rowBefore.get(key) ?? -1);
	}

	return {
		work(positions) {
			const keys = keysOf(positions);
			const before = stayed(keys);
			const moved = keys.filter((_, row) => before[row]! < 0);
			const kept = keys.length - moved.length;
			const pairs = moved.length * kept + (moved.length * (moved.length - 1)) / 2;
			return { fans: moved.filter((key) => !rows.isReady(key)).length, pairs };
		},
		*columns(positions) {
			const keys = keysOf(positions);
			const isSame = (key: string, row: number) => key === last.keys[row];
			if (keys.length === last.keys.length && keys.every(isSame)) return last.columns;
			const before = stayed(keys);
			const count = keys.length;
			// Where every site that stayed has its row still, only the moved ones are written anew.
			const inPlace = count === last.keys.length && before.every((row, now) => row === -1 || row === now);
			const columns = inPlace ? copiedPairColumns(last.columns) : emptyPairColumns(count);
			const all = (count * (count - 1)) / 2;
			let done = 0;
			let sinceYield = 0;
			for (let i = 0; i < count; i++) {
				const isMoved = before[i]! < 0;
				const pairOf = isMoved ? rows.from(keys[i]!, positions[i]!) : null;
				for (let j = 0; j < count; j++) {
					if (j === i || (j < i && (isMoved ? before[j]! < 0 : true))) continue;
					if (pairOf) {
						rows.write(columns, pairRow(count, i, j), pairOf(keys[j]!, positions[j]!));
						sinceYield++;
					} else if (before[j]! >= 0 && !inPlace) {
						const [a, b] = [before[i]!, before[j]!];
						if (a !== b)
							copyPair(last.columns, pairRow(last.keys.length, a, b), columns, pairRow(count, i, j));
						// Two sites at one place that was one site before.
						else
							rows.write(
								columns,
								pairRow(count, i, j),
								rows.from(keys[i]!, positions[i]!)(keys[j]!, positions[j]!),
							);
					}
				}
				done += count - 1 - i;
				if (sinceYield >= SLICE) {
					sinceYield = 0;
					yield all > 0 ? done / all : 1;
				}
			}
			last = { keys, columns };
			return columns;
		},
		pair: (from, to) => rows.from(from.join(), from)(to.join(), to),
		adopt(positions, columns) {
			last = { keys: keysOf(positions), columns };
		},
	};
}

function mapRows(network: Network): Rows {
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
		write: writerFor(assumed),
	};
}

function circleRows(assumed: Assumed): Rows {
	const fiber = fiberPath(assumed);
	const { value, low, high } = assumed['path-factor'];
	return {
		isReady: () => true,
		from:
			(_, [lng, lat]) =>
			(__, [otherLng, otherLat]) => {
				const straightKm = distanceKm(lng, lat, otherLng, otherLat);
				return {
					method: 'none',
					km: straightKm * value,
					straightKm,
					seaKm: 0,
					modelledKm: 0,
					tailKm: 0,
					spans: 0,
					lowMs: rttMs(straightKm * low, fiber),
					planningMs: rttMs(straightKm * value, fiber),
					highMs: rttMs(straightKm * high, fiber),
				};
			},
		write: writerFor(assumed),
	};
}

const CIRCLE = routeMethods.indexOf('circle');

function writerFor(assumed: Assumed): Rows['write'] {
	return (columns, at, facts) => {
		const { method } = facts;
		columns.method[at] = method === 'none' ? CIRCLE : routeMethods.indexOf(method);
		columns.confidence[at] = routeConfidences.indexOf(routeConfidence(facts, assumed));
		columns.rttLowMs[at] = facts.lowMs;
		columns.rttMs[at] = facts.planningMs;
		columns.rttHighMs[at] = facts.highMs;
	};
}

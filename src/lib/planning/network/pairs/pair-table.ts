import type { Position } from '../../../geo/position.ts';
import { copiedPairColumns, copyPair, emptyPairColumns, pairRow, type PairColumns } from './pair-columns.ts';
import type { PairTripFacts } from './pair-trip-facts.ts';

/** Pairs between two yields. */
const SLICE = 4000;

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

/** Where pairs come from: whether a site is made ready already, its pairs with others, and how they are written. */
export type PairRows = {
	isReady: (key: string) => boolean;
	/** Begins the pairs of one site with others. */
	from: (key: string, position: Position) => (otherKey: string, other: Position) => PairTripFacts;
	write: (columns: PairColumns, at: number, facts: PairTripFacts) => void;
};

/** A table over some source of pairs. */
export function tableOf(rows: PairRows): PairTable {
	let last: { keys: string[]; columns: PairColumns } = { keys: [], columns: emptyPairColumns(0) };
	let made: { positions: readonly Position[]; keys: string[] } | null = null;
	const keysOf = (positions: readonly Position[]) => {
		if (made?.positions !== positions)
			made = { positions, keys: positions.map((position) => position.join()) };
		return made.keys;
	};

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

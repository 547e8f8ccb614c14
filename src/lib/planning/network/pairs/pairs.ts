import { pairCount, pairRow, type PairColumns } from './pair-columns.ts';
import type { PairResult } from './pair-result.ts';

/** A round trip and its range, ms. */
export type Trip = Pick<PairResult, 'rttLowMs' | 'rttMs' | 'rttHighMs'>;

/** All pairs of a plan's sites: columns for reckoning, and each pair whole for whoever looks at it. */
export type Pairs = Iterable<PairResult> & {
	readonly length: number;
	readonly columns: PairColumns;
	/** The pair of two rows of the plan, whichever is named first. */
	of: (a: number, b: number) => PairResult;
	/** The pair in a row of the columns. */
	at: (row: number) => PairResult | undefined;
	/** Round trips of the pair of two rows, as the columns have them: for lists, which have no time for whole pairs. */
	trip: (a: number, b: number) => Trip;
	/** Rows of the plan that its links join, the earlier first. */
	joined: readonly (readonly [i: number, j: number])[];
	/** Pairs that a link of the plan joins, whole. */
	linked: () => PairResult[];
	/** As the file form has it: every pair whole, in the order of the columns. */
	toJSON: () => PairResult[];
};

/** The pairs where they are those of so many sites; null while they are not reckoned, or of the plan before. */
export function pairsFor(pairs: Pairs | undefined, count: number): Pairs | null {
	return pairs?.columns.count === count ? pairs : null;
}

/** Pairs from their columns; `whole` gives the facts of rows i < j, `linked` the rows that links join. */
export function pairsOf(
	columns: PairColumns,
	whole: (i: number, j: number) => PairResult,
	linked: readonly (readonly [i: number, j: number])[],
): Pairs {
	const { count } = columns;
	const length = pairCount(count);
	function* each(): Generator<PairResult> {
		for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) yield whole(i, j);
	}
	return {
		length,
		columns,
		of: (a, b) => (a < b ? whole(a, b) : whole(b, a)),
		at(row) {
			if (row < 0 || row >= length) return undefined;
			let i = 0;
			while (row >= pairRow(count, i, i + 1) + (count - 1 - i)) i++;
			return whole(i, i + 1 + row - pairRow(count, i, i + 1));
		},
		trip(a, b) {
			const row = pairRow(count, a, b);
			return {
				rttLowMs: columns.rttLowMs[row]!,
				rttMs: columns.rttMs[row]!,
				rttHighMs: columns.rttHighMs[row]!,
			};
		},
		joined: linked,
		linked: () => linked.map(([i, j]) => whole(i, j)),
		toJSON: () => [...each()],
		[Symbol.iterator]: each,
	};
}

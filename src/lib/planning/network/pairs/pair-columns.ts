/**
 * Round trips of every two of `count` sites, one row a pair (i < j), the pairs of site 0 first: a triangle laid flat.
 * Typed columns, so that 2,000 sites (two million pairs) are 52 MB and travel between threads without a copy.
 */
export type PairColumns = {
	count: number;
	/** Index into `routeMethods` and `routeConfidences` (route-method.ts). */
	method: Uint8Array<ArrayBuffer>;
	confidence: Uint8Array<ArrayBuffer>;
	rttLowMs: Float64Array<ArrayBuffer>;
	rttMs: Float64Array<ArrayBuffer>;
	rttHighMs: Float64Array<ArrayBuffer>;
};

/** How many pairs so many sites have. */
export function pairCount(count: number): number {
	return (count * (count - 1)) / 2;
}

/** Row of a pair of different sites, whichever is named first. */
export function pairRow(count: number, a: number, b: number): number {
	const [i, j] = a < b ? [a, b] : [b, a];
	return (i * (2 * count - i - 1)) / 2 + (j - i - 1);
}

/** Columns of so many sites with nothing reckoned yet: 0 ms everywhere. */
export function emptyPairColumns(count: number): PairColumns {
	const pairs = pairCount(count);
	return {
		count,
		method: new Uint8Array(pairs),
		confidence: new Uint8Array(pairs),
		rttLowMs: new Float64Array(pairs),
		rttMs: new Float64Array(pairs),
		rttHighMs: new Float64Array(pairs),
	};
}

/** The same columns again, free to be written. */
export function copiedPairColumns({ count, ...columns }: PairColumns): PairColumns {
	return {
		count,
		method: columns.method.slice(),
		confidence: columns.confidence.slice(),
		rttLowMs: columns.rttLowMs.slice(),
		rttMs: columns.rttMs.slice(),
		rttHighMs: columns.rttHighMs.slice(),
	};
}

/** Copies one pair. */
export function copyPair(from: PairColumns, row: number, to: PairColumns, at: number): void {
	to.method[at] = from.method[row]!;
	to.confidence[at] = from.confidence[row]!;
	to.rttLowMs[at] = from.rttLowMs[row]!;
	to.rttMs[at] = from.rttMs[row]!;
	to.rttHighMs[at] = from.rttHighMs[row]!;
}

/** The buffers that hold the columns, for a message that hands them over. */
export function buffersOf(columns: PairColumns): ArrayBuffer[] {
	return [columns.method, columns.confidence, columns.rttLowMs, columns.rttMs, columns.rttHighMs].map(
		({ buffer }) => buffer,
	);
}

/** Milliseconds of ours and of the peer, in turn, so that what else the machine does falls on both. The first round of each is not counted: it pays for the compiler. */
export function alternate(
	repeats: number,
	ours: (round: number) => unknown,
	peer: (round: number) => unknown,
): { ours: number[]; peer: number[] } {
	const times = { ours: [] as number[], peer: [] as number[] };
	for (let round = -1; round < repeats; round++) {
		const [mine, theirs] = [timedMs(() => ours(round)), timedMs(() => peer(round))];
		if (round < 0) continue;
		times.ours.push(mine);
		times.peer.push(theirs);
	}
	return times;
}

/** How long one call takes. */
export function timedMs(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

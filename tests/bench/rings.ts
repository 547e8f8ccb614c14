import { readAtlasFile } from '../../src/cli/input/read-atlas.ts';
import { loadFiber } from '../../src/lib/atlas/load.ts';
import { networkOf } from '../../src/lib/planning/network/graph/network.ts';
import { ringSets, type RingQuestion } from '../../src/lib/planning/network/rings/ring-sets.ts';
import { randomFrom } from './seed.ts';

export type RingTimes = {
	/** Five thresholds at the planning value after a drop, goal 100 ms: what is drawn first. */
	drop: number[];
	/** The same with low and high, all there. */
	whole: number[];
	/** One step of a drag with low and high, goal 33 ms (30 frames a second). */
	drag: number[];
};

const THRESHOLDS = [1, 2, 5, 10, 20];
const ROUNDS = 9;

/** Milliseconds of rings on the shipped graph, around places in the middle of North America by seed. */
export async function ringTimes(seed: number): Promise<RingTimes> {
	const parts = await loadFiber(readAtlasFile);
	if (!parts.ok) throw new Error('static/atlas/fiber.bin is not there');
	const network = networkOf(parts.value.fiber, parts.value.land);
	const random = randomFrom(seed);
	const times: RingTimes = { drop: [], whole: [], drag: [] };
	for (let round = -2; round < ROUNDS; round++) {
		const position: [number, number] = [-100 + 18 * random(), 36 + 8 * random()];
		const question = (hurry: boolean): RingQuestion => ({
			sites: [{ id: 'a', position }],
			thresholdsMs: THRESHOLDS,
			kind: 'private',
			mode: 'each',
			band: true,
			hurry,
		});
		const [drop, whole] = timed(question(false));
		const [, drag] = timed(question(true));
		// The first rounds pay for the compiler.
		if (round < 0) continue;
		times.drop.push(drop);
		times.whole.push(whole);
		times.drag.push(drag);
	}
	return times;

	/** Until the first part that is drawn, and until all is there. */
	function timed(question: RingQuestion): [first: number, whole: number] {
		const start = performance.now();
		let first = NaN;
		const steps = ringSets(network, question);
		for (let step = steps.next(); !step.done; step = steps.next())
			if (step.value !== null && Number.isNaN(first)) first = performance.now() - start;
		return [first, performance.now() - start];
	}
}

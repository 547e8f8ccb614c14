import type { RingAnswer, RingQuestion } from '../../planning/ring-sets.ts';
import type { Question } from '../question.ts';

/** Latency rings: what is there so far, then the whole. */
export const rings = {
	id: 'rings',
	counts: 'newest',
	worker: 'shared',
	async *answer(context, question) {
		const [{ ringSets }, network] = await Promise.all([
			import('../../planning/ring-sets.ts'),
			context.network(),
		]);
		return yield* ringSets(network, question);
	},
} as const satisfies Question<RingQuestion, RingAnswer, RingAnswer>;

import type { RingAnswer, RingQuestion } from '../../planning/network/rings/ring-sets.ts';
import type { Question, Under } from '../question.ts';

/** Latency rings: what is there so far, then the whole. */
export const rings = {
	id: 'rings',
	counts: 'newest',
	worker: 'shared',
	async *answer(context, question) {
		const [{ ringSets }, network] = await Promise.all([
			import('../../planning/network/rings/ring-sets.ts'),
			context.networkUnder(question.assumptions),
		]);
		return yield* ringSets(network, question);
	},
} as const satisfies Question<RingQuestion & Under, RingAnswer, RingAnswer>;

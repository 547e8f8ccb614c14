import type { Plan } from '../../plan/plan.ts';
import type { Question } from '../question.ts';
import { given } from '../unanswered.ts';

/** A plan under its chosen scenario, the rooms to answer, and whether the fiber map counts: the page may not have it yet. */
export type DeepParams = { plan: Plan; rooms: readonly string[]; onMap: boolean };

/** What a frame of the page has no time for: rooms of the evaluation of a large plan. Parts are the share done, 0 to 1. */
export const deep = {
	id: 'deep',
	counts: 'newest',
	worker: 'shared',
	async *answer(context, { plan, rooms, onMap }) {
		const [{ answersOf, handedOver }, { chosenScenario }, { fiberMap }, atlas, network] = await Promise.all([
			import('../../planning/evaluate.ts'),
			import('../../plan/lookup.ts'),
			import('../../planning/network/fiber-map.ts'),
			context.part('atlas'),
			onMap ? context.network() : null,
		]);
		const answers = given(
			yield* answersOf({ atlas, fiber: network && fiberMap(network) }, plan, chosenScenario(plan), rooms),
		);
		const wanted = new Map([...answers].filter(([id]) => rooms.includes(id)));
		return handedOver(wanted);
	},
	transfers: ({ buffers }) => buffers,
} as const satisfies Question<DeepParams, number, { answers: Map<string, unknown>; buffers: ArrayBuffer[] }>;

import type { Position } from '../../geo/position.ts';
import type { UserReach } from '../../planning/network/cloud/user-reach.ts';
import type { Question, Under } from '../question.ts';
import { given } from '../unanswered.ts';

/** Who is near a place over a cloud's backbone: regions, and the share of the world's people. */
export const reach = {
	id: 'reach',
	counts: 'newest',
	worker: 'shared',
	async *answer(context, { position, assumptions }) {
		const [{ userReach }, network, regions, people] = await Promise.all([
			import('../../planning/network/cloud/user-reach.ts'),
			context.networkUnder(assumptions),
			context.part('regions'),
			context.part('people'),
		]);
		yield null;
		return given(userReach(network, position, regions, people));
	},
} as const satisfies Question<{ position: Position } & Under, null, UserReach>;

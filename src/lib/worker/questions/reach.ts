import type { Position } from '../../geo/position.ts';
import type { UserReach } from '../../planning/user-reach.ts';
import type { Question } from '../question.ts';
import { given } from '../unanswered.ts';

/** Who is near a place over a cloud's backbone: regions, and the share of the world's people. */
export const reach = {
	id: 'reach',
	counts: 'newest',
	worker: 'shared',
	async *answer(context, position) {
		const [{ userReach }, network, regions, people] = await Promise.all([
			import('../../planning/user-reach.ts'),
			context.network(),
			context.part('regions'),
			context.part('people'),
		]);
		yield null;
		return given(userReach(network, position, regions, people));
	},
} as const satisfies Question<Position, null, UserReach>;

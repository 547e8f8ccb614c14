import type { CalibrationReport } from '../../planning/network/cloud/calibration-report.ts';
import type { Question } from '../question.ts';

/** How good the round trips over a cloud's backbone are, by the code that answers users. Some 2,800 pairs take a second or two. */
export const calibrate = {
	id: 'calibrate',
	counts: 'newest',
	worker: 'shared',
	async *answer(context) {
		const [{ calibrationReport }, network, trips] = await Promise.all([
			import('../../planning/network/cloud/calibration-report.ts'),
			context.network(),
			context.part('round-trips'),
		]);
		yield null;
		return calibrationReport(network, trips);
	},
} as const satisfies Question<undefined, null, CalibrationReport>;

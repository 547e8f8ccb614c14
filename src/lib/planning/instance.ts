import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { Assumed } from './assumptions/assumed.ts';
import type { World } from './world.ts';

/** A plan in its world under a scenario, laid flat: row i is site i of the plan. NaN = no data. */
export type Instance = {
	world: World;
	plan: Plan;
	scenario: Scenario;
	assumed: Assumed;
	count: number;
	lng: Float64Array;
	lat: Float64Array;
	/** MW of IT power; NaN = unknown. */
	itMw: Float64Array;
	pue: Float64Array;
	/** What the rooms have answered so far, by their ids; ask with `answerOf` (room.ts). */
	answers: Map<string, unknown>;
};

/** MW of the sites whose power is known. */
export function knownItMw({ itMw }: Pick<Instance, 'itMw'>): number {
	return itMw.reduce((sum, mw) => sum + (mw || 0), 0);
}

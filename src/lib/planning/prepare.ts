import { ok, type Result } from '../base/result.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { assumedIn } from './assumptions/assumed.ts';
import type { Instance } from './instance.ts';
import type { World } from './world.ts';

/** Lays a plan out as flat arrays under the scenario's assumptions. Fails only where an assumption makes no sense. */
export function prepare(world: World, plan: Plan, scenario: Scenario): Result<Instance> {
	const assumed = assumedIn(scenario);
	if (!assumed.ok) return assumed;
	const { sites } = plan;
	return ok({
		world,
		plan,
		scenario,
		assumed: assumed.value,
		count: sites.length,
		lng: Float64Array.from(sites, ({ position }) => position[0]),
		lat: Float64Array.from(sites, ({ position }) => position[1]),
		itMw: Float64Array.from(sites, ({ itMw }) => itMw ?? NaN),
		pue: Float64Array.from(sites, ({ pue }) => pue),
		answers: new Map(),
	});
}

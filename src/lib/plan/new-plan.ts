import { PLAN_VERSION, type Plan } from './plan.ts';
import { defaultScenario } from './scenario.ts';

/** A plan without sites, made with an edition of the atlas. */
export function newPlan(name: string, atlasEdition: string): Plan {
	return {
		format: 'loadstar-plan',
		version: PLAN_VERSION,
		name,
		note: '',
		atlas: atlasEdition,
		sites: [],
		links: [],
		areas: [],
		scenarios: [defaultScenario],
		scenario: defaultScenario.id,
	};
}

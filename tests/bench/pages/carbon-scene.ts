import type { Atlas } from '../../../src/lib/atlas/atlas.ts';
import type { Scene } from '../../../src/lib/map/scene.ts';
import { newPlan } from '../../../src/lib/plan/new-plan.ts';

/** An empty plan with carbon on, as the app opens. */
export function carbonScene(atlas: Atlas): Scene {
	return {
		plan: newPlan('Bench', atlas.edition),
		evaluation: null,
		selection: null,
		layersOn: new Set(['zones', 'links', 'sites']),
		parts: { atlas },
		theme: 'light',
	};
}

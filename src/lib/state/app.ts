import { createContext } from 'svelte';
import type { PlannerClient } from '$lib/worker/planner-client.ts';
import type { AtlasState } from './atlas.svelte.ts';
import type { EvaluationState } from './evaluation.svelte.ts';
import type { PlanSession } from './plan.svelte.ts';
import type { RingsState } from './rings.svelte.ts';
import type { ViewState } from './view.svelte.ts';

/** All that the screen lives on. Created once by the page, reached through context. */
export type App = {
	session: PlanSession;
	atlas: AtlasState;
	results: EvaluationState;
	view: ViewState;
	rings: RingsState;
	/** The worker that answers what takes long; its code comes when it is first asked. */
	planner: () => Promise<PlannerClient>;
};

export const [getApp, setApp] = createContext<App>();

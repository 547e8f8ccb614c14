import { createContext } from 'svelte';
import type { AtlasState } from './atlas.svelte.ts';
import type { EvaluationState } from './evaluation.svelte.ts';
import type { NetworkClient } from '$lib/worker/network-client.ts';
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
	/** The worker that knows the fiber network; its code comes when it is first asked. */
	network: () => Promise<NetworkClient>;
};

export const [getApp, setApp] = createContext<App>();

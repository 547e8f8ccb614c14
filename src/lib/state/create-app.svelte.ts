import { m } from '$lib/i18n/compiled/messages.js';
import { sayProblem } from '$lib/i18n/say.ts';
import { newPlan } from '$lib/plan/new-plan.ts';
import { indexedDbStore } from '$lib/storage/indexed-db.ts';
import type { App } from './app.ts';
import { AtlasState } from './atlas.svelte.ts';
import { EvaluationState } from './evaluation.svelte.ts';
import { PlanSession } from './plan.svelte.ts';
import type { ArtifactReader } from './read-artifact.svelte.ts';
import { ViewState } from './view.svelte.ts';

/** The app's state, with the plan that was open last. Storage that is refused is said, and the app goes on in memory. */
export function createApp(reader: ArtifactReader): App {
	const store = indexedDbStore();
	const session = new PlanSession(store, crypto.randomUUID(), newPlan(m.plan_untitled(), ''));
	const atlas = new AtlasState(reader.read);
	const view = new ViewState();
	view.theme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
	const results = new EvaluationState(session, atlas);
	view.opening = openLast().finally(() => (view.opened = true));
	return { session, atlas, results, view };

	async function openLast(): Promise<void> {
		try {
			const id = await store.getCurrent();
			if (!id) return;
			const problems = await session.open(id);
			if (problems[0]) view.notice = m.plan_kept_unopened({ why: sayProblem(problems[0]) });
			else view.fitPlan();
		} catch (error) {
			session.saved = { kind: 'memory', reason: error instanceof Error ? error.name : String(error) };
		}
	}
}

import { m } from '$lib/i18n/compiled/messages.js';
import type { PlanSession } from '$lib/state/plan.svelte.ts';
import { toldApart } from '../plans/told-apart.ts';
import { when } from '../plans/when.ts';

/** A plan of this browser that another can be compared with; its text is read when it is chosen. */
export type CompareChoice = { id: string; name: string; text: () => Promise<string | null> };

/** What the plan can be compared with: its own versions, then the other plans of this browser, each with a name of its own. */
export async function compareChoices(session: PlanSession, now = Date.now()): Promise<CompareChoice[]> {
	const store = await session.store;
	const kept = await store.versions(session.id);
	const titled = kept.map((version) => ({
		...version,
		name: m.compare_version({ title: version.title || when(version.at, now) }),
		savedAt: version.at,
	}));
	const list = await session.list();
	// The open plan is told apart from its namesakes too, though it is no choice.
	const [versionNames, planNames] = [toldApart(titled, now), toldApart(list, now)];
	return [
		...titled.map(({ id }) => ({
			id,
			name: versionNames.get(id)!,
			text: async () => (await store.version(id))?.text ?? null,
		})),
		...list
			.filter(({ id }) => id !== session.id)
			.map(({ id }) => ({
				id,
				name: planNames.get(id)!,
				text: async () => (await store.get(id))?.text ?? null,
			})),
	];
}

import { m } from '$lib/i18n/compiled/messages.js';
import type { PlanSession } from '$lib/state/plan.svelte.ts';
import { clock } from '../format.ts';

/** A plan of this browser that another can be compared with; its text is read when it is chosen. */
export type CompareChoice = { id: string; name: string; text: () => Promise<string | null> };

/** What the plan can be compared with: its own versions, then the other plans of this browser. */
export async function compareChoices(session: PlanSession): Promise<CompareChoice[]> {
	const store = await session.store;
	const versions = (await store.versions(session.id)).map(({ id, title, at }) => ({
		id,
		name: m.compare_version({ title: title || clock(at) }),
		text: async () => (await store.version(id))?.text ?? null,
	}));
	const others = (await session.list())
		.filter(({ id }) => id !== session.id)
		.map(({ id, name }) => ({ id, name, text: async () => (await store.get(id))?.text ?? null }));
	return [...versions, ...others];
}

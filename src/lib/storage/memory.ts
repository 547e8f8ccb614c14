import { checksum } from './checksum.ts';
import {
	isNewer,
	type PlanEntry,
	type PlanStore,
	type RestingPlan,
	type StoredVersion,
} from './plan-store.ts';

type Held = RestingPlan & { check: number };

/** Plans in this tab's memory alone: where storage is refused, and in tests. Keeps the same promises as the real store. */
export function memoryStore(): PlanStore {
	const plans = new Map<string, Held>();
	const versions = new Map<string, StoredVersion>();
	let current: string | null = null;
	let mark = 0;
	return {
		list: async () => [...plans.values()].map(({ entry }) => entry).sort((a, b) => b.savedAt - a.savedAt),
		ids: async () => [...plans.keys()],
		async get(id) {
			const held = plans.get(id);
			if (!held) return null;
			const { entry, text, history, check } = held;
			return { entry, text, history, sound: checksum(text) === check };
		},
		async put({ id, text, history, problem = null, ...facts }, from, now) {
			const held = plans.get(id);
			if (held && held.entry.revision !== from)
				return { kind: 'conflict', stored: { entry: held.entry, text: held.text } };
			const entry: PlanEntry = {
				id,
				...facts,
				revision: (held?.entry.revision ?? from) + 1,
				noted: held?.entry.noted ?? 0,
				savedAt: now,
				tags: held?.entry.tags ?? [],
				binnedAt: null,
				problem,
			};
			plans.set(id, { entry, text, history, check: checksum(text) });
			mark += 1;
			return { kind: 'saved', entry };
		},
		async bringBack({ entry, text, history }) {
			const held = plans.get(entry.id);
			if (held && checksum(held.text) === held.check && !isNewer(entry, held.entry)) return false;
			plans.set(entry.id, { entry, text, history, check: checksum(text) });
			mark += 1;
			return true;
		},
		async describe(id, change) {
			const held = plans.get(id);
			if (!held) return null;
			const entry = { ...held.entry, ...change, noted: held.entry.noted + 1 };
			plans.set(id, { ...held, entry });
			mark += 1;
			return entry;
		},
		async remove(ids) {
			for (const id of ids) plans.delete(id);
			mark += 1;
			for (const [id, { version }] of versions) if (ids.includes(version.planId)) versions.delete(id);
		},
		versions: async (planId) =>
			[...versions.values()]
				.map(({ version }) => version)
				.filter((version) => version.planId === planId)
				.sort((a, b) => b.at - a.at),
		version: async (id) => versions.get(id) ?? null,
		async putVersion(version) {
			versions.set(version.version.id, version);
			mark += 1;
		},
		async removeVersions(ids) {
			ids.forEach((id) => versions.delete(id));
			mark += 1;
		},
		getCurrent: async () => current,
		setCurrent: async (id) => void (current = id),
		mark: async () => mark,
		raiseMark: async (to) => void (mark = Math.max(mark, to)),
	};
}

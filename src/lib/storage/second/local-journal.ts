import type { StoredPlan } from '../plan-store.ts';
import type { Journal } from './journal.ts';

/** localStorage holds about 5 MB for the whole origin: beyond this much text no more copies are made. */
const LOCAL_MAX_CHARACTERS = 1_500_000;

/** Without files of its own: the last copy of each plan in localStorage, as far as it goes. The browser writes it when it likes. */
export function localJournal(name: string): Journal {
	const prefix = `${name}-copy-`;
	const usable = worked(() => localStorage.length) !== null;
	const used = () => keys(prefix).reduce((sum, key) => sum + (localStorage.getItem(key)?.length ?? 0), 0);
	return {
		kind: usable ? 'local' : 'none',
		ids: async () => (usable ? keys(prefix).map((key) => key.slice(prefix.length)) : []),
		async read(id) {
			const plan = worked(() => JSON.parse(localStorage.getItem(prefix + id) ?? 'null') as StoredPlan | null);
			return { plan: plan && { ...plan, history: null }, versions: [], earlier: [], removed: [] };
		},
		async notePlan({ entry, text }) {
			worked(() => {
				const copy = JSON.stringify({ entry, text } satisfies StoredPlan);
				if (used() + copy.length <= LOCAL_MAX_CHARACTERS) localStorage.setItem(prefix + entry.id, copy);
				// An old copy would bring an old plan back.
				else localStorage.removeItem(prefix + entry.id);
			});
		},
		noteVersion: async () => undefined,
		noteRemoved: async () => undefined,
		async forget(id) {
			worked(() => localStorage.removeItem(prefix + id));
		},
		forgotten: async () => [],
		head: async () => null,
		noteHead: async () => undefined,
	};
}

function keys(prefix: string): string[] {
	return Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '').filter((key) =>
		key.startsWith(prefix),
	);
}

function worked<Value>(run: () => Value): Value | null {
	try {
		return run();
	} catch {
		return null;
	}
}

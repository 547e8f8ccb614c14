import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { History } from '../plan/history.ts';
import type { PlanEntry, PlanStore, SaveOutcome } from './plan-store.ts';

interface Schema extends DBSchema {
	plans: { key: string; value: { id: string; text: string } };
	entries: { key: string; value: PlanEntry };
	histories: { key: string; value: { id: string; history: History } };
	settings: { key: string; value: { key: string; value: string } };
}

/** Plans in IndexedDB: the list in a small store of its own, every save compared and set in one transaction. */
export function indexedDbStore(name = 'loadstar'): PlanStore {
	let opened: Promise<IDBPDatabase<Schema>> | null = null;
	const db = () =>
		(opened ??= open(name).catch((error: unknown) => ((opened = null), Promise.reject(error))));

	return {
		list: async () => (await (await db()).getAll('entries')).sort((a, b) => b.savedAt - a.savedAt),

		async get(id) {
			const transaction = (await db()).transaction(['plans', 'entries']);
			const [entry, plan] = await Promise.all([
				transaction.objectStore('entries').get(id),
				transaction.objectStore('plans').get(id),
			]);
			return entry && plan ? { entry, text: plan.text } : null;
		},

		async put({ id, text, ...facts }, from, now): Promise<SaveOutcome> {
			const transaction = (await db()).transaction(['plans', 'entries'], 'readwrite', {
				durability: 'strict',
			});
			const entries = transaction.objectStore('entries');
			const plans = transaction.objectStore('plans');
			try {
				const [entry, plan] = await Promise.all([entries.get(id), plans.get(id)]);
				if (entry && plan && entry.revision !== from) {
					await transaction.done;
					return { kind: 'conflict', stored: { entry, text: plan.text } };
				}
				const saved: PlanEntry = { id, ...facts, revision: (entry?.revision ?? from) + 1, savedAt: now };
				await Promise.all([entries.put(saved), plans.put({ id, text }), transaction.done]);
				return { kind: 'saved', revision: saved.revision, savedAt: now };
			} catch (error) {
				await transaction.done.catch(() => undefined);
				return { kind: 'refused', reason: error instanceof Error ? error.name : String(error) };
			}
		},

		async remove(id) {
			const transaction = (await db()).transaction(['plans', 'entries', 'histories'], 'readwrite');
			await Promise.all([
				transaction.objectStore('plans').delete(id),
				transaction.objectStore('entries').delete(id),
				transaction.objectStore('histories').delete(id),
				transaction.done,
			]);
		},

		getHistory: async (id) => (await (await db()).get('histories', id))?.history ?? null,
		putHistory: async (id, history) => void (await (await db()).put('histories', { id, history })),
		getCurrent: async () => (await (await db()).get('settings', 'current'))?.value ?? null,
		setCurrent: async (id) => void (await (await db()).put('settings', { key: 'current', value: id })),
	};
}

function open(name: string): Promise<IDBPDatabase<Schema>> {
	return openDB<Schema>(name, 1, {
		upgrade(database) {
			database.createObjectStore('plans', { keyPath: 'id' });
			database.createObjectStore('entries', { keyPath: 'id' });
			database.createObjectStore('histories', { keyPath: 'id' });
			database.createObjectStore('settings', { keyPath: 'key' });
		},
		// Another tab wants a newer database: let go, so that it is not blocked.
		blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
	});
}

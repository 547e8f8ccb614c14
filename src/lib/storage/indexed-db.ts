import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { checksum } from './checksum.ts';
import { entryOfText } from './facts.ts';
import {
	isNewer,
	type PlanEntry,
	type PlanStore,
	type SaveOutcome,
	type StoredVersion,
	type VersionEntry,
} from './plan-store.ts';
import { errorName, refusalOf } from './refusal.ts';
import { linesOf, shelfOf, shelfText, shelved } from './shelf.ts';

const VERSION = 2;
type PlanRecord = { id: string; text: string; check: number; revision: number; savedAt: number };
interface Schema extends DBSchema {
	plans: { key: string; value: PlanRecord };
	/** Lines of the list as JSON: 10,000 objects of their own would take four times as long to read. */
	shelves: { key: number; value: string };
	histories: { key: string; value: { id: string; history: unknown } };
	versions: {
		key: string;
		value: VersionEntry & { text: string };
		indexes: { planId: string };
	};
	settings: { key: string; value: { key: string; value: string } };
}
type Name = 'plans' | 'shelves' | 'histories' | 'versions' | 'settings';
type Writing = IDBPTransaction<Schema, Name[], 'readwrite'>;

/** Plans in IndexedDB: every save compared and set in one transaction, the list on small shelves of its own. */
export function indexedDbStore(name = 'loadstar'): PlanStore {
	let opened: Promise<IDBPDatabase<Schema>> | null = null;
	const letGo = () => (opened = null);
	const db = () => (opened ??= open(name, letGo).catch((error: unknown) => (letGo(), Promise.reject(error))));

	/** Runs on the database; once more on a fresh one when the browser has closed it under us. */
	async function use<Value>(run: (database: IDBPDatabase<Schema>) => Promise<Value>): Promise<Value> {
		const database = await db();
		try {
			return await run(database);
		} catch (error) {
			if (errorName(error) !== 'InvalidStateError') throw error;
			letGo();
			return run(await db());
		}
	}

	/** One transaction that counts itself; on disk before it is over. Its own error tells more than that of the request it cut short. */
	function write<Value>(stores: Name[], run: (transaction: Writing) => Promise<Value>): Promise<Value> {
		return use(async (database) => {
			const transaction = database.transaction([...stores, 'settings'], 'readwrite', {
				durability: 'strict',
			});
			try {
				const value = await run(transaction);
				await countOn(transaction, (mark) => mark + 1);
				await transaction.done;
				return value;
			} catch (error) {
				const cause = await transaction.done.then(
					() => null,
					(failure: unknown) => failure,
				);
				throw errorName(error) === 'AbortError' ? (cause ?? error) : error;
			}
		});
	}

	return {
		async list() {
			const shelves = await use((database) => database.getAll('shelves'));
			return shelves.flatMap(linesOf).sort((a, b) => b.savedAt - a.savedAt);
		},

		ids: () => use((database) => database.getAllKeys('plans')),

		get: (id) =>
			use(async (database) => {
				const transaction = database.transaction(['plans', 'shelves', 'histories']);
				const [plan, shelf, kept] = await Promise.all([
					transaction.objectStore('plans').get(id),
					transaction.objectStore('shelves').get(shelfOf(id)),
					transaction.objectStore('histories').get(id),
				]);
				if (!plan) return null;
				const line = linesOf(shelf).find((entry) => entry.id === id);
				const entry = line ?? entryOfText(id, plan.text, plan.revision, plan.savedAt);
				return {
					entry: { ...entry, revision: plan.revision },
					text: plan.text,
					history: kept?.history ?? null,
					sound: checksum(plan.text) === plan.check,
				};
			}),

		async put({ id, text, history, problem = null, ...facts }, from, now): Promise<SaveOutcome> {
			try {
				return await write(['plans', 'shelves', 'histories'], async (transaction) => {
					const plans = transaction.objectStore('plans');
					const shelves = transaction.objectStore('shelves');
					const [plan, shelf] = await Promise.all([plans.get(id), shelves.get(shelfOf(id))]);
					const lines = linesOf(shelf);
					const line = lines.find((entry) => entry.id === id);
					if (plan && plan.revision !== from) {
						const entry = line ?? entryOfText(id, plan.text, plan.revision, plan.savedAt);
						return {
							kind: 'conflict',
							stored: { entry: { ...entry, revision: plan.revision }, text: plan.text },
						};
					}
					const revision = (plan?.revision ?? from) + 1;
					const tags = line?.tags ?? [];
					const noted = line?.noted ?? 0;
					const entry = { id, ...facts, revision, noted, savedAt: now, tags, binnedAt: null, problem };
					await Promise.all([
						plans.put({ id, text, check: checksum(text), revision, savedAt: now }),
						shelves.put(shelved(lines, entry), shelfOf(id)),
						history === undefined ? undefined : transaction.objectStore('histories').put({ id, history }),
					]);
					return { kind: 'saved', entry };
				});
			} catch (error) {
				return { kind: 'refused', why: refusalOf(error), reason: errorName(error) };
			}
		},

		bringBack: ({ entry, text, history }) =>
			write(['plans', 'shelves', 'histories'], async (transaction) => {
				const { id, revision, savedAt } = entry;
				const plans = transaction.objectStore('plans');
				const shelves = transaction.objectStore('shelves');
				// One that cannot even be read counts as missing.
				const plan = await plans.get(id).catch(() => undefined);
				const lines = linesOf(await shelves.get(shelfOf(id)).catch(() => undefined));
				if (plan && checksum(plan.text) === plan.check) {
					const line = lines.find((one) => one.id === id);
					const noted = line?.noted ?? -1;
					if (!isNewer(entry, { ...entry, revision: plan.revision, noted })) return false;
				}
				await plans.put({ id, text, check: checksum(text), revision, savedAt });
				await transaction.objectStore('histories').put({ id, history });
				await shelves.put(shelved(lines, entry), shelfOf(id));
				return true;
			}),

		describe: (id, change) =>
			write(['plans', 'shelves'], async (transaction) => {
				const shelves = transaction.objectStore('shelves');
				const lines = linesOf(await shelves.get(shelfOf(id)));
				let line = lines.find((entry) => entry.id === id);
				if (!line) {
					const plan = await transaction.objectStore('plans').get(id);
					if (!plan) return null;
					line = entryOfText(id, plan.text, plan.revision, plan.savedAt);
				}
				const entry = { ...line, ...change, noted: line.noted + 1 };
				await shelves.put(shelved(lines, entry), shelfOf(id));
				return entry;
			}),

		remove: (ids) =>
			write(['plans', 'shelves', 'histories', 'versions'], async (transaction) => {
				const shelves = transaction.objectStore('shelves');
				for (const id of ids) {
					const lines = linesOf(await shelves.get(shelfOf(id)));
					const versions = await transaction.objectStore('versions').index('planId').getAllKeys(id);
					await Promise.all([
						shelves.put(shelfText(lines.filter((entry) => entry.id !== id)), shelfOf(id)),
						transaction.objectStore('plans').delete(id),
						transaction.objectStore('histories').delete(id),
						...versions.map((version) => transaction.objectStore('versions').delete(version)),
					]);
				}
			}),

		async versions(planId) {
			const all = await use((database) => database.getAllFromIndex('versions', 'planId', planId));
			return all.map(({ text: _, ...version }) => version).sort((a, b) => b.at - a.at);
		},

		async version(id): Promise<StoredVersion | null> {
			const found = await use((database) => database.get('versions', id));
			if (!found) return null;
			const { text, ...version } = found;
			return { version, text };
		},

		putVersion: ({ version, text }) =>
			write(
				['versions'],
				async (transaction) => void (await transaction.objectStore('versions').put({ ...version, text })),
			),

		removeVersions: (ids) =>
			write(['versions'], async (transaction) => {
				for (const id of ids) await transaction.objectStore('versions').delete(id);
			}),

		getCurrent: async () => (await use((database) => database.get('settings', 'current')))?.value ?? null,
		setCurrent: async (id) =>
			void (await use((database) => database.put('settings', { key: 'current', value: id }))),
		mark: async () => Number((await use((database) => database.get('settings', 'mark')))?.value ?? 0),
		raiseMark: (to) =>
			use(async (database) => {
				const transaction = database.transaction(['settings'], 'readwrite', { durability: 'strict' });
				await countOn(transaction as unknown as Writing, (mark) => Math.max(mark, to));
				await transaction.done;
			}),
	};
}

async function countOn(transaction: Writing, next: (mark: number) => number): Promise<void> {
	const settings = transaction.objectStore('settings');
	const before = Number((await settings.get('mark'))?.value ?? 0);
	await settings.put({ key: 'mark', value: String(next(before)) });
}

function open(name: string, letGo: () => void): Promise<IDBPDatabase<Schema>> {
	return openDB<Schema>(name, VERSION, {
		async upgrade(database, before, _after, transaction) {
			const names = [...database.objectStoreNames] as string[];
			if (!names.includes('shelves')) database.createObjectStore('shelves');
			if (!names.includes('versions'))
				database.createObjectStore('versions', { keyPath: 'id' }).createIndex('planId', 'planId');
			for (const name of ['plans', 'histories'] as const)
				if (!names.includes(name)) database.createObjectStore(name, { keyPath: 'id' });
			if (!names.includes('settings')) database.createObjectStore('settings', { keyPath: 'key' });
			if (before !== 1) return;
			// Version 1 kept a store of entries and no checksums.
			const old = new Map(
				(
					(await (transaction as unknown as OldTransaction).objectStore('entries').getAll()) as OldEntry[]
				).map((entry) => [entry.id, entry]),
			);
			const shelves = new Map<number, PlanEntry[]>();
			const plans = transaction.objectStore('plans');
			for (const id of await plans.getAllKeys()) {
				const { text } = (await plans.get(id))!;
				const { revision = 1, savedAt = 0 } = old.get(id) ?? {};
				await plans.put({ id, text, check: checksum(text), revision, savedAt });
				const shelf = shelves.get(shelfOf(id)) ?? [];
				shelves.set(shelfOf(id), [...shelf, entryOfText(id, text, revision, savedAt)]);
			}
			for (const [shelf, lines] of shelves)
				await transaction.objectStore('shelves').put(shelfText(lines), shelf);
			(database as unknown as IDBDatabase).deleteObjectStore('entries');
		},
		// Another tab wants a newer database: let go, so that it is not blocked.
		blocking(_from, _to, event) {
			letGo();
			(event.target as IDBDatabase).close();
		},
		terminated: letGo,
	});
}

type OldEntry = { id: string; revision: number; savedAt: number };
type OldTransaction = { objectStore: (name: string) => { getAll: () => Promise<unknown[]> } };

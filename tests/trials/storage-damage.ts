import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

/** Where this browser keeps the databases of the page's origin. */
export function databaseFolder(profile: string): string {
	const parent = join(profile, 'Default/IndexedDB');
	const name = readdirSync(parent).find((file) => file.endsWith('.indexeddb.leveldb'));
	if (!name) throw new Error(`No IndexedDB in ${parent}.`);
	return join(parent, name);
}

type Damage =
	| { name: string; rounds?: number; harm: (folder: string, random: () => number) => void }
	| { name: string; harmPage: (page: Page) => Promise<void> };

/** Seven ways in which a browser's store goes bad. */
export const damages: readonly Damage[] = [
	{
		name: 'manifest zeroed',
		harm: (folder) => each(folder, /^MANIFEST/, (bytes) => bytes.fill(0)),
	},
	{
		name: 'table file deleted',
		// LevelDB makes table files once about 4 MB are written.
		rounds: 25,
		harm(folder) {
			const tables = readdirSync(folder).filter((file) => file.endsWith('.ldb'));
			if (tables.length === 0) throw new Error('There is no table file to delete.');
			const largest = tables.sort((a, b) => size(folder, b) - size(folder, a))[0]!;
			rmSync(join(folder, largest));
		},
	},
	{
		name: 'bytes flipped',
		harm: (folder, random) =>
			each(folder, /\.(ldb|log)$/, (bytes) => {
				for (let flip = 0; flip < 40; flip++) {
					const at = Math.floor(random() * bytes.length);
					bytes[at] = (bytes[at] ?? 0) ^ 0xff;
				}
			}),
	},
	{
		name: 'random tail',
		harm: (folder, random) =>
			each(folder, /\.(ldb|log)$/, (bytes) => {
				for (let at = Math.floor(bytes.length * 0.8); at < bytes.length; at++)
					bytes[at] = Math.floor(random() * 256);
			}),
	},
	{
		name: 'store emptied',
		harm: (folder) => rmSync(folder, { recursive: true }),
	},
	{
		name: 'one record damaged',
		harmPage: (page) =>
			page.evaluate(async () => {
				const database = await opened(indexedDB.open('loadstar'));
				const transaction = database.transaction('plans', 'readwrite');
				const plans = transaction.objectStore('plans');
				const [record] = (await opened(plans.getAll(null, 1))) as { text: string }[];
				plans.put({ ...record!, text: record!.text.replace('Row', 'Raw') });
				await new Promise((done) => (transaction.oncomplete = done));
				database.close();

				function opened<Value>(request: IDBRequest<Value>): Promise<Value> {
					return new Promise((resolve, reject) => {
						request.onsuccess = () => resolve(request.result);
						request.onerror = () => reject(request.error!);
					});
				}
			}),
	},
	{
		name: 'old version',
		harmPage: (page) =>
			page.evaluate(async () => {
				const now = await opened(indexedDB.open('loadstar'));
				const records = await opened(now.transaction('plans').objectStore('plans').getAll());
				now.close();
				await opened(indexedDB.deleteDatabase('loadstar'));
				// As the first release made it.
				const opening = indexedDB.open('loadstar', 1);
				opening.onupgradeneeded = () => {
					for (const name of ['plans', 'entries', 'histories'])
						opening.result.createObjectStore(name, { keyPath: 'id' });
					opening.result.createObjectStore('settings', { keyPath: 'key' });
				};
				const old = await opened(opening);
				const transaction = old.transaction(['plans', 'entries'], 'readwrite');
				for (const { id, text, revision, savedAt } of records as Record<string, unknown>[]) {
					transaction.objectStore('plans').put({ id, text });
					transaction
						.objectStore('entries')
						.put({ id, name: 'old', revision, savedAt, siteCount: 0, itMw: 0 });
				}
				await new Promise((done) => (transaction.oncomplete = done));
				old.close();

				function opened<Value>(request: IDBRequest<Value>): Promise<Value> {
					return new Promise((resolve, reject) => {
						request.onsuccess = () => resolve(request.result);
						request.onerror = () => reject(request.error!);
					});
				}
			}),
	},
];

function size(folder: string, file: string): number {
	return statSync(join(folder, file)).size;
}

function each(folder: string, names: RegExp, harm: (bytes: Uint8Array) => void): void {
	const files = readdirSync(folder).filter((file) => names.test(file) && size(folder, file) > 0);
	if (files.length === 0) throw new Error(`Nothing in ${folder} is called ${names}.`);
	for (const file of files) {
		const bytes = readFileSync(join(folder, file));
		harm(bytes);
		writeFileSync(join(folder, file), bytes);
	}
}

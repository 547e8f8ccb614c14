import { readRecords, recordBytes } from './journal-records.ts';
import type { StoredPlan, StoredVersion } from './plan-store.ts';

/** The second copy of a plan: what was last saved of it, and its versions. */
export type Copy = { plan: StoredPlan | null; versions: StoredVersion[] };
type JournalRecord = ({ kind: 'plan' } & StoredPlan) | ({ kind: 'version' } & StoredVersion);

/** A second copy of every plan, apart from the main store: one append-only file a plan, so that damage to one spares the rest. */
export type Journal = {
	/** Where it rests; for diagnostics. */
	kind: 'files' | 'local' | 'none';
	ids: () => Promise<string[]>;
	read: (id: string) => Promise<Copy>;
	notePlan: (plan: StoredPlan) => Promise<void>;
	noteVersion: (version: StoredVersion) => Promise<void>;
	forget: (id: string) => Promise<void>;
};

/** A file above this size is written anew with what still counts. */
const COMPACT_ABOVE_BYTES = 400_000;
const ENDING = '.log';
/** localStorage holds about 5 MB for the whole origin: beyond this much text no more copies are made. */
const LOCAL_MAX_CHARACTERS = 1_500_000;

/** The best journal that this browser has: files of its own (OPFS), else localStorage, else none. */
export async function openJournal(name: string): Promise<Journal> {
	try {
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle(`${name}-journal`, { create: true });
		if (!('createWritable' in FileSystemFileHandle.prototype)) return localJournal(name);
		return fileJournal(folder);
	} catch {
		return localJournal(name);
	}
}

function fileJournal(folder: FileSystemDirectoryHandle): Journal {
	const bytesOf = async (id: string): Promise<Uint8Array> => {
		try {
			const handle = await folder.getFileHandle(id + ENDING);
			return new Uint8Array(await (await handle.getFile()).arrayBuffer());
		} catch (error) {
			if (error instanceof DOMException && error.name === 'NotFoundError') return new Uint8Array();
			throw error;
		}
	};
	const append = (id: string, record: JournalRecord) =>
		// Two tabs on one plan write its file in turn: a writer swaps the whole file in when it closes.
		inTurn(`loadstar-journal-${id}`, async () => {
			const handle = await folder.getFileHandle(id + ENDING, { create: true });
			const size = (await handle.getFile()).size;
			const bytes = recordBytes(record);
			if (size > COMPACT_ABOVE_BYTES && size > 4 * bytes.length) {
				const records = readRecords(await bytesOf(id)).records as JournalRecord[];
				const writer = await handle.createWritable();
				for (const kept of stillCounting([...records, record])) await writer.write(recordBytes(kept));
				return writer.close();
			}
			const writer = await handle.createWritable({ keepExistingData: true });
			await writer.write({ type: 'write', position: size, data: bytes });
			return writer.close();
		});
	return {
		kind: 'files',
		async ids() {
			const ids: string[] = [];
			for await (const name of folder.keys())
				if (name.endsWith(ENDING)) ids.push(name.slice(0, -ENDING.length));
			return ids;
		},
		read: async (id) => copyOf(readRecords(await bytesOf(id)).records as JournalRecord[]),
		notePlan: (plan) => append(plan.entry.id, { kind: 'plan', ...plan }),
		noteVersion: (version) => append(version.version.planId, { kind: 'version', ...version }),
		forget: (id) =>
			inTurn(`loadstar-journal-${id}`, () => folder.removeEntry(id + ENDING).catch(() => undefined)),
	};
}

/** Without files of its own: the last copy of each plan in localStorage, as far as it goes. */
function localJournal(name: string): Journal {
	const prefix = `${name}-copy-`;
	const usable = worked(() => localStorage.length) !== null;
	const used = () => keys(prefix).reduce((sum, key) => sum + (localStorage.getItem(key)?.length ?? 0), 0);
	return {
		kind: usable ? 'local' : 'none',
		ids: async () => (usable ? keys(prefix).map((key) => key.slice(prefix.length)) : []),
		async read(id) {
			const plan = worked(() => JSON.parse(localStorage.getItem(prefix + id) ?? 'null') as StoredPlan | null);
			return { plan, versions: [] };
		},
		async notePlan(plan) {
			worked(() => {
				const text = JSON.stringify(plan);
				if (used() + text.length <= LOCAL_MAX_CHARACTERS) localStorage.setItem(prefix + plan.entry.id, text);
				// An old copy would bring an old plan back.
				else localStorage.removeItem(prefix + plan.entry.id);
			});
		},
		noteVersion: async () => undefined,
		async forget(id) {
			worked(() => localStorage.removeItem(prefix + id));
		},
	};
}

/** What the records of one plan come to: the last of it, and each version once. */
export function copyOf(records: readonly JournalRecord[]): Copy {
	let plan: StoredPlan | null = null;
	const versions = new Map<string, StoredVersion>();
	for (const record of records) {
		if (record.kind === 'plan') plan = { entry: record.entry, text: record.text };
		else versions.set(record.version.id, { version: record.version, text: record.text });
	}
	return { plan, versions: [...versions.values()] };
}

/** Most versions that a rewritten file carries on; the oldest automatic ones fall off. */
const VERSIONS_KEPT = 40;

/** Records worth carrying on: the versions, then the plan as it was in its last three saves. */
export function stillCounting(records: readonly JournalRecord[]): JournalRecord[] {
	const versions = records.filter(({ kind }) => kind === 'version').slice(-VERSIONS_KEPT);
	return [...versions, ...records.filter(({ kind }) => kind === 'plan').slice(-3)];
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

/** Runs after whoever holds the same name in any tab; at once where the browser has no locks. */
export async function inTurn<Value>(name: string, run: () => Promise<Value>): Promise<Value> {
	return typeof navigator !== 'undefined' && 'locks' in navigator
		? ((await navigator.locks.request(name, run)) as Value)
		: run();
}

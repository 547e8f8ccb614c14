import { copyOf, stillCounting, type Head, type Journal, type JournalRecord } from './journal.ts';
import { readRecords, recordBytes } from './journal-records.ts';

/** A file above this size is written anew with what still counts, bytes. */
const COMPACT_ABOVE_BYTES = 400_000;
const PLAN = '.log';
const VERSIONS = '.versions';
const HEAD = 'head';
const FORGOTTEN = 'forgotten';
/** Ids remembered of what was removed: more than a fallen-back store could bring back. */
const REMOVED_MAX = 1000;

/** The second copy in files of the origin's own (OPFS): a write rests when its file is closed, which swaps it in whole. */
export function fileJournal(folder: FileSystemDirectoryHandle): Journal {
	const bytesOf = async (name: string): Promise<Uint8Array> => {
		try {
			const handle = await folder.getFileHandle(name);
			return new Uint8Array(await (await handle.getFile()).arrayBuffer());
		} catch (error) {
			if (error instanceof DOMException && error.name === 'NotFoundError') return new Uint8Array();
			throw error;
		}
	};
	const recordsOf = async (name: string) => readRecords(await bytesOf(name)).records;

	const append = async (name: string, record: unknown) => {
		const handle = await folder.getFileHandle(name, { create: true });
		const { size } = await handle.getFile();
		const writer = await handle.createWritable({ keepExistingData: true });
		await writer.write({ type: 'write', position: size, data: recordBytes(record) });
		await writer.close();
		return size;
	};
	const rewrite = async (name: string, records: readonly unknown[]) => {
		const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
		for (const record of records) await writer.write(recordBytes(record));
		await writer.close();
	};
	const removeFile = (name: string) => folder.removeEntry(name).catch(() => undefined);
	const head = async () => ((await recordsOf(HEAD)).at(-1) as Head | undefined) ?? null;
	// Tabs write a file in turn: a writer swaps the whole file in when it closes.
	const turn = <Value>(name: string, run: () => Promise<Value>) => inTurn(`loadstar-journal-${name}`, run);

	return {
		kind: 'files',
		async ids() {
			const ids: string[] = [];
			for await (const name of folder.keys()) if (name.endsWith(PLAN)) ids.push(name.slice(0, -PLAN.length));
			return ids;
		},
		async read(id) {
			const [saves, kept] = (await Promise.all([recordsOf(id + PLAN), recordsOf(id + VERSIONS)])) as [
				JournalRecord[],
				JournalRecord[],
			];
			const { versions, removed } = copyOf(kept);
			const { plan, versions: earlier } = copyOf(saves);
			return {
				plan,
				versions,
				earlier: earlier.filter(({ version }) => !removed.includes(version.id)),
				removed,
			};
		},
		notePlan: (plan) =>
			turn(plan.entry.id, async () => {
				const name = plan.entry.id + PLAN;
				const record: JournalRecord = { kind: 'plan', ...plan };
				const bytes = await bytesOf(name);
				if (bytes.length <= COMPACT_ABOVE_BYTES) return void (await append(name, record));
				const records = [...(readRecords(bytes).records as JournalRecord[]), record];
				await rewrite(
					name,
					stillCounting(records, (one) => recordBytes(one).length),
				);
			}),
		noteVersion: (version) =>
			turn(version.version.planId, async () => {
				const record: JournalRecord = { kind: 'version', ...version };
				await append(version.version.planId + VERSIONS, record);
			}),
		noteRemoved: (planId, versions) =>
			turn(planId, async () => {
				const name = planId + VERSIONS;
				const record: JournalRecord = { kind: 'removed', versions: [...versions] };
				if ((await append(name, record)) <= COMPACT_ABOVE_BYTES) return;
				const kept = copyOf((await recordsOf(name)) as JournalRecord[]);
				await rewrite(name, [
					{ kind: 'removed', versions: kept.removed.slice(-REMOVED_MAX) },
					...kept.versions.map((version) => ({ kind: 'version', ...version })),
				]);
			}),
		forget: (id) =>
			turn(id, async () => {
				await turn(FORGOTTEN, async () => {
					const ids = (await recordsOf(FORGOTTEN)).slice(1 - REMOVED_MAX);
					await rewrite(FORGOTTEN, [...ids, id]);
				});
				await Promise.all([removeFile(id + PLAN), removeFile(id + VERSIONS)]);
			}),
		forgotten: async () => (await recordsOf(FORGOTTEN)) as string[],
		head,
		noteHead: ({ mark, current }) =>
			turn(HEAD, async () => {
				const before = await head();
				await rewrite(HEAD, [
					{ mark: Math.max(mark, before?.mark ?? 0), current: current ?? before?.current ?? null },
				]);
			}),
	};
}

/** Runs after whoever holds the same name in any tab; at once where the browser has no locks. */
async function inTurn<Value>(name: string, run: () => Promise<Value>): Promise<Value> {
	return typeof navigator !== 'undefined' && 'locks' in navigator
		? ((await navigator.locks.request(name, run)) as Value)
		: run();
}

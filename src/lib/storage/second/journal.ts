import { isNewer, type RestingPlan, type StoredVersion } from '../plan-store.ts';

/** The second copy of a plan: the newest of it with its history, its versions, and which of them were removed. */
export type Copy = {
	plan: RestingPlan | null;
	versions: StoredVersion[];
	/** Of a release that did not note removals: they come back only with a plan that is gone whole. */
	earlier: StoredVersion[];
	removed: string[];
};
export type JournalRecord =
	| ({ kind: 'plan' } & RestingPlan)
	| ({ kind: 'version' } & StoredVersion)
	| { kind: 'removed'; versions: string[] };

/** How far the second copy has come: the count of writes that both copies hold, and the plan that was open last. */
export type Head = { mark: number; current: string | null };

/** A second copy of every plan, apart from the main store: files of its own for each, so that damage to one spares the rest. What is noted rests when the promise is kept. */
export type Journal = {
	/** Where it rests. Only `files` are known to be written when they say so. */
	kind: 'files' | 'local' | 'none';
	ids: () => Promise<string[]>;
	read: (id: string) => Promise<Copy>;
	notePlan: (plan: RestingPlan) => Promise<void>;
	noteVersion: (version: StoredVersion) => Promise<void>;
	noteRemoved: (planId: string, versions: readonly string[]) => Promise<void>;
	forget: (id: string) => Promise<void>;
	/** Ids of plans that were deleted for good. */
	forgotten: () => Promise<string[]>;
	head: () => Promise<Head | null>;
	/** Never goes back: another tab may have noted more. `current: null` leaves what stands. */
	noteHead: (head: Head) => Promise<void>;
};

/** What the records of one plan come to: the newest of it, whichever tab wrote last, and each version once. */
export function copyOf(
	records: readonly JournalRecord[],
): Pick<Copy, 'plan' | 'removed'> & { versions: StoredVersion[] } {
	let plan: RestingPlan | null = null;
	const versions = new Map<string, StoredVersion>();
	const removed = new Set<string>();
	for (const record of records) {
		if (record.kind === 'plan') {
			const { entry, text, history = null } = record;
			if (!plan || !isNewer(plan.entry, entry)) plan = { entry, text, history };
		} else if (record.kind === 'version') {
			versions.set(record.version.id, { version: record.version, text: record.text });
		} else record.versions.forEach((id) => removed.add(id));
	}
	for (const id of removed) versions.delete(id);
	return { plan, versions: [...versions.values()], removed: [...removed] };
}

/** Saves before the last one that a rewritten file carries on, in case the last one is damaged, and how long they may be, bytes. */
const EARLIER_SAVES = 2;
export const EARLIER_SAVES_MAX_BYTES = 200_000;

/** Records of a plan's file worth carrying on: what is no save, a few saves without their histories, and the newest whole. */
export function stillCounting(
	records: readonly JournalRecord[],
	bytesOf: (record: JournalRecord) => number,
): JournalRecord[] {
	const others = records.filter(({ kind }) => kind !== 'plan');
	const newest = copyOf(records).plan;
	if (!newest) return others;
	const earlier = records
		.filter((record) => record.kind === 'plan')
		.filter(({ entry }) => isNewer(newest.entry, entry))
		.slice(-EARLIER_SAVES)
		.map((record): JournalRecord => ({ ...record, history: null }));
	const isSmall = earlier.reduce((sum, record) => sum + bytesOf(record), 0) <= EARLIER_SAVES_MAX_BYTES;
	return [...others, ...(isSmall ? earlier : []), { kind: 'plan', ...newest }];
}

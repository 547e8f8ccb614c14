import type { Problem } from '../base/result.ts';
import type { EditLabel } from '../plan/history/history.ts';

/** What a list says about a plan or one of its versions. */
export type PlanFacts = {
	name: string;
	siteCount: number;
	itMw: number;
	/** Sites and links as a few signs; see sketch.ts. */
	sketch: string;
};

/** One line of the list of plans. Small, so that thousands can be listed at once. */
export type PlanEntry = PlanFacts & {
	id: string;
	/** Counts up with each save; a save names the revision it was made from. */
	revision: number;
	/** Counts up with each change of tags or of its place in the bin. */
	noted: number;
	/** Milliseconds since 1970, UTC. */
	savedAt: number;
	tags: string[];
	/** When it was put into the bin; null = in use. */
	binnedAt: number | null;
	/** Why it does not open; it is kept as it is. null = it opens, as far as is known. */
	problem: Problem | null;
};

/** A plan at rest: its text exactly as saved, so that one that no longer opens is still kept. */
export type StoredPlan = { entry: PlanEntry; text: string };
/** The same with its undo history as plain data; null = none kept. */
export type RestingPlan = StoredPlan & { history: unknown };

/** A version of a plan: with a `title` of the user's, or kept by itself before what `label` tells. */
export type VersionEntry = PlanFacts & {
	id: string;
	planId: string;
	at: number;
	title: string;
	label: EditLabel | null;
};
export type StoredVersion = { version: VersionEntry; text: string };

/** Why the browser did not store: its space is full, a newer release holds the store, or it refused. */
export type Refusal = 'full' | 'newer' | 'refused';

/** What a save came to. `conflict`: another tab saved first; nothing was overwritten. `refused`: the browser would not store it. */
export type SaveOutcome =
	| { kind: 'saved'; entry: PlanEntry }
	| { kind: 'conflict'; stored: StoredPlan }
	| { kind: 'refused'; why: Refusal; reason: string };

/** A save: the plan's text, what the list says of it, and its undo history as plain data. */
export type Save = PlanFacts & { id: string; text: string; history: unknown; problem?: Problem | null };

/** Where plans rest. Every method may reject when the browser refuses storage or the store is damaged. */
export type PlanStore = {
	/** All plans, those in the bin too, the last saved first. */
	list: () => Promise<PlanEntry[]>;
	/** Ids of all plans whose text is stored, listed or not. */
	ids: () => Promise<string[]>;
	/** `sound` is false when the text is not the one that was saved. */
	get: (id: string) => Promise<(RestingPlan & { sound: boolean }) | null>;
	/** Saves when the stored revision is still `from` (0 = new), in one transaction. A plan saved is out of the bin. */
	put: (save: Save, from: number, now: number) => Promise<SaveOutcome>;
	/** Brings a plan back as it was, where none is stored, a damaged or an older one. Returns whether it did. */
	bringBack: (plan: RestingPlan) => Promise<boolean>;
	/** Changes what the list says of a plan; its text and revision stay. null when there is no such plan. */
	describe: (
		id: string,
		change: Partial<Pick<PlanEntry, 'tags' | 'binnedAt' | 'problem'>>,
	) => Promise<PlanEntry | null>;
	/** Forgets plans for good, with their versions and histories. */
	remove: (ids: readonly string[]) => Promise<void>;
	/** Versions of a plan, the latest first. */
	versions: (planId: string) => Promise<VersionEntry[]>;
	version: (id: string) => Promise<StoredVersion | null>;
	putVersion: (version: StoredVersion) => Promise<void>;
	removeVersions: (ids: readonly string[]) => Promise<void>;
	/** The plan that was open last. */
	getCurrent: () => Promise<string | null>;
	setCurrent: (id: string) => Promise<void>;
	/** How many writes this store has taken; counted in the transaction of each, so that one that fell back knows fewer. */
	mark: () => Promise<number>;
	/** Counts on from here, if that is further. */
	raiseMark: (to: number) => Promise<void>;
};

/** Whether the first of two entries of one plan is the later one. */
export function isNewer(one: PlanEntry, other: PlanEntry): boolean {
	// Entries of earlier releases count no notes.
	const [mine = 0, theirs = 0]: (number | undefined)[] = [one.noted, other.noted];
	return one.revision > other.revision || (one.revision === other.revision && mine > theirs);
}

/** Days that a plan stays in the bin. */
export const BIN_DAYS = 30;
const DAY_MS = 86_400_000;

/** Ids of the plans that have been in the bin for its whole time at `now`. */
export function binIsOver(entries: readonly PlanEntry[], now: number): string[] {
	return entries
		.filter(({ binnedAt }) => binnedAt !== null && now - binnedAt >= BIN_DAYS * DAY_MS)
		.map(({ id }) => id);
}

/** Whole days that a plan in the bin has left at `now`, at least 0. */
export function daysLeft(binnedAt: number, now: number): number {
	return Math.max(0, Math.ceil((binnedAt + BIN_DAYS * DAY_MS - now) / DAY_MS));
}

/** Most automatic versions kept of one plan; named ones stay until they are removed by hand. */
export const AUTOMATIC_VERSIONS_MAX = 30;

/** Automatic versions beyond the most kept, the oldest. `versions`: the latest first. */
export function surplusVersions(versions: readonly VersionEntry[]): string[] {
	return versions
		.filter(({ label }) => label !== null)
		.slice(AUTOMATIC_VERSIONS_MAX)
		.map(({ id }) => id);
}

import type { History } from '../plan/history.ts';

/** One line of the list of plans. Small, so that thousands can be listed at once. */
export type PlanEntry = {
	id: string;
	name: string;
	/** Counts up with each save; a save names the revision it was made from. */
	revision: number;
	/** Milliseconds since 1970, UTC. */
	savedAt: number;
	siteCount: number;
	itMw: number;
};

/** A plan at rest: its text exactly as saved, so that one that no longer opens is still kept. */
export type StoredPlan = { entry: PlanEntry; text: string };

/** What a save came to. `conflict`: another tab saved first; nothing was overwritten. `refused`: the browser would not store it. */
export type SaveOutcome =
	| { kind: 'saved'; revision: number; savedAt: number }
	| { kind: 'conflict'; stored: StoredPlan }
	| { kind: 'refused'; reason: string };

/** Where plans rest. Every method may reject when the browser refuses storage; the caller says so and keeps the plan in memory. */
export type PlanStore = {
	list: () => Promise<PlanEntry[]>;
	get: (id: string) => Promise<StoredPlan | null>;
	/** Saves when the stored revision is still `from` (0 = new), in one transaction. */
	put: (
		plan: { id: string; name: string; siteCount: number; itMw: number; text: string },
		from: number,
		now: number,
	) => Promise<SaveOutcome>;
	remove: (id: string) => Promise<void>;
	/** Undo history of a plan, as last saved. */
	getHistory: (id: string) => Promise<unknown>;
	putHistory: (id: string, history: History) => Promise<void>;
	/** The plan that was open last. */
	getCurrent: () => Promise<string | null>;
	setCurrent: (id: string) => Promise<void>;
};

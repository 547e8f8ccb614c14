import { memoryStore } from './memory.ts';
import {
	binIsOver,
	surplusVersions,
	type PlanEntry,
	type PlanStore,
	type RestingPlan,
	type SaveOutcome,
} from './plan-store.ts';
import { errorName, refusalOf } from './refusal.ts';
import { rememberedOf, type Memory } from './remembered.ts';
import { compareCopies, type Compared } from './second/compare-copies.ts';
import type { Journal } from './second/journal.ts';
import { SecondCopy } from './second/second-copy.ts';
import type { Tabs } from './tabs.ts';

/** `isCopied`: the second copy is known to hold it too. */
export type KeptPlan = RestingPlan & { sound: boolean; isCopied: boolean };
export type KeptOutcome =
	Exclude<SaveOutcome, { kind: 'saved' }> | (Extract<SaveOutcome, { kind: 'saved' }> & { isCopied: boolean });

/** What the check of the store against its second copy came to; `missing`: plans that were there last time and are in neither copy. */
export type Check = Pick<Compared, 'broughtBack' | 'damaged'> & { missing: number };

/** The store that the app uses: the main one, a second copy of every write, and a shelter in memory for what is refused. */
export type KeptStore = Omit<PlanStore, 'get' | 'put'> & {
	/** The newer of both copies; the older one is brought forward first. */
	get: (id: string) => Promise<KeptPlan | null>;
	/** Saves, and answers when both copies rest. */
	put: (...save: Parameters<PlanStore['put']>) => Promise<KeptOutcome>;
	/** A quick look at start: does the store know of every write that was acknowledged, and agree with its list? */
	looksWhole: () => Promise<boolean>;
	/** Compares with the second copy and brings back what is missing, damaged or behind. */
	check: () => Promise<Check>;
	/** Forgets plans whose time in the bin is over at `now`. */
	emptyBin: (now: number) => Promise<void>;
	listen: Tabs['listen'];
	/** Where the second copy rests, and what went wrong with it. */
	diagnostics: () => { copy: Journal['kind']; copyFailures: number; lastFailure: string | null };
};

/** Above this many plans the check at start compares ids alone; each plan is still compared when it opens. */
const COMPARED_MAX = 300;

type Parts = {
	main: PlanStore;
	journal: Journal;
	memory: Memory;
	tabs: Tabs;
	/** Asks the browser not to evict the store; called after the first save. */
	persist: () => void;
};

export function keptStore({ main, journal, memory, tabs, persist }: Parts): KeptStore {
	const shelter = memoryStore();
	const second = new SecondCopy(main, journal);
	/** Ids of plans known to rest twice: compared or written here, and not since by another tab. */
	const restTwice = new Set<string>();
	let asked = false;
	tabs.listen((told) => {
		if (told.kind === 'saved') restTwice.delete(told.id);
	});

	async function copy(plan: RestingPlan): Promise<boolean> {
		const isCopied = await second.notePlan(plan);
		if (isCopied) restTwice.add(plan.entry.id);
		else restTwice.delete(plan.entry.id);
		return isCopied;
	}

	async function remember(): Promise<void> {
		memory.write(rememberedOf(await main.ids()));
	}

	/** The list as the second copy has it, where the store itself cannot be read. */
	async function copiedEntries(): Promise<PlanEntry[]> {
		const ids = await journal.ids().catch(() => []);
		const copies = await Promise.all(
			ids.slice(0, COMPARED_MAX).map((id) => journal.read(id).catch(() => null)),
		);
		return copies
			.flatMap((copy) => (copy?.plan ? [copy.plan.entry] : []))
			.sort((a, b) => b.savedAt - a.savedAt);
	}

	/** The newer of both copies of a plan, after the older one was brought forward. */
	async function newest(id: string): Promise<KeptPlan | null> {
		const known = restTwice.has(id) ? await main.get(id).catch(() => null) : null;
		if (!known?.sound) {
			const found = await compareCopies(second, [id]).catch(() => null);
			if (found?.restTwice.includes(id)) restTwice.add(id);
			else restTwice.delete(id);
			if (found?.broughtBack.length) tabs.tell({ kind: 'list' });
		}
		try {
			const stored = await main.get(id);
			return stored && { ...stored, isCopied: restTwice.has(id) };
		} catch (error) {
			// The store cannot even be read: the copy is what there is.
			const { plan } = await journal.read(id).catch(() => ({ plan: null }));
			if (plan) return { ...plan, sound: true, isCopied: false };
			throw error;
		}
	}

	const store: KeptStore = {
		async list() {
			const held = await shelter.list();
			const ids = new Set(held.map(({ id }) => id));
			const stored = await main.list().catch(async (error: unknown) => {
				const copies = await copiedEntries();
				// Neither the store nor a copy nor memory has anything to show: then the reason is what there is to say.
				if (copies.length + held.length === 0) throw error;
				return copies;
			});
			return [...held, ...stored.filter(({ id }) => !ids.has(id))];
		},

		ids: () => main.ids(),

		async get(id) {
			const held = await shelter.get(id);
			return held ? { ...held, isCopied: false } : newest(id);
		},

		async put(save, from, now) {
			const attempt = (history: unknown) =>
				main.put({ ...save, history }, from, now).catch((error: unknown) => ({
					kind: 'refused' as const,
					why: refusalOf(error),
					reason: errorName(error),
				}));
			let { history } = save;
			let outcome = await attempt(history);
			// The undo history is the first to go when space is short; the plan is the last.
			if (outcome.kind === 'refused' && outcome.why === 'full') outcome = await attempt((history = null));
			if (outcome.kind === 'refused') {
				const { id, text, history: _, problem = null, ...facts } = save;
				// Its revision stays the stored one: the next save is made from that.
				const entry = {
					id,
					...facts,
					revision: from,
					noted: 0,
					savedAt: now,
					tags: [],
					binnedAt: null,
					problem,
				};
				await shelter.remove([id]);
				await shelter.bringBack({ entry, text, history: null });
			}
			if (outcome.kind !== 'saved') return outcome;
			await shelter.remove([save.id]);
			const isCopied = await copy({ entry: outcome.entry, text: save.text, history });
			tabs.tell({ kind: 'saved', id: save.id, revision: outcome.entry.revision });
			if (from === 0) await remember().catch((error: unknown) => second.failed(error));
			if (!asked) persist();
			asked = true;
			return { ...outcome, isCopied };
		},

		async bringBack(plan) {
			const did = await main.bringBack(plan);
			if (did) {
				await copy(plan);
				await remember();
				tabs.tell({ kind: 'list' });
			}
			return did;
		},

		async describe(id, change) {
			const held = await shelter.describe(id, change);
			// The change is noted on the newest of both copies.
			if (!held) await newest(id).catch(() => null);
			const entry = held ?? (await main.describe(id, change));
			const stored = entry ? await main.get(id).catch(() => null) : null;
			if (stored?.sound) await copy(stored);
			tabs.tell({ kind: 'list' });
			return entry;
		},

		async remove(ids) {
			await shelter.remove(ids);
			for (const id of ids) restTwice.delete(id);
			// The copy first: the other way round, a kill in between would bring the plan back.
			for (const id of ids) await journal.forget(id).catch((error: unknown) => second.failed(error));
			await main.remove(ids);
			await second.note();
			await remember();
			tabs.tell({ kind: 'list' });
		},

		versions: (planId) => main.versions(planId),
		version: (id) => main.version(id),
		async putVersion(stored) {
			const { planId } = stored.version;
			await main.putVersion(stored);
			const surplus = surplusVersions(await main.versions(planId));
			if (surplus.length > 0) await main.removeVersions(surplus);
			await second.note((journal) => journal.noteVersion(stored));
			if (surplus.length > 0) await second.note((journal) => journal.noteRemoved(planId, surplus));
			tabs.tell({ kind: 'list' });
		},
		async removeVersions(ids) {
			const planIds = (await Promise.all(ids.map((id) => main.version(id)))).map(
				(one) => one?.version.planId,
			);
			await main.removeVersions(ids);
			for (const planId of new Set(planIds)) {
				const removed = ids.filter((_, row) => planIds[row] === planId);
				if (planId) await second.note((journal) => journal.noteRemoved(planId, removed));
			}
			tabs.tell({ kind: 'list' });
		},
		async getCurrent() {
			return (second.current = await main.getCurrent());
		},
		async setCurrent(id) {
			second.current = id;
			await main.setCurrent(id);
			await second.note();
		},
		mark: () => main.mark(),
		raiseMark: (to) => main.raiseMark(to),

		async looksWhole() {
			const [ids, listed, isWhole] = await Promise.all([main.ids(), main.list(), second.mainIsWhole()]);
			const there = new Set(ids);
			if (listed.length !== ids.length || !listed.every(({ id }) => there.has(id))) return false;
			if (isWhole === false) return false;
			const before = memory.read();
			// What is remembered apart is written late: a crash may forget it, and the second copy knows better.
			if (before === null) return isWhole !== null;
			const now = rememberedOf(ids);
			return before.count === now.count && before.digest === now.digest;
		},

		async check() {
			const isWhole = await second.mainIsWhole();
			const ids = new Set(await main.ids());
			const listed = new Map((await main.list()).map((entry) => [entry.id, entry]));
			const copies = await journal.ids().catch((error: unknown) => (second.failed(error), [] as string[]));
			const suspects = new Set([...copies, ...listed.keys()].filter((id) => !ids.has(id)));
			if (ids.size <= COMPARED_MAX) ids.forEach((id) => suspects.add(id));
			const { broughtBack, damaged, restTwice: twice } = await compareCopies(second, suspects);
			twice.forEach((id) => restTwice.add(id));
			const report: Check = { broughtBack, damaged, missing: 0 };
			for (const id of ids) if (!listed.has(id)) await main.describe(id, {});
			const before = memory.read();
			const after = await main.ids();
			// A plan removed just before the browser died may still be counted; with a second copy at hand that is known.
			if (before && copies.length === 0) report.missing = Math.max(0, before.count - after.length);
			memory.write(rememberedOf(after));
			if (isWhole === false) await second.catchUp();
			if (report.broughtBack.length > 0) tabs.tell({ kind: 'list' });
			return report;
		},

		async emptyBin(now) {
			const over = binIsOver(await main.list(), now);
			if (over.length > 0) await store.remove(over);
		},

		listen: tabs.listen,
		diagnostics: () => ({
			copy: journal.kind,
			copyFailures: second.failures,
			lastFailure: second.lastFailure,
		}),
	};
	return store;
}

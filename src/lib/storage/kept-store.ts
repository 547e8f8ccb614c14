import { problem } from '../base/result.ts';
import type { Journal } from './journal.ts';
import { memoryStore } from './memory.ts';
import { binIsOver, surplusVersions, type PlanEntry, type PlanStore, type StoredPlan } from './plan-store.ts';
import { errorName, refusalOf } from './refusal.ts';
import { rememberedOf, type Memory } from './remembered.ts';
import type { Tabs } from './tabs.ts';

/** What the check of the store against its second copy came to. */
export type Check = {
	/** Names of plans brought back from the second copy. */
	broughtBack: string[];
	/** Names of plans that are damaged, and no copy was found; kept as they are. */
	damaged: string[];
	/** Plans that were there last time and are in neither copy. */
	missing: number;
};

/** The store that the app uses: the main one, a second copy of every save, and a shelter in memory for what is refused. */
export type KeptStore = PlanStore & {
	/** A quick look at start: does the list agree with the plans and with what is remembered? */
	looksWhole: () => Promise<boolean>;
	/** Compares with the second copy and brings back what is missing, damaged or behind. */
	check: () => Promise<Check>;
	/** Forgets plans whose time in the bin is over at `now`. */
	emptyBin: (now: number) => Promise<void>;
	listen: Tabs['listen'];
	/** Resolves when every save has reached the second copy too. */
	copied: () => Promise<void>;
	/** Where the second copy rests, and what went wrong with it. */
	diagnostics: () => { copy: Journal['kind']; copyFailures: number; lastFailure: string | null };
};

/** Above this many plans the check at start compares ids alone; each plan is still checked when it opens. */
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
	const waiting = new Map<string, StoredPlan>();
	let copying: Promise<void> | null = null;
	let copyFailures = 0;
	let lastFailure: string | null = null;
	let asked = false;

	const copyFailed = (error: unknown) => {
		copyFailures += 1;
		lastFailure = String(error);
	};

	/** The second copy follows each save; saves of one plan that come faster are copied once, as the last one is whole. */
	function copy(plan: StoredPlan): void {
		waiting.set(plan.entry.id, plan);
		copying ??= copyAll().finally(() => (copying = null));
	}
	async function copyAll(): Promise<void> {
		for (let next = waiting.values().next(); !next.done; next = waiting.values().next()) {
			waiting.delete(next.value.entry.id);
			await journal.notePlan(next.value).catch(copyFailed);
		}
	}

	async function remember(): Promise<void> {
		memory.write(rememberedOf(await main.ids()));
	}

	const sheltered = () => shelter.list();

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

	const store: KeptStore = {
		async list() {
			const held = await sheltered();
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
			if (held) return held;
			const found = await main.get(id).catch((error: unknown) => ({ error }));
			if (found && !('error' in found) && found.sound) return found;
			const { plan } = await journal.read(id).catch(() => ({ plan: null }));
			if (plan && (await main.bringBack(plan).catch(() => false))) {
				tabs.tell({ kind: 'list' });
				return { ...plan, history: null, sound: true };
			}
			if (!found || !('error' in found)) return found;
			// The store cannot even be read: the copy is what there is.
			if (plan) return { ...plan, history: null, sound: true };
			throw found.error;
		},

		async put(save, from, now) {
			const attempt = (history: unknown) =>
				main.put({ ...save, history }, from, now).catch((error: unknown) => ({
					kind: 'refused' as const,
					why: refusalOf(error),
					reason: errorName(error),
				}));
			let outcome = await attempt(save.history);
			// The undo history is the first to go when space is short; the plan is the last.
			if (outcome.kind === 'refused' && outcome.why === 'full') outcome = await attempt(null);
			if (outcome.kind === 'refused') {
				const { id, text, history: _, problem = null, ...facts } = save;
				// Its revision stays the stored one: the next save is made from that.
				const entry = { id, ...facts, revision: from, savedAt: now, tags: [], binnedAt: null, problem };
				await shelter.remove([id]);
				await shelter.bringBack({ entry, text });
			}
			if (outcome.kind !== 'saved') return outcome;
			await shelter.remove([save.id]);
			copy({ entry: outcome.entry, text: save.text });
			tabs.tell({ kind: 'saved', id: save.id, revision: outcome.entry.revision });
			if (from === 0) await remember().catch(copyFailed);
			if (!asked) persist();
			asked = true;
			return outcome;
		},

		async bringBack(plan) {
			const did = await main.bringBack(plan);
			if (did) {
				copy(plan);
				await remember();
				tabs.tell({ kind: 'list' });
			}
			return did;
		},

		async describe(id, change) {
			const entry = (await shelter.describe(id, change)) ?? (await main.describe(id, change));
			const stored = entry ? await main.get(id).catch(() => null) : null;
			if (stored?.sound) copy({ entry: stored.entry, text: stored.text });
			tabs.tell({ kind: 'list' });
			return entry;
		},

		async remove(ids) {
			await shelter.remove(ids);
			for (const id of ids) waiting.delete(id);
			await copying;
			// The copy first: the other way round, a kill in between would bring the plan back.
			for (const id of ids) await journal.forget(id).catch(copyFailed);
			await main.remove(ids);
			await remember();
			tabs.tell({ kind: 'list' });
		},

		versions: (planId) => main.versions(planId),
		version: (id) => main.version(id),
		async putVersion(stored) {
			await main.putVersion(stored);
			const surplus = surplusVersions(await main.versions(stored.version.planId));
			if (surplus.length > 0) await main.removeVersions(surplus);
			await journal.noteVersion(stored).catch(copyFailed);
			tabs.tell({ kind: 'list' });
		},
		async removeVersions(ids) {
			await main.removeVersions(ids);
			tabs.tell({ kind: 'list' });
		},
		getCurrent: () => main.getCurrent(),
		setCurrent: (id) => main.setCurrent(id),

		async looksWhole() {
			const [ids, listed] = await Promise.all([main.ids(), main.list()]);
			const there = new Set(ids);
			if (listed.length !== ids.length || !listed.every(({ id }) => there.has(id))) return false;
			const before = memory.read();
			const now = rememberedOf(ids);
			return before !== null && before.count === now.count && before.digest === now.digest;
		},

		async check() {
			const report: Check = { broughtBack: [], damaged: [], missing: 0 };
			const ids = new Set(await main.ids());
			const listed = new Map((await main.list()).map((entry) => [entry.id, entry]));
			const copies = await journal.ids().catch((error: unknown) => (copyFailed(error), [] as string[]));
			const suspects = new Set([...copies, ...listed.keys()].filter((id) => !ids.has(id)));
			if (ids.size <= COMPARED_MAX) ids.forEach((id) => suspects.add(id));

			for (const id of suspects) {
				const stored = await main.get(id).catch(() => null);
				const { plan, versions } = await journal.read(id).catch(() => ({ plan: null, versions: [] }));
				const behind = stored !== null && plan !== null && plan.entry.revision > stored.entry.revision;
				if (stored?.sound && !behind) continue;
				// Whoever saved or removed it since then is right: this writes only over what is missing, damaged or older.
				if (plan && (await main.bringBack(plan))) {
					for (const version of versions) await main.putVersion(version);
					report.broughtBack.push(plan.entry.name);
				} else if (stored && !plan) {
					report.damaged.push(stored.entry.name);
					await main.describe(id, { problem: problem('', 'plans_damaged') });
				}
			}
			for (const id of ids) if (!listed.has(id)) await main.describe(id, {});

			const before = memory.read();
			const after = await main.ids();
			// A plan removed just before the browser died may still be counted; with a second copy at hand that is known.
			if (before && copies.length === 0) report.missing = Math.max(0, before.count - after.length);
			memory.write(rememberedOf(after));
			// Plans from before there was a second copy get theirs now.
			const copied = new Set(copies);
			for (const id of after.filter((id) => !copied.has(id)).slice(0, COMPARED_MAX)) {
				const stored = await main.get(id).catch(() => null);
				if (stored?.sound) copy(stored);
			}
			if (report.broughtBack.length > 0) tabs.tell({ kind: 'list' });
			return report;
		},

		async emptyBin(now) {
			const over = binIsOver(await main.list(), now);
			if (over.length > 0) await store.remove(over);
		},

		listen: tabs.listen,
		async copied() {
			await copying;
		},
		diagnostics: () => ({ copy: journal.kind, copyFailures, lastFailure }),
	};
	return store;
}

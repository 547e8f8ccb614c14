import { problem, type Problem } from '$lib/base/result.ts';
import { presentPlan, type EditLabel, type History } from '$lib/plan/history/history.ts';
import type { Merge } from '$lib/plan/merge/merge.ts';
import type { Plan } from '$lib/plan/plan.ts';
import type { KeptStore } from '$lib/storage/kept-store.ts';
import type { Refusal, StoredPlan } from '$lib/storage/plan-store.ts';
import { errorName, refusalOf } from '$lib/storage/refusal.ts';

/** Another tab changed the same fields; both versions stand beside each other until somebody chooses. */
export type Conflict = { mine: Plan; theirs: Plan; merge: Merge; revision: number; savedAt: number };

/** How the plan rests. `new`: nothing to save yet. `saved`: in both copies; in one alone where the second is not known to rest. `memory`: the browser refused; the plan lives in this tab alone. */
export type Saved =
	| { kind: 'new' }
	| { kind: 'saved'; at: number; isCopied: boolean }
	| { kind: 'saving' }
	| { kind: 'waiting' }
	| { kind: 'memory'; why: Refusal; reason: string }
	| { kind: 'conflict'; conflict: Conflict };

/** The open plan, as its saving needs to know and change it. */
export type OpenPlan = {
	history: () => History;
	/** Something is being dragged: the plan must not change under the pointer. */
	isTrying: () => boolean;
	/** Shows what is stored in place of what was open. */
	show: (history: History) => void;
	/** Takes what was made of two tabs' plans, as one step. */
	join: (plan: Plan) => void;
	/** Tells once, in a sentence, of what another tab or the store did to the plan. */
	tell: (news: EditLabel) => void;
};

/** The saving of the open plan: after each change, never over what another tab saved. Both are joined, or somebody is asked. */
export class PlanSaving {
	readonly store: Promise<KeptStore>;
	/** How the plan rests, and under which id. */
	saved: Saved = $state.raw({ kind: 'new' });
	id: string = $state.raw('');
	readonly #open: OpenPlan;
	/** The plan as stored at `#revision`: what both sides of a merge began from. */
	#base: Plan;
	#revision = 0;
	/** Something is decided and not yet written. */
	#dirty = false;
	/** Another tab saved while something was being dragged. */
	#behind = false;
	/** The plan that opens first next time. */
	#current = '';
	#timer: ReturnType<typeof setTimeout> | null = null;
	#writing: Promise<void> = Promise.resolve();

	constructor(store: KeptStore | Promise<KeptStore>, id: string, open: OpenPlan) {
		this.store = Promise.resolve(store);
		this.id = id;
		this.#open = open;
		this.#base = presentPlan(open.history());
		this.store.then(
			(ready) =>
				ready.listen((told) => {
					if (told.kind === 'saved' && told.id === this.id && told.revision > this.#revision)
						void this.#follow();
				}),
			// Whoever saves hears of it.
			() => undefined,
		);
	}

	/** Goes on with a plan that is not stored yet, under an id of its own. Flush first. */
	begin(id: string, history: History): void {
		this.#put(id, history, 0);
		this.saved = { kind: 'new' };
	}

	/** Goes on with a stored plan and its history; problems when it is gone or does not open. It stays stored as it is. */
	async open(id: string): Promise<Problem[]> {
		await this.flush();
		const [store, { openPlan, historyOf }] = await Promise.all([this.store, atRest()]);
		const stored = await store.get(id);
		if (!stored) return [problem('', 'plan_not_stored')];
		if (!stored.sound) return [problem('', 'plans_damaged')];
		const opened = openPlan(stored.text);
		if (!opened.ok) {
			await store.describe(id, { problem: opened.problems[0]! });
			return opened.problems;
		}
		this.#put(id, historyOf(stored.history, opened.value), stored.entry.revision);
		this.saved = { kind: 'saved', at: stored.entry.savedAt, isCopied: stored.isCopied };
		await this.#makeCurrent(store);
		return [];
	}

	/** Keeps the present plan as a version: with a title of the user's, or by itself before what the label tells. */
	async keepVersion(title: string, label: EditLabel | null): Promise<void> {
		// The plan of this moment: whoever asks may change it in the next.
		const { id: planId } = this;
		const plan = presentPlan(this.#open.history());
		const [store, { factsOf, planText }] = await Promise.all([this.store, atRest()]);
		const version = { id: crypto.randomUUID(), planId, at: Date.now(), title, label, ...factsOf(plan) };
		await store.putVersion({ version, text: planText(plan) });
	}

	/** Settles a conflict with a plan made from both; saved at once. */
	settle(plan: Plan): void {
		if (this.saved.kind !== 'conflict') return;
		const { theirs, revision } = this.saved.conflict;
		this.#adopt(plan, theirs, revision);
		void this.flush();
	}

	/** Loads the code that a save or a merge needs before it is needed: by then the network may be gone. */
	async prepare(): Promise<void> {
		await atRest().catch(() => undefined);
	}

	/** What another tab saved during a drag is shown when the drag is over. */
	catchUp(): void {
		if (this.#behind) void this.#follow();
	}

	/** Changes of one moment are one save; the next moment's wait only for the disk. */
	soon(): void {
		this.#dirty = true;
		this.saved = { kind: 'waiting' };
		this.#timer ??= setTimeout(() => void this.flush(), 0);
	}

	/** Writes what is not yet written, now. Saves follow one another, never overlap. */
	flush(): Promise<void> {
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
		if (this.#dirty) this.#writing = this.#writing.then(() => this.#write());
		return this.#writing;
	}

	/** Says that the plan lives in this tab alone. */
	refuse(error: unknown): void {
		this.saved = { kind: 'memory', why: refusalOf(error), reason: errorName(error) };
	}

	async #write(): Promise<void> {
		while (this.#dirty) {
			// Plan and history of one moment: an edit during the save is the next save's.
			const { id } = this;
			const history = this.#open.history();
			const plan = presentPlan(history);
			this.#dirty = false;
			this.saved = { kind: 'saving' };
			try {
				const [store, { factsOf, planText, restingHistory }] = await Promise.all([this.store, atRest()]);
				const save = { id, text: planText(plan), history: restingHistory(history), ...factsOf(plan) };
				const outcome = await store.put(save, this.#revision, Date.now());
				if (id !== this.id) return;
				if (outcome.kind === 'refused') {
					this.#dirty = true;
					this.saved = { kind: 'memory', why: outcome.why, reason: outcome.reason };
					return;
				}
				if (outcome.kind === 'conflict') {
					await this.#merge(outcome.stored);
					continue;
				}
				this.#revision = outcome.entry.revision;
				this.#base = plan;
				const { isCopied, entry } = outcome;
				if (!this.#dirty) this.saved = { kind: 'saved', at: entry.savedAt, isCopied };
				await this.#makeCurrent(store);
			} catch (error) {
				this.#dirty = true;
				return this.refuse(error);
			}
		}
	}

	/** Another tab saved first. Joins both when they changed different things; asks when they changed the same. */
	async #merge(stored: StoredPlan): Promise<void> {
		const { openPlan, mergePlans } = await atRest();
		const theirs = openPlan(stored.text);
		if (!theirs.ok) {
			// Theirs cannot be read, so nothing can be joined: it stays as it is, and mine goes on beside it.
			this.id = crypto.randomUUID();
			this.#revision = 0;
			this.#dirty = true;
			return this.#open.tell({ key: 'conflict_beside', values: {} });
		}
		const { revision, savedAt } = stored.entry;
		const mine = presentPlan(this.#open.history());
		const merge = mergePlans(this.#base, mine, theirs.value);
		if (merge.conflicts.length === 0) {
			this.#adopt(merge.merged, theirs.value, revision);
			return this.#open.tell({ key: 'conflict_merged', values: {} });
		}
		this.#dirty = false;
		this.saved = { kind: 'conflict', conflict: { mine, theirs: theirs.value, merge, revision, savedAt } };
		// Closing the tab now loses nothing: mine is kept as a version.
		await this.keepVersion('', { key: 'versions_before_conflict', values: {} });
	}

	/** Goes on from what another tab saved, with a plan made from both. */
	#adopt(plan: Plan, theirs: Plan, revision: number): void {
		this.#base = theirs;
		this.#revision = revision;
		this.#open.join(plan);
		this.soon();
	}

	/** Shows what another tab has saved. With own changes on their way nothing happens: their save meets the other's and both are joined. */
	async #follow(): Promise<void> {
		this.#behind = this.#open.isTrying();
		if (this.#behind || this.saved.kind !== 'saved') return;
		const { id } = this;
		const before = this.#open.history();
		const stored = await (await this.store).get(id).catch(() => null);
		if (!stored?.sound || stored.entry.revision <= this.#revision) return;
		const { openPlan, historyOf } = await atRest();
		const opened = openPlan(stored.text);
		if (!opened.ok) return;
		const history = historyOf(stored.history, opened.value);
		const isUntouched = id === this.id && before === this.#open.history() && !this.#open.isTrying();
		if (!isUntouched || this.saved.kind !== 'saved') return;
		this.#put(id, history, stored.entry.revision);
		this.saved = { kind: 'saved', at: stored.entry.savedAt, isCopied: stored.isCopied };
	}

	#put(id: string, history: History, revision: number): void {
		this.#dirty = false;
		this.#behind = false;
		this.id = id;
		this.#base = presentPlan(history);
		this.#revision = revision;
		this.#open.show(history);
	}

	async #makeCurrent(store: KeptStore): Promise<void> {
		if (this.#current === this.id) return;
		// A plan that is saved is saved, whether or not it opens first next time.
		const kept = await store.setCurrent(this.id).then(
			() => true,
			() => false,
		);
		if (kept) this.#current = this.id;
	}
}

const atRest = () => import('./at-rest.ts');

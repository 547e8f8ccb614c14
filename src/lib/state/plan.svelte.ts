import { ok, problem, type Problem, type Result } from '$lib/base/result.ts';
import {
	begin,
	presentPlan,
	record,
	redo,
	redoLabel,
	undo,
	undoLabel,
	type EditLabel,
	type History,
} from '$lib/plan/history/history.ts';
import type { Merge } from '$lib/plan/merge/merge.ts';
import type { Plan } from '$lib/plan/plan.ts';
import type { KeptStore } from '$lib/storage/kept-store.ts';
import type { PlanEntry, Refusal, StoredPlan } from '$lib/storage/plan-store.ts';
import { errorName, refusalOf } from '$lib/storage/refusal.ts';

/** Another tab changed the same fields; both versions stand beside each other until somebody chooses. */
export type Conflict = { mine: Plan; theirs: Plan; merge: Merge; revision: number; savedAt: number };

/** How the plan rests. `new`: nothing to save yet. `memory`: the browser refused; the plan lives in this tab alone. */
export type Saved =
	| { kind: 'new' }
	| { kind: 'saved'; at: number }
	| { kind: 'saving' }
	| { kind: 'waiting' }
	| { kind: 'memory'; why: Refusal; reason: string }
	| { kind: 'conflict'; conflict: Conflict };

/** The open plan: its history, what is being dragged, and its saving. Nothing else changes a plan. */
export class PlanSession {
	#history: History = $state.raw() as History;
	/** A plan being tried (a site follows the pointer); never saved, never in the history. */
	#draft: Plan | null = $state.raw(null);
	saved: Saved = $state.raw({ kind: 'new' });
	/** A shared plan, only looked at: it changes and is stored when it is kept, not before. */
	readOnly = $state(false);
	id: string = $state.raw('');
	/** Told once, in a sentence, of what another tab or the store did to the plan. */
	tell: (news: EditLabel) => void = () => undefined;
	readonly store: Promise<KeptStore>;
	/** The plan as stored at `#revision`: what both sides of a merge began from. */
	#base: Plan;
	#revision = 0;
	/** Something is decided and not yet written. */
	#dirty = false;
	/** Another tab saved while something was being dragged. */
	#behind = false;
	#current = '';
	#timer: ReturnType<typeof setTimeout> | null = null;
	#writing: Promise<void> = Promise.resolve();

	constructor(store: KeptStore | Promise<KeptStore>, id: string, plan: Plan) {
		this.store = Promise.resolve(store);
		this.id = id;
		this.#base = plan;
		this.#history = begin(plan);
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

	/** The plan as decided. */
	get plan(): Plan {
		return presentPlan(this.#history);
	}
	/** The plan as shown: with what the pointer is just trying. */
	get shown(): Plan {
		return this.#draft ?? this.plan;
	}
	get history(): History {
		return this.#history;
	}
	get undoLabel(): EditLabel | null {
		return undoLabel(this.#history);
	}
	get redoLabel(): EditLabel | null {
		return redoLabel(this.#history);
	}

	/** The one way to change the plan. Returns the problems when the edit was refused; the plan is then untouched. */
	edit(label: EditLabel, change: (plan: Plan) => Result<Plan> | Plan): Problem[] {
		if (this.readOnly) {
			this.#draft = null;
			this.tell({ key: 'session_read_only', values: {} });
			return [problem('', 'session_read_only')];
		}
		const result = asResult(change(this.plan));
		this.#draft = null;
		if (!result.ok) return result.problems;
		if (result.value === this.plan) return [];
		this.#history = record(this.#history, result.value, label);
		this.#saveSoon();
		return [];
	}

	/** Shows a change without deciding it; null puts the plan back. */
	try(change: ((plan: Plan) => Result<Plan> | Plan) | null): void {
		const result = change && !this.readOnly ? asResult(change(this.plan)) : null;
		this.#draft = result?.ok ? result.value : null;
		if (!this.#draft && this.#behind) void this.#follow();
	}

	undo(): void {
		this.#step(undo(this.#history));
	}

	redo(): void {
		this.#step(redo(this.#history));
	}

	#step(next: History): void {
		this.#draft = null;
		if (next === this.#history) return;
		this.#history = next;
		this.#saveSoon();
	}

	/** Puts another plan in this session's place. Save first. */
	replace(id: string, plan: Plan, revision: number): void {
		this.#put(id, begin(plan), revision);
		this.saved = revision > 0 ? { kind: 'saved', at: 0 } : { kind: 'new' };
	}

	/** Shows a shared plan beside the own ones: nothing of it is stored. */
	async look(plan: Plan): Promise<void> {
		await this.flush();
		this.replace(crypto.randomUUID(), plan, 0);
		this.readOnly = true;
	}

	/** Makes the shared plan that is looked at a plan of one's own. */
	keep(): Promise<void> {
		return this.start(this.plan);
	}

	#put(id: string, history: History, revision: number): void {
		this.#draft = null;
		this.readOnly = false;
		this.#dirty = false;
		this.#behind = false;
		this.id = id;
		this.#history = history;
		this.#base = presentPlan(history);
		this.#revision = revision;
	}

	/** Starts a plan of its own from a new, an example or an imported one, under a new id. An empty one is stored at its first change. */
	async start(plan: Plan): Promise<void> {
		await this.flush();
		this.replace(crypto.randomUUID(), plan, 0);
		if (plan.sites.length + plan.links.length + plan.areas.length === 0) return;
		this.#saveSoon();
		await this.flush();
	}

	async list(): Promise<PlanEntry[]> {
		return (await (await this.store).list()).filter(({ binnedAt }) => binnedAt === null);
	}

	/** Opens a stored plan with its history; problems when it is gone or does not open. It stays stored as it is. */
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
		this.saved = { kind: 'saved', at: stored.entry.savedAt };
		await this.#makeCurrent(store);
		return [];
	}

	/** Keeps the present plan as a version: with a title of the user's, or by itself before what the label tells. */
	async keepVersion(title: string, label: EditLabel | null = null): Promise<void> {
		// The plan of this moment: whoever asks may change it in the next.
		const { id: planId, plan } = this;
		const [store, { factsOf, planText }] = await Promise.all([this.store, atRest()]);
		const version = { id: crypto.randomUUID(), planId, at: Date.now(), title, label, ...factsOf(plan) };
		await store.putVersion({ version, text: planText(plan) });
	}

	/** Settles a conflict with a plan made from both; saved at once, as a step that undo takes back. */
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

	/** Writes what is not yet written, now. Saves follow one another, never overlap. */
	flush(): Promise<void> {
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
		if (this.#dirty) this.#writing = this.#writing.then(() => this.#write());
		return this.#writing;
	}

	/** Changes of one moment are one save; the next moment's wait only for the disk. */
	#saveSoon(): void {
		this.#dirty = true;
		this.saved = { kind: 'waiting' };
		this.#timer ??= setTimeout(() => void this.flush(), 0);
	}

	async #write(): Promise<void> {
		while (this.#dirty) {
			// Plan and history of one moment: an edit during the save is the next save's.
			const { id, plan, history } = this;
			this.#dirty = false;
			this.saved = { kind: 'saving' };
			try {
				const [store, { factsOf, planText, restingHistory }] = await Promise.all([this.store, atRest()]);
				const save = { id, text: planText(plan), history: restingHistory(history), ...factsOf(plan) };
				const outcome = await store.put(save, this.#revision, Date.now());
				if (id !== this.id) return;
				if (outcome.kind === 'refused') return this.#refused(outcome.why, outcome.reason);
				if (outcome.kind === 'conflict') {
					await this.#merge(outcome.stored);
					continue;
				}
				this.#revision = outcome.entry.revision;
				this.#base = plan;
				if (!this.#dirty) this.saved = { kind: 'saved', at: outcome.entry.savedAt };
				await this.#makeCurrent(store);
			} catch (error) {
				return this.#refused(refusalOf(error), errorName(error));
			}
		}
	}

	#refused(why: Refusal, reason: string): void {
		this.#dirty = true;
		this.saved = { kind: 'memory', why, reason };
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
			return this.tell({ key: 'conflict_beside', values: {} });
		}
		const { revision, savedAt } = stored.entry;
		const mine = this.plan;
		const merge = mergePlans(this.#base, mine, theirs.value);
		if (merge.conflicts.length === 0) {
			this.#adopt(merge.merged, theirs.value, revision);
			return this.tell({ key: 'conflict_merged', values: {} });
		}
		this.#dirty = false;
		this.saved = { kind: 'conflict', conflict: { mine, theirs: theirs.value, merge, revision, savedAt } };
		// Closing the tab now loses nothing: mine is kept as a version.
		await this.keepVersion('', { key: 'versions_before_conflict', values: {} });
	}

	#adopt(plan: Plan, theirs: Plan, revision: number): void {
		this.#base = theirs;
		this.#revision = revision;
		this.#history = record(this.#history, plan, { key: 'conflict_edit', values: {} });
		this.#saveSoon();
	}

	/** Shows what another tab has saved. With own changes on their way nothing happens: their save meets the other's and both are joined. */
	async #follow(): Promise<void> {
		this.#behind = this.#draft !== null;
		if (this.#behind || this.saved.kind !== 'saved') return;
		const { id, plan } = this;
		const stored = await (await this.store).get(id).catch(() => null);
		if (!stored?.sound || stored.entry.revision <= this.#revision) return;
		const { openPlan, historyOf } = await atRest();
		const opened = openPlan(stored.text);
		if (!opened.ok) return;
		const history = historyOf(stored.history, opened.value);
		if (id !== this.id || plan !== this.plan || this.saved.kind !== 'saved' || this.#draft) return;
		this.#put(id, history, stored.entry.revision);
		this.saved = { kind: 'saved', at: stored.entry.savedAt };
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

function asResult(result: Result<Plan> | Plan): Result<Plan> {
	return 'ok' in result ? result : ok(result);
}

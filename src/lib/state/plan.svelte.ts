import { ok, type Problem, type Result } from '$lib/base/result.ts';
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
} from '$lib/plan/history.ts';
import { openPlan } from '$lib/plan/open.ts';
import type { Plan } from '$lib/plan/plan.ts';
import { planText } from '$lib/plan/save.ts';
import type { PlanEntry, PlanStore } from '$lib/storage/plan-store.ts';

/** Quiet time before a change is written, ms. */
const SAVE_AFTER_MS = 400;

/** How the plan rests. `memory`: the browser refused; the plan lives in this tab alone. */
export type Saved =
	| { kind: 'saved'; at: number }
	| { kind: 'saving' }
	| { kind: 'waiting' }
	| { kind: 'memory'; reason: string }
	| { kind: 'conflict' };

/** The open plan: its history, what is being dragged, and its saving. Nothing else changes a plan. */
export class PlanSession {
	#history: History = $state.raw() as History;
	/** A plan being tried (a site follows the pointer); never saved, never in the history. */
	#draft: Plan | null = $state.raw(null);
	saved: Saved = $state.raw({ kind: 'waiting' });
	id: string = $state.raw('');
	#revision = 0;
	#timer: ReturnType<typeof setTimeout> | null = null;
	#writing: Promise<void> = Promise.resolve();
	readonly #store: PlanStore;

	constructor(store: PlanStore, id: string, plan: Plan) {
		this.#store = store;
		this.id = id;
		this.#history = begin(plan);
	}

	/** The plan as decided. */
	get plan(): Plan {
		return presentPlan(this.#history);
	}
	/** The plan as shown: with what the pointer is just trying. */
	get shown(): Plan {
		return this.#draft ?? this.plan;
	}
	get undoLabel(): EditLabel | null {
		return undoLabel(this.#history);
	}
	get redoLabel(): EditLabel | null {
		return redoLabel(this.#history);
	}

	/** The one way to change the plan. Returns the problems when the edit was refused; the plan is then untouched. */
	edit(label: EditLabel, change: (plan: Plan) => Result<Plan> | Plan): Problem[] {
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
		const result = change ? asResult(change(this.plan)) : null;
		this.#draft = result?.ok ? result.value : null;
	}

	undo(): void {
		this.#draft = null;
		this.#history = undo(this.#history);
		this.#saveSoon();
	}

	redo(): void {
		this.#draft = null;
		this.#history = redo(this.#history);
		this.#saveSoon();
	}

	/** Puts another plan in this session's place. Save first. */
	replace(id: string, plan: Plan, revision: number): void {
		this.#draft = null;
		this.id = id;
		this.#revision = revision;
		this.#history = begin(plan);
		this.saved = revision > 0 ? { kind: 'saved', at: 0 } : { kind: 'waiting' };
	}

	/** Starts a plan of its own from a new, an example or an imported one; it is saved under a new id at its first change. */
	async start(plan: Plan): Promise<void> {
		await this.flush();
		this.replace(crypto.randomUUID(), plan, 0);
		this.saved = { kind: 'waiting' };
		await this.flush();
	}

	list(): Promise<PlanEntry[]> {
		return this.#store.list();
	}

	/** Opens a stored plan; problems when it is gone or does not open. It stays stored as it is. */
	async open(id: string): Promise<Problem[]> {
		await this.flush();
		const stored = await this.#store.get(id);
		if (!stored) return [{ at: '', key: 'plan_not_stored', values: {} }];
		const opened = openPlan(stored.text);
		if (!opened.ok) return opened.problems;
		this.replace(id, opened.value, stored.entry.revision);
		this.saved = { kind: 'saved', at: stored.entry.savedAt };
		await this.#store.setCurrent(id);
		return [];
	}

	#saveSoon(): void {
		this.saved = { kind: 'waiting' };
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), SAVE_AFTER_MS);
	}

	/** Writes what is not yet written, now. Saves follow one another, never overlap. */
	flush(): Promise<void> {
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
		if (this.saved.kind !== 'waiting' && this.saved.kind !== 'memory') return this.#writing;
		this.#writing = this.#writing.then(() => this.#write());
		return this.#writing;
	}

	async #write(): Promise<void> {
		const { id, plan } = this;
		this.saved = { kind: 'saving' };
		const facts = {
			id,
			name: plan.name,
			siteCount: plan.sites.length,
			itMw: plan.sites.reduce((sum, site) => sum + (site.itMw ?? 0), 0),
			text: planText(plan),
		};
		try {
			const outcome = await this.#store.put(facts, this.#revision, Date.now());
			if (id !== this.id) return;
			if (outcome.kind === 'saved') {
				this.#revision = outcome.revision;
				// A change during the write has already asked for the next one.
				if (plan === this.plan) this.saved = { kind: 'saved', at: outcome.savedAt };
				await this.#store.setCurrent(id);
			} else if (outcome.kind === 'conflict') this.saved = { kind: 'conflict' };
			else this.saved = { kind: 'memory', reason: outcome.reason };
		} catch (error) {
			this.saved = { kind: 'memory', reason: error instanceof Error ? error.name : String(error) };
		}
	}
}

function asResult(result: Result<Plan> | Plan): Result<Plan> {
	return 'ok' in result ? result : ok(result);
}

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
import type { Plan } from '$lib/plan/plan.ts';
import type { KeptStore } from '$lib/storage/kept-store.ts';
import type { PlanEntry } from '$lib/storage/plan-store.ts';
import { PlanSaving, type Saved } from './plan-saving.svelte.ts';

/** The open plan: its history and what is being dragged. Nothing else changes a plan; how it rests stands in its saving. */
export class PlanSession {
	#history: History = $state.raw() as History;
	/** A plan being tried (a site follows the pointer); never saved, never in the history. */
	#draft: Plan | null = $state.raw(null);
	/** A shared plan, only looked at: it changes and is stored when it is kept, not before. */
	readOnly = $state(false);
	/** Told once, in a sentence, of what another tab or the store did to the plan. */
	tell: (news: EditLabel) => void = () => undefined;
	readonly #saving: PlanSaving;

	constructor(store: KeptStore | Promise<KeptStore>, id: string, plan: Plan) {
		this.#history = begin(plan);
		this.#saving = new PlanSaving(store, id, {
			history: () => this.#history,
			isTrying: () => this.#draft !== null,
			show: (stored) => {
				this.#draft = null;
				this.readOnly = false;
				this.#history = stored;
			},
			join: (joined) => {
				this.#history = record(this.#history, joined, { key: 'conflict_edit', values: {} });
			},
			tell: (news) => this.tell(news),
		});
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
	/** Id under which it rests. */
	get id(): string {
		return this.#saving.id;
	}
	get saved(): Saved {
		return this.#saving.saved;
	}
	get store(): Promise<KeptStore> {
		return this.#saving.store;
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
		this.#saving.soon();
		return [];
	}

	/** Shows a change without deciding it; null puts the plan back. */
	try(change: ((plan: Plan) => Result<Plan> | Plan) | null): void {
		const result = change && !this.readOnly ? asResult(change(this.plan)) : null;
		this.#draft = result?.ok ? result.value : null;
		if (!this.#draft) this.#saving.catchUp();
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
		this.#saving.soon();
	}

	/** Shows a shared plan beside the own ones: nothing of it is stored. */
	async look(plan: Plan): Promise<void> {
		await this.flush();
		this.#saving.begin(crypto.randomUUID(), begin(plan));
		this.readOnly = true;
	}

	/** Makes the shared plan that is looked at a plan of one's own. */
	keep(): Promise<void> {
		return this.start(this.plan);
	}

	/** Starts a plan of its own from a new, an example or an imported one, under a new id. An empty one is stored at its first change. */
	async start(plan: Plan): Promise<void> {
		await this.flush();
		this.#saving.begin(crypto.randomUUID(), begin(plan));
		if (plan.sites.length + plan.links.length + plan.areas.length === 0) return;
		this.#saving.soon();
		await this.flush();
	}

	async list(): Promise<PlanEntry[]> {
		return (await (await this.store).list()).filter(({ binnedAt }) => binnedAt === null);
	}

	/** Opens a stored plan with its history; problems when it is gone or does not open. It stays stored as it is. */
	open(id: string): Promise<Problem[]> {
		return this.#saving.open(id);
	}

	/** Keeps the present plan as a version: with a title of the user's, or by itself before what the label tells. */
	keepVersion(title: string, label: EditLabel | null = null): Promise<void> {
		return this.#saving.keepVersion(title, label);
	}

	/** Settles a conflict with a plan made from both, as a step that undo takes back. */
	settle(plan: Plan): void {
		this.#saving.settle(plan);
	}

	/** Loads the code that a save or a merge needs before it is needed: by then the network may be gone. */
	prepare(): Promise<void> {
		return this.#saving.prepare();
	}

	/** Writes what is not yet written, now. */
	flush(): Promise<void> {
		return this.#saving.flush();
	}

	/** Says that the plan lives in this tab alone, as the store cannot be read. */
	refuse(error: unknown): void {
		this.#saving.refuse(error);
	}
}

function asResult(result: Result<Plan> | Plan): Result<Plan> {
	return 'ok' in result ? result : ok(result);
}

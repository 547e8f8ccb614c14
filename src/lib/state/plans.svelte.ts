import { foldedText } from '$lib/base/folded-text.ts';
import { problem, type Problem } from '$lib/base/result.ts';
import { renamePlan } from '$lib/plan/edits/rename-plan.ts';
import { record, type EditLabel } from '$lib/plan/history/history.ts';
import { openPlan } from '$lib/plan/open.ts';
import type { Plan } from '$lib/plan/plan.ts';
import { planText } from '$lib/plan/save.ts';
import {
	BACKUP_MAX_BYTES,
	backupPieces,
	openBackup,
	restoreBackup,
	type Restored,
} from '$lib/storage/backup.ts';
import { factsOf } from '$lib/storage/facts.ts';
import type { PlanEntry, VersionEntry } from '$lib/storage/plan-store.ts';
import { errorName } from '$lib/storage/refusal.ts';
import type { PlanSession } from './plan.svelte.ts';
import { historyOf, restingHistory } from './resting-history.ts';

const NAME_MAX = 200;
const TAGS_MAX = 20;
const TAG_MAX = 40;
const REFRESH_AFTER_MS = 200;

/** The list of plans, their versions, the bin and the backup: what the dialog of plans lives on. */
export class PlansState {
	entries: readonly PlanEntry[] = $state.raw([]);
	versions: readonly VersionEntry[] = $state.raw([]);
	loaded = $state.raw(false);
	/** Why the list cannot be read. */
	failed: string | null = $state.raw(null);
	search = $state('');
	tag: string | null = $state.raw(null);
	/** How far a backup or a restore has come. */
	progress: { done: number; total: number } | null = $state.raw(null);

	readonly used = $derived(this.entries.filter(({ binnedAt }) => binnedAt === null));
	readonly binned = $derived(
		this.entries
			.filter(({ binnedAt }) => binnedAt !== null)
			.sort((a, b) => (b.binnedAt ?? 0) - (a.binnedAt ?? 0)),
	);
	readonly tags = $derived([...new Set(this.used.flatMap(({ tags }) => tags))].sort());
	readonly shown = $derived.by(() => {
		const text = foldedText(this.search);
		return this.used.filter(
			({ name, tags }) =>
				(this.tag === null || tags.includes(this.tag)) &&
				(text === '' ||
					foldedText(name).includes(text) ||
					tags.some((tag) => foldedText(tag).includes(text))),
		);
	});
	readonly #session: PlanSession;

	constructor(session: PlanSession) {
		this.#session = session;
	}

	/** Reads the list, and reads it again when another tab changes it, until the returned function is called. */
	watch(): () => void {
		let stop = () => {};
		let over = false;
		let soon: ReturnType<typeof setTimeout> | null = null;
		// A busy tab saves many times a second; the list need not follow each.
		const heard = () => {
			soon ??= setTimeout(() => {
				soon = null;
				void this.refresh();
			}, REFRESH_AFTER_MS);
		};
		void this.refresh();
		void this.#session.store.then(
			(store) => {
				if (!over) stop = store.listen(heard);
			},
			() => undefined,
		);
		return () => {
			over = true;
			stop();
			if (soon) clearTimeout(soon);
		};
	}

	async refresh(): Promise<void> {
		try {
			await this.#session.flush();
			const store = await this.#session.store;
			this.entries = await store.list();
			this.versions = await store.versions(this.#session.id).catch(() => []);
			this.failed = null;
		} catch (error) {
			this.failed = errorName(error);
		}
		this.loaded = true;
	}

	/** Gives a plan another name: the open one by an edit, one at rest by a step in its stored history. */
	async rename(id: string, name: string): Promise<Problem[]> {
		const label: EditLabel = { key: 'edit_rename_plan', values: { name } };
		if (id === this.#session.id) {
			const problems = this.#session.edit(label, (plan) => renamePlan(plan, name));
			await this.refresh();
			return problems;
		}
		const store = await this.#session.store;
		const stored = await store.get(id);
		if (!stored) return [problem('', 'plan_not_stored')];
		const opened = openPlan(stored.text);
		if (!opened.ok) return opened.problems;
		const renamed = renamePlan(opened.value, name);
		if (!renamed.ok) return renamed.problems;
		const history = record(historyOf(stored.history, opened.value), renamed.value, label);
		return this.#put(id, renamed.value, restingHistory(history), stored.entry.revision);
	}

	/** A copy beside the plan, under the name given. */
	async duplicate(id: string, name: string): Promise<Problem[]> {
		await this.#session.flush();
		const stored = await (await this.#session.store).get(id);
		if (!stored) return [problem('', 'plan_not_stored')];
		const opened = openPlan(stored.text);
		if (!opened.ok) return opened.problems;
		return this.#put(crypto.randomUUID(), { ...opened.value, name: name.slice(0, NAME_MAX) }, null, 0);
	}

	async #put(id: string, plan: Plan, history: unknown, from: number): Promise<Problem[]> {
		const store = await this.#session.store;
		const outcome = await store.put(
			{ id, text: planText(plan), history, ...factsOf(plan) },
			from,
			Date.now(),
		);
		await this.refresh();
		if (outcome.kind === 'conflict') return [problem('', 'plans_gone')];
		return outcome.kind === 'refused' ? [problem('', 'saved_reason', { reason: outcome.reason })] : [];
	}

	/** Sets the tags of a plan from a text with commas. */
	async setTags(id: string, text: string): Promise<void> {
		const tags = [...new Set(text.split(',').map((tag) => tag.trim().slice(0, TAG_MAX)))]
			.filter((tag) => tag !== '')
			.slice(0, TAGS_MAX);
		await (await this.#session.store).describe(id, { tags });
		await this.refresh();
	}

	/** Puts a plan into the bin. Returns whether it was the open one, which then needs another in its place. */
	async bin(id: string): Promise<boolean> {
		await this.#session.flush();
		await (await this.#session.store).describe(id, { binnedAt: Date.now() });
		await this.refresh();
		return id === this.#session.id;
	}

	async takeBack(id: string): Promise<void> {
		await (await this.#session.store).describe(id, { binnedAt: null });
		await this.refresh();
	}

	async forget(id: string): Promise<void> {
		await (await this.#session.store).remove([id]);
		await this.refresh();
	}

	/** Keeps the present state of the open plan under a title. Returns why that failed. */
	async keepVersion(title: string): Promise<string | null> {
		try {
			await this.#session.flush();
			await this.#session.keepVersion(title);
		} catch (error) {
			return errorName(error);
		}
		await this.refresh();
		return null;
	}

	/** Puts the open plan back to a version, as one step that undo takes back; what was there is kept as a version first. */
	async restoreVersion(id: string, name: string): Promise<Problem[]> {
		const held = await (await this.#session.store).version(id);
		if (!held) return [problem('', 'versions_gone')];
		const opened = openPlan(held.text);
		if (!opened.ok) return opened.problems;
		await this.#session.keepVersion('', { key: 'versions_before_restore', values: { name } });
		const problems = this.#session.edit(
			{ key: 'versions_edit_restore', values: { name } },
			() => opened.value,
		);
		await this.refresh();
		return problems;
	}

	async removeVersion(id: string): Promise<void> {
		await (await this.#session.store).removeVersions([id]);
		await this.refresh();
	}

	/** The text of a plan exactly as stored, whether or not it opens. */
	async textOf(id: string): Promise<string | null> {
		await this.#session.flush();
		return (await (await this.#session.store).get(id))?.text ?? null;
	}

	/** Everything in one file. */
	async backup(): Promise<Blob> {
		await this.#session.flush();
		const pieces: string[] = [];
		try {
			for await (const { piece, ...progress } of backupPieces(await this.#session.store, Date.now())) {
				pieces.push(piece);
				this.progress = progress;
			}
		} finally {
			this.progress = null;
		}
		return new Blob(pieces, { type: 'application/json' });
	}

	/** Adds the plans of a backup file beside those that are here. */
	async restore(file: Blob): Promise<{ ok: true; restored: Restored } | { ok: false; problems: Problem[] }> {
		if (file.size > BACKUP_MAX_BYTES)
			return {
				ok: false,
				problems: [
					problem('', 'backup_too_big', {
						found: Math.round(file.size / 1e6),
						max: BACKUP_MAX_BYTES / 1e6,
					}),
				],
			};
		let text: string;
		try {
			text = await file.text();
		} catch (error) {
			return { ok: false, problems: [problem('', 'backup_unreadable', { reason: errorName(error) })] };
		}
		const opened = openBackup(text);
		if (!opened.ok) return opened;
		const plans = opened.value;
		try {
			const store = await this.#session.store;
			const steps = restoreBackup({ store, plans, now: Date.now(), newId: () => crypto.randomUUID() });
			let step = await steps.next();
			for (; !step.done; step = await steps.next()) this.progress = { done: step.value, total: plans.length };
			await this.refresh();
			return { ok: true, restored: step.value };
		} finally {
			this.progress = null;
		}
	}
}

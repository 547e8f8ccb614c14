import { fail, ok, problem, type Problem, type Result } from '../base/result.ts';
import * as z from '../base/zod.ts';
import type { EditLabel } from '../plan/history/history.ts';
import { found } from '../plan/found.ts';
import { jsonPlace } from '../plan/history/json-place.ts';
import { factsOfText } from './facts.ts';
import type { PlanStore } from './plan-store.ts';

export const BACKUP_VERSION = 1;
/** Largest backup that is read, bytes: 10,000 plans of 8 kB with some versions are about 200 MB. */
export const BACKUP_MAX_BYTES = 300_000_000;
const TEXT_MAX = 20_000_000;

const Text = z.string().check(z.maxLength(TEXT_MAX));
const Moment = z.number().check(z.minimum(0), z.maximum(8.64e15));
const Label = z.strictObject({
	key: z.string().check(z.regex(/^[a-z][a-z0-9_]{0,63}$/)),
	values: z.record(
		z.string().check(z.regex(/^[a-z]\w{0,31}$/i)),
		z.union([z.string().check(z.maxLength(1000)), z.number()]),
	),
});
const BackupVersion = z.strictObject({
	at: Moment,
	title: z.string().check(z.maxLength(200)),
	label: z.nullable(Label),
	text: Text,
});
/** A plan in a backup: its text exactly as stored, so that one that does not open is carried along. */
const BackupPlan = z.strictObject({
	name: z.string().check(z.maxLength(400)),
	savedAt: Moment,
	tags: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50)),
	binned: z.boolean(),
	text: Text,
	versions: z.array(BackupVersion).check(z.maxLength(2000)),
});
export type BackupPlan = z.infer<typeof BackupPlan>;

/** Everything in the store as the pieces of one JSON file; yields how many plans are done. */
export async function* backupPieces(
	store: PlanStore,
	madeAt: number,
): AsyncGenerator<{ piece: string; done: number; total: number }> {
	const entries = await store.list();
	const head = { format: 'loadstar-backup', version: BACKUP_VERSION, madeAt };
	yield {
		piece: `${JSON.stringify(head).slice(0, -1)},"plans":[`,
		done: 0,
		total: entries.length,
	};
	let first = true;
	for (const [row, entry] of entries.entries()) {
		const stored = await store.get(entry.id);
		if (!stored) continue;
		const versions: BackupPlan['versions'] = [];
		for (const { id } of await store.versions(entry.id).catch(() => [])) {
			const held = await store.version(id);
			if (held) {
				const { at, title, label } = held.version;
				versions.push({ at, title, label, text: held.text });
			}
		}
		const plan: BackupPlan = {
			name: entry.name,
			savedAt: entry.savedAt,
			tags: entry.tags,
			binned: entry.binnedAt !== null,
			text: stored.text,
			versions,
		};
		yield {
			piece: `${first ? '' : ','}\n${JSON.stringify(plan)}`,
			done: row + 1,
			total: entries.length,
		};
		first = false;
	}
	yield { piece: '\n]}\n', done: entries.length, total: entries.length };
}

/** A backup's text as its plans, or why it is none. Never throws. */
export function openBackup(text: string): Result<BackupPlan[]> {
	const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
	let json: unknown;
	try {
		json = JSON.parse(body);
	} catch {
		return fail(problem('', 'backup_not_json', jsonPlace(body)));
	}
	if (typeof json !== 'object' || json === null || Array.isArray(json)) return notBackup(found(json));
	const { format, version, plans } = json as Record<string, unknown>;
	if (format !== 'loadstar-backup') return notBackup(`format: ${found(format)}`);
	if (typeof version !== 'number' || version < 1) return notBackup(`version: ${found(version)}`);
	if (version > BACKUP_VERSION)
		return fail(problem('', 'backup_newer', { found: version, reads: BACKUP_VERSION }));
	if (!Array.isArray(plans)) return notBackup(`plans: ${found(plans)}`);
	const opened: BackupPlan[] = [];
	for (const [row, plan] of plans.entries()) {
		const parsed = BackupPlan.safeParse(plan);
		if (!parsed.success)
			return notBackup(`plans.${[row, ...(parsed.error.issues[0]?.path ?? [])].join('.')}`.slice(0, 120));
		opened.push(parsed.data);
	}
	return ok(opened);
}

function notBackup(at: string) {
	return fail(problem('', 'backup_not_backup', { at }));
}

/** What a restore came to. `stopped`: the browser refused further plans. */
export type Restored = { added: number; same: number; broken: number; stopped: Problem | null };

type RestoreOptions = {
	store: PlanStore;
	plans: readonly BackupPlan[];
	now: number;
	newId: () => string;
};

/** Adds the plans of a backup beside those in the store; one that is there already, letter by letter, is left out. Yields how many are done. */
export async function* restoreBackup({
	store,
	plans,
	now,
	newId,
}: RestoreOptions): AsyncGenerator<number, Restored> {
	const report: Restored = { added: 0, same: 0, broken: 0, stopped: null };
	const there = new Set<string>();
	const names = new Set(plans.map(({ name }) => name));
	// A plan with the same text has the same name, so only namesakes are read.
	for (const entry of await store.list())
		if (names.has(entry.name)) there.add((await store.get(entry.id))?.text ?? '');
	for (const [row, { text, savedAt, tags, binned, versions }] of plans.entries()) {
		yield row;
		if (there.has(text)) {
			report.same += 1;
			continue;
		}
		const id = newId();
		const facts = factsOfText(text);
		const outcome = await store.put({ id, text, history: null, ...facts }, 0, Math.min(savedAt, now));
		if (outcome.kind !== 'saved') {
			const reason = outcome.kind === 'refused' ? outcome.reason : outcome.kind;
			// What was refused must not look as if it were kept.
			await store.remove([id]).catch(() => undefined);
			report.stopped = problem('', 'backup_stopped', { added: report.added, total: plans.length, reason });
			return report;
		}
		if (tags.length > 0 || binned) await store.describe(id, { tags, binnedAt: binned ? now : null });
		for (const { at, title, label, text } of versions) {
			const { problem: _, ...held } = factsOfText(text);
			const version = {
				id: newId(),
				planId: id,
				at,
				title,
				// A key that this release does not know is shown as it is.
				label: label as EditLabel | null,
				...held,
			};
			await store.putVersion({ version, text });
		}
		there.add(text);
		report.added += 1;
		if (facts.problem) report.broken += 1;
	}
	return report;
}

import { addSite } from '../../../src/lib/plan/edits/sites/add-site.ts';
import { renamePlan } from '../../../src/lib/plan/edits/rename-plan.ts';
import { setSite } from '../../../src/lib/plan/edits/sites/set-site.ts';
import { newPlan } from '../../../src/lib/plan/new-plan.ts';
import type { Plan } from '../../../src/lib/plan/plan.ts';
import { planText } from '../../../src/lib/plan/save.ts';
import { PlanSession } from '../../../src/lib/state/plan.svelte.ts';
import { factsOf } from '../../../src/lib/storage/facts.ts';
import { indexedDbStore } from '../../../src/lib/storage/indexed-db.ts';
import { openStore } from '../../../src/lib/storage/open-store.ts';

/** A deaf tab does not hear of the saves of others, as one that is just too busy. */
let deaf = false;
const listen = BroadcastChannel.prototype.addEventListener;
BroadcastChannel.prototype.addEventListener = function (
	this: BroadcastChannel,
	type: string,
	hear: (event: MessageEvent) => void,
) {
	listen.call(this, type, (event) => deaf || hear(event as MessageEvent));
} as typeof listen;

/** What the trials ask of a tab: the app's own session and store, opened as the app opens them. */
const store = await openStore();
const session = new PlanSession(store, crypto.randomUUID(), newPlan('Trial', ''));

const keeping = {
	/** Opens as the app does at start. Returns what was mended and how long it took since the page was asked for, ms. */
	async open() {
		const whole = await store.looksWhole();
		const mended = whole ? null : await store.check();
		const id =
			(await store.getCurrent()) ?? (mended?.broughtBack.length ? (await store.list())[0]?.id : null);
		const problems = id ? await session.open(id) : [];
		return {
			mended,
			problems,
			openedMs: performance.now(),
			...(await kept(id)),
		};
	},
	check: () => store.check(),

	/** Saves one edit after the other, a tag and a version in between, and tells of each that the store acknowledged, until the browser dies. */
	async saveForever(from: number, acknowledge: (what: Kept, count: number) => Promise<void>) {
		for (let count = from; ; count++) {
			rename(`Save ${count}`);
			await session.flush();
			if (session.saved.kind === 'saved' && session.saved.isCopied) await acknowledge('save', count);
			if (count % 5 === 1) {
				const isBinned = count % 2 === 0;
				await store.describe(session.id, { tags: [`Tag ${count}`], binnedAt: isBinned ? count : null });
				await acknowledge('tag', count);
			}
			if (count % 5 === 3) {
				await session.keepVersion(`Version ${count}`);
				await acknowledge('version', count);
			}
		}
	},

	/** Adds a site, then changes its power, in turn, saving each: `edits` in all. Returns how often this tab met another's save. */
	async editMany(tab: number, edits: number) {
		let merges = 0;
		session.tell = () => (merges += 1);
		for (let edit = 0; edit < edits; edit++) {
			const id = `tab-${tab}-${edit >> 1}`;
			const problems =
				edit % 2 === 0
					? session.edit({ key: 'edit_add_site', values: { name: id } }, (plan) =>
							addSite(plan, { name: id, position: [tab, (edit % 160) / 2 - 40] }),
						)
					: session.edit({ key: 'edit_set_site', values: { name: id } }, (plan) =>
							setSite(plan, id, { itMw: edit }),
						);
			if (problems.length > 0) throw new Error(JSON.stringify(problems));
			await session.flush();
			if (session.saved.kind !== 'saved') throw new Error(`edit ${edit} rests as ${session.saved.kind}`);
		}
		return merges;
	},

	rename,
	hears(does: boolean) {
		deaf = !does;
	},
	async settled() {
		await session.flush();
		return session.saved.kind;
	},
	conflict: () =>
		session.saved.kind === 'conflict'
			? session.saved.conflict.merge.conflicts.map(({ path, mine, theirs }) => ({ path, mine, theirs }))
			: null,

	/** Stores plans of about 8 kB, with a second copy of each, saved `rounds` times. */
	async seed(count: number, rounds: number) {
		for (let row = 0; row < count; row++) {
			const id = crypto.randomUUID();
			for (let round = 0; round < rounds; round++) {
				const plan = { ...seeded(row), atlas: `round ${round}` };
				await store.put({ id, text: planText(plan), history: null, ...factsOf(plan) }, round, Date.now());
			}
		}
	},
	/** The same in the main store alone and many at once, for a list of thousands. */
	async seedMain(count: number) {
		const main = indexedDbStore();
		for (let row = 0; row < count; row += 200) {
			await Promise.all(
				Array.from({ length: Math.min(200, count - row) }, (_, i) => {
					const plan = seeded(row + i);
					const save = { id: crypto.randomUUID(), text: planText(plan), history: null, ...factsOf(plan) };
					return main.put(save, 0, Date.now());
				}),
			);
		}
	},
	/** Every stored plan by name, with the text that it opens with. */
	async texts() {
		const entries = await store.list();
		const texts: Record<string, string> = {};
		for (const { id, name } of entries) {
			const stored = await store.get(id).catch(() => null);
			if (stored?.sound) texts[name] = stored.text;
		}
		return texts;
	},
	/** Times of reading the whole list, ms. */
	async listTimes(repeats: number) {
		const times: number[] = [];
		let count = 0;
		for (let repeat = 0; repeat < repeats; repeat++) {
			const start = performance.now();
			count = (await store.list()).length;
			times.push(performance.now() - start);
		}
		return { count, times };
	},
	sites: () => session.plan.sites.map(({ id, itMw }) => ({ id, itMw })),
	diagnostics: () => store.diagnostics(),
};

/** What is written while the browser is killed; `step` is the last step of undo. */
export type Kept = 'save' | 'step' | 'tag' | 'version';

/** The last of each kind that is there, by its count; 0 = none. */
async function kept(id: string | null | undefined): Promise<{ counts: Record<Kept, number> }> {
	const last = (texts: readonly (string | undefined)[]) =>
		Math.max(0, ...texts.map((text) => Number(/^(?:Save|Tag|Version) (\d+)$/.exec(text ?? '')?.[1] ?? 0)));
	const stored = id ? await store.get(id) : null;
	const versions = id ? await store.versions(id) : [];
	return {
		counts: {
			save: last([session.plan.name]),
			step: last([String(session.undoLabel?.values['name'] ?? '')]),
			tag: last(stored?.entry.tags ?? []),
			version: last(versions.map(({ title }) => title)),
		},
	};
}

function rename(name: string): void {
	session.edit({ key: 'edit_rename_plan', values: { name } }, (plan) => renamePlan(plan, name));
}

/** A plan whose text is about 8 kB, another one for each row. */
function seeded(row: number): Plan {
	let plan: Plan = { ...newPlan(`Plan ${row}`, ''), note: `Row ${row}. `.repeat(60) };
	for (let site = 0; site < 24; site++) {
		const added = addSite(plan, {
			name: `Site ${site} of ${row}`,
			position: [((row * 7 + site * 3) % 120) - 60, ((row + site * 5) % 100) - 50],
		});
		if (!added.ok) throw new Error(JSON.stringify(added.problems));
		plan = added.value;
	}
	return plan;
}

Object.assign(window, { keeping });
export type Keeping = typeof keeping;

import { expect, test } from 'vitest';
import { addSite } from '../../src/lib/plan/edits/sites/add-site.ts';
import { renamePlan } from '../../src/lib/plan/edits/rename-plan.ts';
import { resolve } from '../../src/lib/plan/merge/merge.ts';
import { newPlan } from '../../src/lib/plan/new-plan.ts';
import { PlanSession } from '../../src/lib/state/plan.svelte.ts';
import { keptStore, type KeptStore } from '../../src/lib/storage/kept-store.ts';
import { memoryStore } from '../../src/lib/storage/memory.ts';
import type { PlanStore } from '../../src/lib/storage/plan-store.ts';
import type { Told } from '../../src/lib/storage/tabs.ts';

/** Tabs of one browser: one main store, each with its own view of it. `deaf` tabs do not hear of each other. */
function browser({ deaf = false } = {}) {
	const main = memoryStore();
	const ears: { tab: number; hear: (told: Told) => void }[] = [];
	let tabs = 0;
	const tab = (over: Partial<PlanStore> = {}): KeptStore => {
		const me = tabs++;
		return keptStore({
			main: { ...main, ...over },
			journal: {
				kind: 'none',
				ids: async () => [],
				read: async () => ({ plan: null, versions: [], earlier: [], removed: [] }),
				notePlan: async () => undefined,
				noteVersion: async () => undefined,
				noteRemoved: async () => undefined,
				forget: async () => undefined,
				forgotten: async () => [],
				head: async () => null,
				noteHead: async () => undefined,
			},
			memory: { read: () => null, write: () => undefined },
			tabs: {
				tell: (told) =>
					deaf ||
					ears.filter((ear) => ear.tab !== me).forEach(({ hear }) => queueMicrotask(() => hear(told))),
				listen: (hear) => (ears.push({ tab: me, hear }), () => undefined),
			},
			persist: () => undefined,
		});
	};
	return { main, tab };
}

const rename = (session: PlanSession, name: string) =>
	session.edit({ key: 'edit_rename_plan', values: { name } }, (plan) => renamePlan(plan, name));
const add = (session: PlanSession, name: string) =>
	session.edit({ key: 'edit_add_site', values: { name } }, (plan) =>
		addSite(plan, { name, position: [1, 2] }),
	);
const until = (met: () => boolean) => expect.poll(met, { interval: 2 }).toBe(true);

async function twoTabs(options?: { deaf?: boolean }) {
	const { tab, main } = browser(options);
	const first = new PlanSession(tab(), 'plan', newPlan('Start', ''));
	rename(first, 'Shared');
	await first.flush();
	const second = new PlanSession(tab(), 'other', newPlan('Start', ''));
	expect(await second.open('plan')).toEqual([]);
	return { first, second, main };
}

test('an empty plan nobody has touched is not stored', async () => {
	const { tab, main } = browser();
	const session = new PlanSession(tab(), 'plan', newPlan('Start', ''));
	await session.flush();
	await session.start(newPlan('New', ''));
	expect(await main.list()).toEqual([]);
	expect(session.saved.kind).toBe('new');
});

test('200 steps with their labels are there after a reload, and undo leads back to the start', async () => {
	const { tab } = browser();
	const store = tab();
	const session = new PlanSession(store, 'plan', newPlan('Start', ''));
	for (let step = 1; step <= 200; step++) rename(session, `Step ${step}`);
	await session.flush();
	const reloaded = new PlanSession(store, 'x', newPlan('Start', ''));
	await reloaded.open('plan');
	expect(reloaded.undoLabel).toEqual({ key: 'edit_rename_plan', values: { name: 'Step 200' } });
	for (let step = 0; step < 200; step++) reloaded.undo();
	expect(reloaded.plan.name).toBe('Start');
	expect(reloaded.undoLabel).toBeNull();
	for (let step = 0; step < 200; step++) reloaded.redo();
	expect(reloaded.plan).toEqual(session.plan);
});

test('a tab without changes of its own follows, with the history of the other', async () => {
	const { first, second } = await twoTabs();
	add(first, 'Omaha');
	await first.flush();
	await until(() => second.plan.sites.length === 1);
	expect(second.undoLabel).toEqual({ key: 'edit_add_site', values: { name: 'Omaha' } });
	rename(second, 'Answer');
	await second.flush();
	await until(() => first.plan.name === 'Answer');
	expect(first.saved.kind).toBe('saved');
});

test('a tab that is dragging waits with following until the drag is over', async () => {
	const { first, second } = await twoTabs();
	second.try((plan) => renamePlan(plan, 'Trying'));
	add(first, 'Omaha');
	await first.flush();
	await new Promise((done) => setTimeout(done, 20));
	expect(second.shown.name).toBe('Trying');
	second.try(null);
	await until(() => second.plan.sites.length === 1);
});

test('changes of different things are joined, said, and one step of undo', async () => {
	const { first, second, main } = await twoTabs({ deaf: true });
	const said: string[] = [];
	second.tell = ({ key }) => said.push(key);
	add(first, 'Omaha');
	await first.flush();
	rename(second, 'Renamed');
	add(second, 'Lincoln');
	await second.flush();
	expect(second.plan.name).toBe('Renamed');
	expect(second.plan.sites.map(({ name }) => name).sort()).toEqual(['Lincoln', 'Omaha']);
	expect(said).toEqual(['conflict_merged']);
	expect(second.undoLabel?.key).toBe('conflict_edit');
	expect((await main.list())[0]).toMatchObject({ name: 'Renamed', siteCount: 2 });
});

test('changes of the same field overwrite nothing: both stand until somebody chooses, and mine is kept as a version', async () => {
	const { first, second, main } = await twoTabs({ deaf: true });
	rename(first, 'Theirs');
	await first.flush();
	rename(second, 'Mine');
	await second.flush();
	expect(second.saved.kind).toBe('conflict');
	expect((await main.list())[0]?.name).toBe('Theirs');
	expect(await main.versions('plan')).toMatchObject([
		{ name: 'Mine', label: { key: 'versions_before_conflict' } },
	]);
	if (second.saved.kind !== 'conflict') throw new Error('no conflict');
	const { merge } = second.saved.conflict;
	expect(merge.conflicts).toMatchObject([{ path: 'name', base: 'Shared', mine: 'Mine', theirs: 'Theirs' }]);
	// The other tab goes on while this one thinks.
	add(first, 'Omaha');
	await first.flush();
	second.settle(resolve(merge, { name: 'mine' }));
	await second.flush();
	expect(second.saved.kind).toBe('saved');
	expect((await main.list())[0]).toMatchObject({ name: 'Mine', siteCount: 1 });
	second.undo();
	expect(second.plan.name).not.toBe('Shared');
});

test('a version kept before a change holds the plan before it, though nobody waited', async () => {
	const { tab, main } = browser();
	const session = new PlanSession(tab(), 'plan', newPlan('Start', ''));
	add(session, 'Omaha');
	const kept = session.keepVersion('', { key: 'versions_before_import', values: { name: 'sites.csv' } });
	add(session, 'Lincoln');
	await kept;
	expect(await main.versions('plan')).toMatchObject([{ siteCount: 1 }]);
});

test('edits made while a save is on its way are saved after it', async () => {
	const { tab, main } = browser();
	const session = new PlanSession(tab(), 'plan', newPlan('Start', ''));
	for (let edit = 0; edit < 50; edit++) {
		add(session, `Site ${edit}`);
		if (edit % 7 === 0) void session.flush();
		if (edit % 11 === 0) await Promise.resolve();
	}
	await session.flush();
	expect((await main.list())[0]?.siteCount).toBe(50);
	expect(session.saved.kind).toBe('saved');
});

test('a refused save is said, the plan stays, and another plan can be opened and left without losing it', async () => {
	const { tab } = browser();
	const store = tab({ put: async () => Promise.reject(new DOMException('', 'QuotaExceededError')) });
	const session = new PlanSession(store, 'plan', newPlan('Start', ''));
	add(session, 'Omaha');
	await session.flush();
	expect(session.saved).toEqual({ kind: 'memory', why: 'full', reason: 'QuotaExceededError' });
	const { id } = session;
	await session.start({ ...newPlan('Next', ''), areas: [] });
	expect(await session.open(id)).toEqual([]);
	expect(session.plan.sites.map(({ name }) => name)).toEqual(['Omaha']);
});

test('a plan that does not open stays as it is and says why', async () => {
	const { tab, main } = browser();
	const text = '{"format":"loadstar-plan","version":99,"name":"Tomorrow"}';
	await main.put(
		{ id: 'new', text, history: null, name: 'Tomorrow', siteCount: 0, itMw: 0, sketch: '|' },
		0,
		1,
	);
	const session = new PlanSession(tab(), 'plan', newPlan('Start', ''));
	expect((await session.open('new'))[0]?.key).toBe('plan_newer');
	expect(session.id).toBe('plan');
	expect((await main.get('new'))?.text).toBe(text);
	expect((await main.list())[0]?.problem?.key).toBe('plan_newer');
});

test('where the other tab saved what this one cannot read, nothing is overwritten: mine goes on beside it', async () => {
	const { first, second, main } = await twoTabs({ deaf: true });
	const text = '{"format":"loadstar-plan","version":99,"name":"Tomorrow"}';
	await main.put(
		{ id: 'plan', text, history: null, name: 'Tomorrow', siteCount: 0, itMw: 0, sketch: '|' },
		1,
		1,
	);
	rename(second, 'Mine');
	await second.flush();
	expect(second.saved.kind).toBe('saved');
	expect((await main.get('plan'))?.text).toBe(text);
	expect((await main.list()).map(({ name }) => name).sort()).toEqual(['Mine', 'Tomorrow']);
	expect(first.plan.name).toBe('Shared');
});

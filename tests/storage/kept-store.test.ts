import { expect, test, vi } from 'vitest';
import { planText } from '../../src/lib/plan/save.ts';
import { factsOf } from '../../src/lib/storage/facts.ts';
import { copyOf, type Head, type Journal, type JournalRecord } from '../../src/lib/storage/second/journal.ts';
import { keptStore } from '../../src/lib/storage/kept-store.ts';
import { memoryStore } from '../../src/lib/storage/memory.ts';
import {
	AUTOMATIC_VERSIONS_MAX,
	daysLeft,
	type PlanStore,
	type Save,
	type VersionEntry,
} from '../../src/lib/storage/plan-store.ts';
import type { Remembered } from '../../src/lib/storage/remembered.ts';
import type { Told } from '../../src/lib/storage/tabs.ts';
import { planOf, site } from '../fixtures/plan.ts';

const DAY = 86_400_000;

function journalInMemory(): Journal {
	const saves = new Map<string, JournalRecord[]>();
	const versions = new Map<string, JournalRecord[]>();
	const forgotten: string[] = [];
	let head: Head | null = null;
	const note = (records: typeof saves, id: string, record: JournalRecord) =>
		void records.set(id, [...(records.get(id) ?? []), structuredClone(record)]);
	return {
		kind: 'files',
		ids: async () => [...saves.keys()],
		read: async (id) => ({
			...copyOf([...(saves.get(id) ?? []), ...(versions.get(id) ?? [])]),
			earlier: [],
		}),
		notePlan: async (plan) => note(saves, plan.entry.id, { kind: 'plan', ...plan }),
		noteVersion: async (version) => note(versions, version.version.planId, { kind: 'version', ...version }),
		noteRemoved: async (id, removed) => note(versions, id, { kind: 'removed', versions: [...removed] }),
		async forget(id) {
			forgotten.push(id);
			saves.delete(id);
			versions.delete(id);
		},
		forgotten: async () => forgotten,
		head: async () => head,
		async noteHead(next) {
			head = { mark: Math.max(next.mark, head?.mark ?? 0), current: next.current ?? head?.current ?? null };
		},
	};
}

function world() {
	const main = memoryStore();
	const journal = journalInMemory();
	let remembered: Remembered | null = null;
	const told: Told[] = [];
	const open = (over: Partial<PlanStore> = {}, second: Journal = journal) =>
		keptStore({
			main: { ...main, ...over },
			journal: second,
			memory: { read: () => remembered, write: (next) => (remembered = next) },
			tabs: { tell: (news) => told.push(news), listen: () => () => undefined },
			persist: () => undefined,
		});
	return { main, journal, told, open };
}

function saveOf(id: string, name = id): Save {
	const plan = { ...planOf(site('a', 1, 2, 100)), name };
	return { id, text: planText(plan), history: null, ...factsOf(plan) };
}

test('a save from a revision that is no longer stored changes nothing and hands the stored plan over', async () => {
	const store = world().open();
	await store.put(saveOf('one', 'first'), 0, 1);
	await store.put(saveOf('one', 'second'), 1, 2);
	const outcome = await store.put(saveOf('one', 'late'), 1, 3);
	expect(outcome).toMatchObject({ kind: 'conflict', stored: { entry: { name: 'second', revision: 2 } } });
	expect((await store.get('one'))?.text).toContain('"second"');
});

test('a store that comes up empty gets every plan, tag, bin place and version back', async () => {
	const { main, open } = world();
	const store = open();
	for (const id of ['one', 'two', 'three']) await store.put(saveOf(id), 0, 1);
	await store.describe('two', { tags: ['midwest'], binnedAt: 5 });
	const version = { id: 'v', planId: 'one', at: 1, title: 'Board', label: null, ...factsOf(planOf()) };
	await store.putVersion({ version, text: planText(planOf()) });
	await store.remove(['three']);
	expect(await store.looksWhole()).toBe(true);
	await main.remove(['one', 'two']);
	expect(await store.looksWhole()).toBe(false);
	const { broughtBack, damaged, missing } = await store.check();
	expect({ broughtBack: broughtBack.sort(), damaged, missing }).toEqual({
		broughtBack: ['one', 'two'],
		damaged: [],
		missing: 0,
	});
	const list = await store.list();
	expect(list.map(({ id }) => id).sort()).toEqual(['one', 'two']);
	expect(list.find(({ id }) => id === 'two')).toMatchObject({ tags: ['midwest'], binnedAt: 5 });
	expect((await store.versions('one')).map(({ title }) => title)).toEqual(['Board']);
	expect(await store.looksWhole()).toBe(true);
});

test('a damaged record is replaced by its copy when it is opened; without a copy it is kept and named', async () => {
	const { main, journal, open } = world();
	const damagedGet: PlanStore['get'] = async (id) => {
		const stored = await main.get(id);
		return stored && stored.text.includes('"first"') ? { ...stored, sound: false } : stored;
	};
	// The memory store cannot be damaged from outside: it is told to bring back over what is read as damaged.
	const bringBack: PlanStore['bringBack'] = async (plan) => (
		await main.remove([plan.entry.id]),
		main.bringBack(plan)
	);
	const store = open({ get: damagedGet, bringBack });
	await store.put(saveOf('one', 'first'), 0, 1);
	await journal.notePlan({ entry: (await main.list())[0]!, text: saveOf('one', 'copy').text, history: null });
	expect(await store.get('one')).toMatchObject({
		sound: true,
		text: expect.stringContaining('"copy"') as string,
	});

	await store.put(saveOf('two', 'first'), 0, 1);
	await journal.forget('two');
	expect((await store.check()).damaged).toEqual(['first']);
	expect((await store.list()).find(({ id }) => id === 'two')?.problem?.key).toBe('plans_damaged');
	expect((await main.get('two'))?.text).toContain('"first"');
});

test('a main store that fell back to an older save is brought forward', async () => {
	const { main, open } = world();
	const store = open();
	await store.put(saveOf('one', 'old'), 0, 1);
	await store.put(saveOf('one', 'new'), 1, 2);
	await main.remove(['one']);
	await main.put(saveOf('one', 'old'), 0, 1);
	expect((await store.check()).broughtBack).toEqual(['new']);
	expect((await store.get('one'))?.text).toContain('"new"');
});

test('what is refused lives on in memory, is listed and opens, and is saved when there is room again', async () => {
	const { main, open } = world();
	let full = true;
	const put: PlanStore['put'] = async (...save) => {
		if (full) throw new DOMException('', 'QuotaExceededError');
		return main.put(...save);
	};
	const store = open({ put });
	expect(await store.put(saveOf('one'), 0, 1)).toEqual({
		kind: 'refused',
		why: 'full',
		reason: 'QuotaExceededError',
	});
	expect((await store.list()).map(({ name }) => name)).toEqual(['one']);
	expect(await store.get('one')).toMatchObject({ sound: true, entry: { revision: 0 } });
	full = false;
	expect(await store.put(saveOf('one'), 0, 2)).toMatchObject({ kind: 'saved' });
	expect((await main.list()).map(({ name }) => name)).toEqual(['one']);
	expect(await store.list()).toHaveLength(1);
});

test('a store that cannot be read at all still shows and opens what its second copy holds', async () => {
	const { open } = world();
	const store = open();
	await store.put(saveOf('one'), 0, 1);
	await store.put(saveOf('two'), 0, 2);
	const broken = () => Promise.reject(new DOMException('', 'UnknownError'));
	const dead = open({ list: broken, get: broken, ids: broken, put: broken, bringBack: broken });
	expect((await dead.list()).map(({ name }) => name)).toEqual(['two', 'one']);
	expect(await dead.get('one')).toMatchObject({ sound: true, entry: { name: 'one' } });
	expect(await dead.put(saveOf('one', 'new'), 1, 3)).toMatchObject({ kind: 'refused', why: 'refused' });
	expect((await dead.list()).map(({ name }) => name)).toEqual(['new', 'two']);
	await expect(world().open({ list: broken }).list()).rejects.toThrow();
});

test('when space is short the undo history goes before the plan', async () => {
	const { main, open } = world();
	const put: PlanStore['put'] = async (save, from, now) =>
		save.history === null
			? main.put(save, from, now)
			: Promise.reject(new DOMException('', 'QuotaExceededError'));
	expect(await open({ put }).put({ ...saveOf('one'), history: 'long' }, 0, 1)).toMatchObject({
		kind: 'saved',
	});
});

test('the bin keeps a plan for 30 days, to the day', async () => {
	const { open, journal } = world();
	const store = open();
	await store.put(saveOf('one'), 0, 1);
	await store.describe('one', { binnedAt: 1000 });
	expect(daysLeft(1000, 1000)).toBe(30);
	expect(daysLeft(1000, 1000 + 29.5 * DAY)).toBe(1);
	await store.emptyBin(1000 + 30 * DAY - 1);
	expect(await store.list()).toHaveLength(1);
	await store.emptyBin(1000 + 30 * DAY);
	expect(await store.list()).toHaveLength(0);
	expect(await journal.ids()).toEqual([]);
});

test('a plan deleted for good does not come back from the second copy', async () => {
	const store = world().open();
	await store.put(saveOf('one'), 0, 1);
	await store.remove(['one']);
	expect(await store.check()).toEqual({ broughtBack: [], damaged: [], missing: 0 });
	expect(await store.list()).toEqual([]);
});

test('without a second copy, plans that are gone are counted by what is remembered', async () => {
	const { main, journal, open } = world();
	const store = open();
	for (const id of ['one', 'two']) await store.put(saveOf(id), 0, 1);
	await main.remove(['one']);
	expect((await store.check()).broughtBack).toEqual(['one']);
	await main.remove(['one']);
	const alone = open({}, { ...journal, ids: async () => [], read: () => Promise.reject(new Error('gone')) });
	expect((await alone.check()).missing).toBe(1);
});

test('automatic versions give way to newer ones, named ones stay', async () => {
	const store = world().open();
	const keep = (at: number, title: string) => {
		const label: VersionEntry['label'] = title
			? null
			: { key: 'versions_before_import', values: { name: 'x' } };
		const version = { id: `v${at}`, planId: 'one', at, title, label, ...factsOf(planOf()) };
		return store.putVersion({ version, text: planText(planOf()) });
	};
	await keep(0, 'Named');
	for (let at = 1; at <= AUTOMATIC_VERSIONS_MAX + 5; at++) await keep(at, '');
	const versions = await store.versions('one');
	expect(versions).toHaveLength(AUTOMATIC_VERSIONS_MAX + 1);
	expect(versions.at(-1)?.title).toBe('Named');
});

/** A promise and what keeps it. */
function gate() {
	let open = () => {};
	const opened = new Promise<void>((resolve) => (open = resolve));
	return { opened, open };
}

test('a save is said only when both copies rest; before that other tabs hear nothing of it', async () => {
	const { journal, told, open } = world();
	const copied = gate();
	const store = open(
		{},
		{ ...journal, notePlan: async (plan) => (await copied.opened, journal.notePlan(plan)) },
	);
	let said: unknown = null;
	const saving = store.put(saveOf('one'), 0, 1).then((outcome) => (said = outcome));
	await new Promise((done) => setTimeout(done, 20));
	expect(said).toBeNull();
	expect(told).toEqual([]);
	copied.open();
	await saving;
	expect(said).toMatchObject({ kind: 'saved', isCopied: true });
	expect(told).toEqual([{ kind: 'saved', id: 'one', revision: 1 }]);
});

test.each([
	[
		'refuses',
		(journal: Journal): Journal => ({ ...journal, notePlan: () => Promise.reject(new Error('full')) }),
	],
	['is none', (journal: Journal): Journal => ({ ...journal, kind: 'none' })],
	['may be written late', (journal: Journal): Journal => ({ ...journal, kind: 'local' })],
])('where the second copy %s, the plan is saved and said to rest once', async (_, change) => {
	const { journal, open } = world();
	const store = open({}, change(journal));
	expect(await store.put(saveOf('one'), 0, 1)).toMatchObject({ kind: 'saved', isCopied: false });
	expect(await store.get('one')).toMatchObject({ sound: true, isCopied: false });
});

test('a second copy that hangs holds a save up for seconds, not for ever', async () => {
	vi.useFakeTimers();
	try {
		const { journal, open } = world();
		const saving = open({}, { ...journal, notePlan: () => new Promise(() => {}) }).put(saveOf('one'), 0, 1);
		await vi.advanceTimersByTimeAsync(6000);
		expect(await saving).toMatchObject({ kind: 'saved', isCopied: false });
	} finally {
		vi.useRealTimers();
	}
});

/** What a kill can leave: the main store as it was some writes ago, the second copy as it was when it said so. */
async function fellBack() {
	const { main, journal, open } = world();
	const store = open();
	await store.put({ ...saveOf('one', 'old'), history: 'old steps' }, 0, 1);
	await store.put(saveOf('two'), 0, 2);
	await store.setCurrent('two');
	const before = memoryStore();
	for (const id of await main.ids()) await before.bringBack((await main.get(id))!);
	await before.setCurrent('two');
	await store.put({ ...saveOf('one', 'new'), history: 'new steps' }, 1, 3);
	await store.describe('two', { tags: ['board'], binnedAt: 4 });
	const version = { id: 'v', planId: 'one', at: 5, title: 'Board', label: null, ...factsOf(planOf()) };
	await store.putVersion({ version, text: planText(planOf()) });
	await store.setCurrent('one');
	return { before, journal, after: open(before) };
}

test('a store that fell back is known at start, and every acknowledged save, step, tag and version is there before the first plan', async () => {
	const { before, after } = await fellBack();
	expect(await after.looksWhole()).toBe(false);
	expect((await after.check()).broughtBack.sort()).toEqual(['new', 'two']);
	expect(await after.get('one')).toMatchObject({
		entry: { name: 'new' },
		history: 'new steps',
		isCopied: true,
	});
	expect(await after.get('two')).toMatchObject({ entry: { tags: ['board'], binnedAt: 4 } });
	expect((await after.versions('one')).map(({ title }) => title)).toEqual(['Board']);
	expect(await after.getCurrent()).toBe('one');
	expect(await after.looksWhole()).toBe(true);
	expect((await before.get('one'))?.text).toContain('"new"');
});

test('opening a plan takes the newer of both copies, whatever the look at start has seen', async () => {
	const { after } = await fellBack();
	expect(await after.get('one')).toMatchObject({ entry: { name: 'new', revision: 2 }, history: 'new steps' });
	expect((await after.versions('one')).map(({ title }) => title)).toEqual(['Board']);
});

test('a save that only the main store has is kept and copied when it is opened', async () => {
	const { main, journal, open } = world();
	await open().put(saveOf('one', 'old'), 0, 1);
	// Killed between the two copies.
	await main.put({ ...saveOf('one', 'new'), history: 'steps' }, 1, 2);
	const store = open();
	expect(await store.looksWhole()).toBe(true);
	expect(await store.get('one')).toMatchObject({ entry: { name: 'new' }, isCopied: true });
	expect((await journal.read('one')).plan).toMatchObject({ entry: { name: 'new' }, history: 'steps' });
});

test('a version removed by hand and a plan deleted for good stay away when the store falls back', async () => {
	const { main, open } = world();
	const store = open();
	await store.put(saveOf('one'), 0, 1);
	await store.put(saveOf('two'), 0, 1);
	await store.describe('two', { binnedAt: 5 });
	const version = { id: 'v', planId: 'one', at: 1, title: 'Board', label: null, ...factsOf(planOf()) };
	await store.putVersion({ version, text: planText(planOf()) });
	const two = (await main.get('two'))!;
	await store.removeVersions(['v']);
	await store.remove(['two']);
	await main.putVersion({ version, text: planText(planOf()) });
	await main.bringBack(two);
	const later = open();
	await later.check();
	expect(await later.versions('one')).toEqual([]);
	expect((await later.list()).map(({ id }) => id)).toEqual(['one']);
});

test('of two tabs that save one plan in turn the newer save counts, whichever copy was written last', () => {
	const plan = (revision: number) => ({
		kind: 'plan' as const,
		entry: { revision, noted: 0 } as never,
		text: `${revision}`,
		history: null,
	});
	expect(copyOf([plan(1), plan(3), plan(2)]).plan?.text).toBe('3');
});

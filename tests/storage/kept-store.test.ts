import { expect, test } from 'vitest';
import { planText } from '../../src/lib/plan/save.ts';
import { factsOf } from '../../src/lib/storage/facts.ts';
import { copyOf, type Journal } from '../../src/lib/storage/journal.ts';
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
	const records = new Map<string, Parameters<typeof copyOf>[0][number][]>();
	const note = (id: string, record: Parameters<typeof copyOf>[0][number]) =>
		void records.set(id, [...(records.get(id) ?? []), record]);
	return {
		kind: 'files',
		ids: async () => [...records.keys()],
		read: async (id) => copyOf(records.get(id) ?? []),
		notePlan: async (plan) => note(plan.entry.id, { kind: 'plan', ...plan }),
		noteVersion: async (version) => note(version.version.planId, { kind: 'version', ...version }),
		forget: async (id) => void records.delete(id),
	};
}

function world() {
	const main = memoryStore();
	const journal = journalInMemory();
	let remembered: Remembered | null = null;
	const told: Told[] = [];
	const open = (over: Partial<PlanStore> = {}) =>
		keptStore({
			main: { ...main, ...over },
			journal,
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
	await store.copied();
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
	await store.copied();
	await journal.notePlan({ entry: (await main.list())[0]!, text: saveOf('one', 'copy').text });
	expect(await store.get('one')).toMatchObject({
		sound: true,
		text: expect.stringContaining('"copy"') as string,
	});

	await store.put(saveOf('two', 'first'), 0, 1);
	await store.copied();
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
	await store.copied();
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
	await store.copied();
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
	await store.copied();
	expect(await journal.ids()).toEqual([]);
});

test('a plan deleted for good does not come back from the second copy', async () => {
	const store = world().open();
	await store.put(saveOf('one'), 0, 1);
	await store.copied();
	await store.remove(['one']);
	expect(await store.check()).toEqual({ broughtBack: [], damaged: [], missing: 0 });
	expect(await store.list()).toEqual([]);
});

test('without a second copy, plans that are gone are counted by what is remembered', async () => {
	const { main, journal, open } = world();
	const store = open();
	for (const id of ['one', 'two']) await store.put(saveOf(id), 0, 1);
	await store.copied();
	for (const id of ['one', 'two']) await journal.forget(id);
	await main.remove(['one']);
	expect((await store.check()).missing).toBe(1);
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

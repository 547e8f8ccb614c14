import { expect, test } from 'vitest';
import { planText } from '../../src/lib/plan/save.ts';
import { backupPieces, openBackup, restoreBackup } from '../../src/lib/storage/backup.ts';
import { factsOf, factsOfText } from '../../src/lib/storage/facts.ts';
import { memoryStore } from '../../src/lib/storage/memory.ts';
import type { PlanStore } from '../../src/lib/storage/plan-store.ts';
import { planOf, site } from '../fixtures/plan.ts';
import { valueOf } from '../fixtures/result.ts';

async function filled(): Promise<PlanStore> {
	const store = memoryStore();
	for (const name of ['One', 'Two']) {
		const plan = { ...planOf(site('a', 1, 2, 3)), name };
		await store.put({ id: name, text: planText(plan), history: null, ...factsOf(plan) }, 0, 7);
	}
	const broken = '{"format":"loadstar-plan","version":99,"name":"Tomorrow"}';
	await store.put({ id: 'broken', text: broken, history: null, ...factsOfText(broken) }, 0, 7);
	await store.describe('Two', { tags: ['t'], binnedAt: 9 });
	const version = { id: 'v', planId: 'One', at: 5, title: 'Board', label: null, ...factsOf(planOf()) };
	await store.putVersion({ version, text: planText(planOf()) });
	return store;
}

async function textOf(store: PlanStore): Promise<string> {
	let text = '';
	for await (const { piece } of backupPieces(store, 1)) text += piece;
	return text;
}

async function restored(store: PlanStore, text: string) {
	let id = 0;
	const plans = valueOf(openBackup(text));
	const steps = restoreBackup({ store, plans, now: 100, newId: () => `new-${id++}` });
	let step = await steps.next();
	while (!step.done) step = await steps.next();
	return step.value;
}

test('everything comes back elsewhere: texts, tags, the bin, versions, and plans that do not open', async () => {
	const text = await textOf(await filled());
	const other = memoryStore();
	expect(await restored(other, text)).toEqual({ added: 3, same: 0, broken: 1, stopped: null });
	const entries = new Map((await other.list()).map((entry) => [entry.name, entry]));
	expect(entries.get('Two')).toMatchObject({ tags: ['t'], binnedAt: 100, savedAt: 7 });
	expect(entries.get('Tomorrow')?.problem?.key).toBe('plan_newer');
	expect(await other.versions(entries.get('One')!.id)).toMatchObject([{ title: 'Board', at: 5 }]);
	// The backup of what was restored says the same of each plan.
	const plans = (text: string) => valueOf(openBackup(text)).sort((a, b) => (a.name < b.name ? -1 : 1));
	expect(plans(await textOf(other))).toEqual(plans(text));
});

test('restoring adds beside and never overwrites; what is there already is left out', async () => {
	const store = await filled();
	const text = await textOf(store);
	const before = await store.list();
	expect(await restored(store, text)).toMatchObject({ added: 0, same: 3 });
	const changed = { ...planOf(site('a', 1, 2, 999)), name: 'One' };
	await store.put({ id: 'One', text: planText(changed), history: null, ...factsOf(changed) }, 1, 8);
	expect(await restored(store, text)).toMatchObject({ added: 1, same: 2 });
	expect(await store.list()).toHaveLength(before.length + 1);
	expect((await store.get('One'))?.text).toBe(planText(changed));
});

test('a browser that refuses in the middle is told with how far it came, and nothing half is left', async () => {
	const text = await textOf(await filled());
	const main = memoryStore();
	let puts = 0;
	const store: PlanStore = {
		...main,
		// As the app's store does, what is refused is held in memory until somebody lets it go.
		async put(...save) {
			const outcome = await main.put(...save);
			return ++puts > 1 ? { kind: 'refused', why: 'full', reason: 'QuotaExceededError' } : outcome;
		},
	};
	const report = await restored(store, text);
	expect(report.stopped).toMatchObject({ key: 'backup_stopped', values: { added: 1, total: 3 } });
	expect(await main.list()).toHaveLength(1);
});

test('what is no backup is refused with the place and the reason, and never throws', async () => {
	const good = await textOf(await filled());
	const key = (text: string) => {
		const result = openBackup(text);
		return result.ok ? 'ok' : result.problems[0]!.key;
	};
	expect(key('')).toBe('backup_not_json');
	expect(key('[1]')).toBe('backup_not_backup');
	expect(key('{"format":"loadstar-plan"}')).toBe('backup_not_backup');
	expect(key(good.replace('"version":1,"madeAt"', '"version":2,"madeAt"'))).toBe('backup_newer');
	expect(key(good.replace('"binned":false', '"binned":"<img>"'))).toBe('backup_not_backup');
	expect(key(good.replace('"tags":["t"]', '"tags":["t"],"__proto__":{"x":1}'))).toBe('backup_not_backup');
	expect(key(`{"format":"loadstar-backup","version":1,"plans":${'['.repeat(100_000)}`)).toBe(
		'backup_not_json',
	);
	const deep = '['.repeat(50_000) + ']'.repeat(50_000);
	expect(key(`{"format":"loadstar-backup","version":1,"plans":[${deep}]}`)).toBe('backup_not_backup');
	for (let cut = 0; cut < good.length; cut += 97) expect(key(good.slice(0, cut))).toBe('backup_not_json');
	expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

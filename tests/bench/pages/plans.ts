import Dexie from 'dexie';
import { planText } from '../../../src/lib/plan/save.ts';
import { factsOf } from '../../../src/lib/storage/facts.ts';
import { indexedDbStore } from '../../../src/lib/storage/indexed-db.ts';
import { benchPlan } from '../bench-plan.ts';
import { answer } from './page.ts';

const PLANS = 1000;
const repeats = Number(new URLSearchParams(location.search).get('repeats'));
const store = indexedDbStore('bench');
const dexie = new Dexie('bench-dexie');
dexie.version(1).stores({ plans: 'id' });

const plans = Array.from({ length: PLANS }, (_, i) => benchPlan(i + 1));
const saves = plans.map((plan, i) => ({
	...factsOf(plan),
	id: `plan-${i}`,
	text: planText(plan),
	history: null,
}));
for (const save of saves) await store.put(save, 0, 0);
await dexie.table('plans').bulkPut(saves);

const times = { ours: [] as number[], dexie: [] as number[] };
for (let round = -1; round < repeats; round++) {
	const ours = await timedMs(() => store.list());
	const peer = await timedMs(() => dexie.table('plans').toArray());
	if (round < 0) continue;
	times.ours.push(ours);
	times.dexie.push(peer);
}
answer('ours', times.ours);
answer('dexie', times.dexie);

async function timedMs(list: () => Promise<unknown[]>): Promise<number> {
	const start = performance.now();
	const { length } = await list();
	if (length !== PLANS) throw new Error(`${length} plans`);
	return performance.now() - start;
}

import { expect, test, vi } from 'vitest';
import type { RingAnswer, RingQuestion } from '../../src/lib/planning/network/rings/ring-sets.ts';
import type { Under } from '../../src/lib/worker/question.ts';
import { newPlan } from '../../src/lib/plan/new-plan.ts';
import { PlannerClient } from '../../src/lib/worker/planner-client.ts';
import type { PlannerReply, PlannerRequest } from '../../src/lib/worker/protocol.ts';

const question: RingQuestion & Under = {
	sites: [{ id: 'a', position: [0, 0] }],
	thresholdsMs: [5],
	kind: 'private',
	mode: 'each',
	band: false,
	hurry: false,
	assumptions: {},
};
const answer: RingAnswer = { sets: [], unreached: [], emptyMs: [], neededMs: null, complete: true };
const file = (text: string) => ({
	file: { name: 'a.csv', bytes: new TextEncoder().encode(text) },
	existing: newPlan('Plan', ''),
	options: {},
});

/** A client whose workers only note what they are told. */
function setup() {
	const workers: {
		sent: PlannerRequest[];
		ended: boolean;
		tell: (reply: PlannerReply) => void;
		breaks: (message: string) => void;
	}[] = [];
	const client = new PlannerClient('https://here/atlas', (tell, breaks) => {
		const worker = { sent: [] as PlannerRequest[], ended: false, tell, breaks };
		workers.push(worker);
		return { post: (request) => void worker.sent.push(request), end: () => (worker.ended = true) };
	});
	return { client, workers };
}

test('the worker starts with the first question and is told where the atlas lies', async () => {
	const { client, workers } = setup();
	expect(workers.length).toBe(0);
	const onpart = vi.fn();
	const asked = client.ask('rings', question, { onpart });
	expect(workers[0]!.sent).toEqual([
		{ kind: 'open', atlasUrl: 'https://here/atlas' },
		{ kind: 'ask', id: 1, question: 'rings', params: question },
	]);
	workers[0]!.tell({ id: 1, state: 'part', part: { ...answer, complete: false } });
	workers[0]!.tell({ id: 1, state: 'done', answer });
	expect(await asked).toBe(answer);
	expect(onpart.mock.calls).toEqual([[{ ...answer, complete: false }]]);
});

test('all questions but those with a worker of their own go to one worker', async () => {
	const { client, workers } = setup();
	void client.ask('rings', question);
	void client.ask('reach', { position: [0, 0], assumptions: {} });
	void client.ask('calibrate', undefined);
	expect(workers.length).toBe(1);
	void client.ask('import', file('a'));
	void client.ask('import', file('b'));
	expect(workers.length).toBe(3);
});

test('a dropped question rejects with an AbortError, and so does one that is aborted, which cancels it', async () => {
	const { client, workers } = setup();
	const dropped = client.ask('rings', question);
	workers[0]!.tell({ id: 1, state: 'dropped' });
	await expect(dropped).rejects.toMatchObject({ name: 'AbortError' });
	const stop = new AbortController();
	const aborted = client.ask('reach', { position: [0, 0], assumptions: {} }, { signal: stop.signal });
	stop.abort();
	await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
	expect(workers[0]!.sent.at(-1)).toEqual({ kind: 'cancel', id: 2 });
	// What it still tells is not heard.
	workers[0]!.tell({ id: 2, state: 'done', answer: null });
	expect(workers[0]!.ended).toBe(false);
});

test('a question aborted before it is asked starts no worker', async () => {
	const { client, workers } = setup();
	const asked = client.ask('reach', { position: [0, 0], assumptions: {} }, { signal: AbortSignal.abort() });
	await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
	expect(workers.length).toBe(0);
});

test('problems come as problems; a worker that breaks is told to all who wait, and replaced', async () => {
	const { client, workers } = setup();
	const problems = client.ask('reach', { position: [0, 0], assumptions: {} });
	workers[0]!.tell({
		id: 1,
		state: 'failed',
		problems: [{ at: '', key: 'network_no_landing', values: { name: 'X', km: 1 } }],
		message: 'network_no_landing',
	});
	await expect(problems).rejects.toMatchObject({ problems: [{ key: 'network_no_landing' }] });
	const broken = [client.ask('reach', { position: [0, 0], assumptions: {} }), client.ask('rings', question)];
	workers[0]!.breaks('no such file');
	for (const asked of broken) await expect(asked).rejects.toThrow('no such file');
	expect(workers[0]!.ended).toBe(true);
	const again = client.ask('rings', question);
	expect(workers.length).toBe(2);
	workers[1]!.tell({ id: 1, state: 'done', answer });
	expect(await again).toBe(answer);
});

test('an import that is given up ends its worker, which no loop can outlast, and the rings go on', async () => {
	const { client, workers } = setup();
	const rings = client.ask('rings', question);
	const stop = new AbortController();
	const asked = client.ask('import', file('hostile'), { signal: stop.signal });
	stop.abort();
	await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
	expect(workers.map(({ ended }) => ended)).toEqual([false, true]);
	workers[0]!.tell({ id: 1, state: 'done', answer });
	expect(await rings).toBe(answer);
});

test('an import that is answered ends its worker', async () => {
	const { client, workers } = setup();
	const asked = client.ask('import', file('a'));
	workers[0]!.tell({ id: 1, state: 'done', answer: 'report' });
	expect(await asked).toBe('report');
	expect(workers[0]!.ended).toBe(true);
});

test('where the file of the worker does not come, or there is no worker at all, the page reads what is imported', async () => {
	const { client, workers } = setup();
	const asked = client.ask('import', file('name,lat,lng\nA,41,-95'));
	workers[0]!.breaks('worker');
	expect((await asked).rows.map(({ name, status }) => [name, status])).toEqual([['A', 'taken']]);
	const without = new PlannerClient('', () => {
		throw new ReferenceError('Worker is not defined');
	});
	expect((await without.ask('import', file('name,lat,lng\nB,41,-95'))).rows[0]!.name).toBe('B');
	await expect(without.ask('rings', question)).rejects.toThrow('Worker is not defined');
});

test('a file that fells a worker at work is not tried on the page', async () => {
	const { client, workers } = setup();
	const onpart = vi.fn();
	const asked = client.ask('import', file('name,lat,lng\nA,41,-95'), { onpart });
	workers[0]!.tell({ id: 1, state: 'part', part: { done: 0, total: 1 } });
	workers[0]!.breaks('out of memory');
	await expect(asked).rejects.toThrow('out of memory');
	expect(onpart).toHaveBeenCalledTimes(1);
});

test('closing ends every worker, and who waits is told that it was aborted', async () => {
	const { client, workers } = setup();
	const asked = [client.ask('rings', question), client.ask('import', file('name,lat,lng\nA,41,-95'))];
	client.close();
	for (const each of asked) await expect(each).rejects.toMatchObject({ name: 'AbortError' });
	expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
});

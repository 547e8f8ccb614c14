import { expect, test } from 'vitest';
import { newestFirst } from '../../src/lib/worker/newest-first.ts';

type Request = { id: number; kind: string; parts?: number };

/** A desk whose pauses are real turns of the event loop. */
function desk() {
	const told: string[] = [];
	const begun: number[] = [];
	const { ask, cancel } = newestFirst<Request, string>(
		async function* ({ id, parts = 0 }) {
			begun.push(id);
			if (parts < 0) throw new Error('broken');
			for (let part = 1; part <= parts; part++) yield part % 2 === 0 ? null : `part ${part}`;
			return 'whole';
		},
		(one) => told.push(`${one.id} ${one.state}${'answer' in one ? ` ${one.answer}` : ''}`),
		() => new Promise((resolve) => setImmediate(resolve)),
	);
	return { told, begun, ask, cancel, settled: () => new Promise((resolve) => setTimeout(resolve, 20)) };
}

test('of questions asked in one breath only the newest is begun, and each is answered once', async () => {
	const { told, begun, ask, settled } = desk();
	for (const id of [1, 2, 3]) ask({ id, kind: 'rings' });
	await settled();
	expect(begun).toEqual([3]);
	expect(told).toEqual(['1 dropped', '2 dropped', '3 done whole']);
});

test('a newer question stops the one in work at its next pause', async () => {
	const { told, ask, settled } = desk();
	ask({ id: 1, kind: 'rings', parts: 1000 });
	await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
	ask({ id: 2, kind: 'rings' });
	await settled();
	expect(told[0]).toBe('1 part part 1');
	expect(told.slice(-2)).toEqual(['1 dropped', '2 done whole']);
	expect(told.length).toBeLessThan(10);
});

test('questions of another kind are not dropped', async () => {
	const { told, ask, settled } = desk();
	ask({ id: 1, kind: 'rings', parts: 3 });
	ask({ id: 2, kind: 'reach' });
	await settled();
	expect(told).toEqual(['1 part part 1', '1 part part 3', '1 done whole', '2 done whole']);
});

test('a question that nobody waits for any more is dropped, waiting or in work', async () => {
	const { told, begun, ask, cancel, settled } = desk();
	ask({ id: 1, kind: 'rings' });
	cancel(1);
	await settled();
	expect(begun).toEqual([]);
	ask({ id: 2, kind: 'rings', parts: 1000 });
	await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
	cancel(2);
	await settled();
	expect(told).toContain('1 dropped');
	expect(told.at(-1)).toBe('2 dropped');
	expect(told.length).toBeLessThan(10);
});

test('a fault is told, and the next question is answered', async () => {
	const { told, ask, settled } = desk();
	ask({ id: 1, kind: 'rings', parts: -1 });
	await settled();
	ask({ id: 2, kind: 'rings' });
	await settled();
	expect(told).toEqual(['1 failed', '2 done whole']);
});

import { expect, test } from 'vitest';
import { problem } from '../../src/lib/base/result.ts';
import type { PlannerReply } from '../../src/lib/worker/protocol.ts';
import type { Context, Question } from '../../src/lib/worker/question.ts';
import { questionLine } from '../../src/lib/worker/question-line.ts';
import { Unanswered } from '../../src/lib/worker/unanswered.ts';

/** A line whose pauses are real turns of the event loop; what is asked is how many parts come before the answer. */
function line(counts: 'newest' | 'each', transfers?: (answer: string) => Transferable[]) {
	const told: string[] = [];
	const begun: number[] = [];
	const ended: number[] = [];
	const moved: Transferable[][] = [];
	const question: Question<number, string, string> = {
		id: 'x',
		counts,
		worker: 'shared',
		async *answer(_, parts) {
			begun.push(parts);
			try {
				if (parts === -1) throw new Error('broken');
				if (parts === -2) throw new Unanswered([problem('', 'network_no_landing', { name: 'X', km: 1 })]);
				for (let part = 1; part <= parts; part++) yield part % 2 === 0 ? null : `part ${part}`;
				return 'whole';
			} finally {
				ended.push(parts);
			}
		},
		...(transfers ? { transfers } : {}),
	};
	const { ask, cancel } = questionLine(question, {
		context: {} as Context,
		post: (reply, buffers) => {
			told.push(said(reply));
			moved.push(buffers);
		},
		pause: turn,
	});
	return { told, begun, ended, moved, ask, cancel };
}

function said(reply: PlannerReply): string {
	const { id, state } = reply;
	if (state === 'part') return `${id} ${reply.part as string}`;
	if (state === 'done') return `${id} done ${reply.answer as string}`;
	if (state === 'failed')
		return `${id} failed ${reply.message} ${reply.problems.map(({ key }) => key).join()}`;
	return `${id} ${state}`;
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('of questions asked in one breath only the newest is begun, and each is told once', async () => {
	const { told, begun, ask } = line('newest');
	for (const id of [1, 2, 3]) ask(id, 0);
	await settled();
	expect(begun.length).toBe(1);
	expect(told).toEqual(['1 dropped', '2 dropped', '3 done whole']);
});

test('a newer question stops the one in work at its next pause, which then cleans up', async () => {
	const { told, ended, ask } = line('newest');
	ask(1, 1000);
	await turn();
	await turn();
	ask(2, 0);
	await settled();
	expect(told[0]).toBe('1 part 1');
	expect(told.slice(-2)).toEqual(['1 dropped', '2 done whole']);
	expect(told.length).toBeLessThan(10);
	expect(ended).toEqual([1000, 0]);
});

test('where each counts, all are answered, one after the other', async () => {
	const { told, ask } = line('each');
	ask(1, 1);
	ask(2, 0);
	ask(3, 1);
	await settled();
	expect(told).toEqual(['1 part 1', '1 done whole', '2 done whole', '3 part 1', '3 done whole']);
});

test.each(['newest', 'each'] as const)(
	'a question that nobody waits for any more is dropped, waiting or in work (%s)',
	async (counts) => {
		const { told, begun, ask, cancel } = line(counts);
		ask(1, 0);
		cancel(1);
		await settled();
		expect(begun).toEqual([]);
		ask(2, 1000);
		await turn();
		await turn();
		cancel(2);
		ask(3, 0);
		await settled();
		expect(told[0]).toBe('1 dropped');
		expect(told.slice(-2)).toEqual(['2 dropped', '3 done whole']);
		expect(told.length).toBeLessThan(10);
	},
);

test('a fault is told in its own words, a problem as a problem, and the next question is answered', async () => {
	const { told, ask } = line('each');
	ask(1, -1);
	ask(2, -2);
	ask(3, 0);
	await settled();
	expect(told).toEqual([
		'1 failed broken ',
		'2 failed network_no_landing network_no_landing',
		'3 done whole',
	]);
});

test('buffers that the question names move with its answer, and not with its parts', async () => {
	const buffer = new ArrayBuffer(8);
	const { moved, ask } = line('each', () => [buffer]);
	ask(1, 1);
	await settled();
	expect(moved).toEqual([[], [buffer]]);
	expect(moved[1]![0]).toBe(buffer);
});

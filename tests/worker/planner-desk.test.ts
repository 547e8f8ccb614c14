import { expect, test } from 'vitest';
import { plannerDesk } from '../../src/lib/worker/planner-desk.ts';
import type { PlannerRequest } from '../../src/lib/worker/protocol.ts';
import type { Context, Question } from '../../src/lib/worker/question.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** A desk with questions that count to what they are asked; one waits for the atlas for ever. */
function desk() {
	const told: string[] = [];
	const opened: string[] = [];
	const counting = (id: string): Question<never, number, string> => ({
		id,
		counts: 'newest',
		worker: 'shared',
		async *answer(_, upTo: number) {
			for (let part = 1; part <= upTo; part++) yield part;
			return 'whole';
		},
	});
	const stuck: Question<never, number, string> = {
		...counting('reach'),
		// eslint-disable-next-line require-yield -- it never comes to that
		async *answer() {
			await new Promise(() => undefined);
			return 'never';
		},
	};
	const hear = plannerDesk({
		questions: [counting('rings'), counting('calibrate'), stuck],
		open: (atlasUrl) => {
			opened.push(atlasUrl);
			return {} as Context;
		},
		post: (reply) =>
			told.push(`${reply.id} ${reply.state === 'part' ? `part ${reply.part as string}` : reply.state}`),
		pause: () => new Promise((resolve) => setImmediate(resolve)),
	});
	const ask = (id: number, question: string, params = 0) =>
		hear({ kind: 'ask', id, question, params } as unknown as PlannerRequest);
	return { told, opened, hear, ask };
}

test('kinds take turns: none is dropped for another, and none waits for another to end', async () => {
	const { told, opened, hear, ask } = desk();
	hear({ kind: 'open', atlasUrl: 'https://here/atlas' });
	ask(1, 'rings', 3);
	ask(2, 'calibrate', 1);
	await settled();
	expect(opened).toEqual(['https://here/atlas']);
	expect(told).toEqual(['1 part 1', '2 part 1', '1 part 2', '2 done', '1 part 3', '1 done']);
});

test('a question that waits for a file holds up no other', async () => {
	const { told, hear, ask } = desk();
	hear({ kind: 'open', atlasUrl: '' });
	ask(1, 'reach');
	ask(2, 'rings');
	await settled();
	expect(told).toEqual(['2 done']);
});

test('a question is cancelled by its id, whatever its kind', async () => {
	const { told, hear, ask } = desk();
	hear({ kind: 'open', atlasUrl: '' });
	ask(1, 'rings');
	ask(2, 'calibrate');
	hear({ kind: 'cancel', id: 2 });
	await settled();
	expect(told).toEqual(['2 dropped', '1 done']);
});

test('asked before it knows where the atlas lies, the desk says so', () => {
	expect(() => desk().ask(1, 'rings')).toThrow('before the address of the atlas');
});

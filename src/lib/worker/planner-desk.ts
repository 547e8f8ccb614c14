import type { PlannerRequest } from './protocol.ts';
import type { Context, Question } from './question.ts';
import { questionLine, type LinePlace } from './question-line.ts';
import { questions as allQuestions } from './questions/index.ts';

type Desk = Omit<LinePlace, 'context'> & {
	/** What questions stand on, of the atlas that lies there. */
	open: (atlasUrl: string) => Context;
	questions?: readonly Question<never, unknown, unknown>[];
};

/** Hears what is asked and answers it. Each kind of question has a line of its own, so kinds take turns and none waits for another to end. */
export function plannerDesk({
	open,
	post,
	pause,
	questions = allQuestions,
}: Desk): (request: PlannerRequest) => void {
	const lines = new Map<string, ReturnType<typeof questionLine<never, unknown, unknown>>>();
	return (request) => {
		if (request.kind === 'open') {
			const context = open(request.atlasUrl);
			for (const question of questions)
				lines.set(question.id, questionLine(question, { context, post, pause }));
		} else if (request.kind === 'cancel') {
			for (const line of lines.values()) line.cancel(request.id);
		} else {
			const line = lines.get(request.question);
			if (!line) throw new Error(`got the question ${request.question} before the address of the atlas`);
			line.ask(request.id, request.params as never);
		}
	};
}

import type { PlannerReply } from './protocol.ts';
import type { Context, Question } from './question.ts';
import { Unanswered } from './unanswered.ts';

/** What a line needs of the place where it stands. */
export type LinePlace = {
	context: Context;
	post: (reply: PlannerReply, transfers: Transferable[]) => void;
	/** Lets messages in that have arrived meanwhile, and other lines have their turn. */
	pause: () => Promise<void>;
};

/**
 * Questions of one kind, one in work at a time. Where only the newest counts, one that waits, or that is in work and pauses, is
 * dropped when a newer one has come; and everywhere when it is cancelled. Every question is answered once: done, dropped or failed.
 */
export function questionLine<Params, Part, Answer>(
	question: Question<Params, Part, Answer>,
	{ context, post, pause }: LinePlace,
): { ask: (id: number, params: Params) => void; cancel: (id: number) => void } {
	const waiting: { id: number; params: Params }[] = [];
	let workingId: number | null = null;
	let cancelled = false;
	let running: Promise<void> | null = null;

	async function work(id: number, params: Params): Promise<void> {
		const steps = question.answer(context, params);
		for (;;) {
			const step = await steps.next();
			if (step.done) {
				const transfers = question.transfers?.(step.value) ?? [];
				return post({ id, state: 'done', answer: step.value }, transfers);
			}
			if (step.value !== null) post({ id, state: 'part', part: step.value }, []);
			await pause();
			if (cancelled || (question.counts === 'newest' && waiting.length > 0)) {
				drop(id);
				return void (await steps.return(undefined as never));
			}
		}
	}

	async function workAll(): Promise<void> {
		// Questions asked in one breath are all heard before the first is begun.
		for (await pause(); waiting.length > 0; await pause()) {
			const { id, params } = waiting.shift()!;
			workingId = id;
			cancelled = false;
			try {
				await work(id, params);
			} catch (error) {
				const problems = error instanceof Unanswered ? error.problems : [];
				const message = error instanceof Error ? error.message : String(error);
				post({ id, state: 'failed', problems, message }, []);
			}
			workingId = null;
		}
	}

	function drop(id: number): void {
		post({ id, state: 'dropped' }, []);
	}

	return {
		ask(id, params) {
			if (question.counts === 'newest') waiting.splice(0).forEach((older) => drop(older.id));
			waiting.push({ id, params });
			running ??= workAll().finally(() => (running = null));
		},
		cancel(id) {
			if (workingId === id) cancelled = true;
			const at = waiting.findIndex((asked) => asked.id === id);
			if (at < 0) return;
			waiting.splice(at, 1);
			drop(id);
		},
	};
}

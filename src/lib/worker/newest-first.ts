/** One question of some kind. */
type Asked = { id: number; kind: string };

type Told<Answer> =
	| { id: number; state: 'part' | 'done'; answer: Answer }
	| { id: number; state: 'dropped' }
	| { id: number; state: 'failed'; message: string };

/**
 * Works on one question at a time, of each kind the newest: one that waits, or that is in work and pauses, is dropped when a newer
 * one of its kind has come, or when it is cancelled. Every question is answered once: done, dropped or failed.
 */
export function newestFirst<Request extends Asked, Answer>(
	/** Yields parts worth showing, or null where it only gives room to be stopped. */
	work: (request: Request) => AsyncGenerator<Answer | null, Answer>,
	post: (told: Told<Answer>) => void,
	/** Lets messages in that have arrived meanwhile. */
	pause: () => Promise<void>,
): { ask: (request: Request) => void; cancel: (id: number) => void } {
	const waiting = new Map<string, Request>();
	let current: Request | null = null;
	let cancelled = false;

	async function run(request: Request): Promise<void> {
		const steps = work(request);
		for (;;) {
			const step = await steps.next();
			if (step.done) return post({ id: request.id, state: 'done', answer: step.value });
			if (step.value !== null) post({ id: request.id, state: 'part', answer: step.value });
			await pause();
			if (cancelled || waiting.has(request.kind)) return post({ id: request.id, state: 'dropped' });
		}
	}

	async function runAll(): Promise<void> {
		// Questions asked in one breath are all heard before the first is begun.
		for (await pause(); waiting.size > 0; await pause()) {
			const [kind, request] = [...waiting][0]!;
			waiting.delete(kind);
			current = request;
			cancelled = false;
			try {
				await run(request);
			} catch (error) {
				post({
					id: request.id,
					state: 'failed',
					message: error instanceof Error ? error.message : String(error),
				});
			}
			current = null;
		}
	}

	let running: Promise<void> | null = null;
	return {
		ask(request) {
			const older = waiting.get(request.kind);
			if (older) post({ id: older.id, state: 'dropped' });
			// The newest of a kind stands last: kinds take turns.
			waiting.delete(request.kind);
			waiting.set(request.kind, request);
			running ??= runAll().finally(() => (running = null));
		},
		cancel(id) {
			if (current?.id === id) cancelled = true;
			const found = [...waiting.values()].find((request) => request.id === id);
			if (!found) return;
			waiting.delete(found.kind);
			post({ id, state: 'dropped' });
		},
	};
}

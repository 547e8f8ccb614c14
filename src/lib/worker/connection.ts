import type { Ask, OpenPort, PlannerReply, Port } from './protocol.ts';
import { Unanswered } from './unanswered.ts';

/** Who waits for an answer. */
export type Call<Part> = { onpart?: (part: Part) => void; signal?: AbortSignal };

type Waiting = {
	onpart: ((part: never) => void) | undefined;
	resolve: (answer: unknown) => void;
	reject: (error: Error) => void;
};

/** One worker and all who wait for its answers. */
export class Connection {
	/** `lost`: it broke before it said a word, so its file did not come. `ended`: it broke later, or was closed. */
	state: 'opening' | 'open' | 'lost' | 'ended' = 'opening';
	readonly #port: Port;
	readonly #waiting = new Map<number, Waiting>();
	#last = 0;

	constructor(open: OpenPort, atlasUrl: string) {
		this.#port = open(
			(reply) => this.#hear(reply),
			(message) => this.#end(this.state === 'opening' ? 'lost' : 'ended', new Error(message)),
		);
		this.#port.post({ kind: 'open', atlasUrl });
	}

	/** Rejects with an `AbortError` when the question is aborted or a newer one took its place. */
	ask(question: Ask['question'], params: Ask['params'], { onpart, signal }: Call<never>): Promise<unknown> {
		const id = ++this.#last;
		const abort = () => {
			const call = this.#waiting.get(id);
			this.#waiting.delete(id);
			this.#port.post({ kind: 'cancel', id });
			call?.reject(signal?.reason as Error);
		};
		signal?.addEventListener('abort', abort, { once: true });
		return new Promise((resolve, reject) => {
			this.#port.post({ kind: 'ask', id, question, params } as Ask);
			this.#waiting.set(id, { onpart, resolve, reject });
		}).finally(() => signal?.removeEventListener('abort', abort));
	}

	/** Ends the worker, whatever it does; who waits is told that it was aborted. */
	close(): void {
		this.#end('ended', aborted());
	}

	#hear(reply: PlannerReply): void {
		if (this.state === 'opening') this.state = 'open';
		const call = this.#waiting.get(reply.id);
		if (!call) return;
		if (reply.state === 'part') return call.onpart?.(reply.part as never);
		this.#waiting.delete(reply.id);
		if (reply.state === 'done') return call.resolve(reply.answer);
		if (reply.state === 'dropped') return call.reject(aborted());
		call.reject(reply.problems.length > 0 ? new Unanswered(reply.problems) : new Error(reply.message));
	}

	#end(state: 'lost' | 'ended', error: Error): void {
		if (this.state === 'lost' || this.state === 'ended') return;
		this.state = state;
		this.#port.end();
		for (const { reject } of this.#waiting.values()) reject(error);
		this.#waiting.clear();
	}
}

function aborted(): Error {
	return new DOMException('a newer question took its place', 'AbortError');
}

import type { Problem } from '../base/result.ts';
import type { Position } from '../geo/position.ts';
import type { RingAnswer, RingQuestion } from '../planning/ring-sets.ts';
import type { UserReach } from '../planning/user-reach.ts';
import type { NetworkAnswer, NetworkQuestion, NetworkRequest, NetworkValue } from './network-messages.ts';

export type Port = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror' | 'terminate'>;

/** Something the atlas could not give, or the site does not have. */
export class NetworkProblems extends Error {
	readonly problems: Problem[];
	constructor(problems: Problem[]) {
		super(problems.map(({ key }) => key).join());
		this.problems = problems;
	}
}

type Call = {
	onpart: (value: NetworkValue) => void;
	resolve: (value: NetworkValue) => void;
	reject: (error: Error) => void;
};

/** Asks the network worker. A question that a newer one replaced, or that was aborted, rejects with an `AbortError`. */
export class NetworkClient {
	#worker: Port | null = null;
	readonly #start: () => Port;
	readonly #atlasUrl: string;
	readonly #calls = new Map<number, Call>();
	#last = 0;

	constructor(atlasUrl: string, start: () => Port = startWorker) {
		this.#atlasUrl = atlasUrl;
		this.#start = start;
	}

	async rings(
		question: RingQuestion,
		{ onpart, signal }: { onpart?: (answer: RingAnswer) => void; signal?: AbortSignal } = {},
	): Promise<RingAnswer> {
		const value = await this.#ask(
			{ kind: 'rings', question },
			(part) => part.kind === 'rings' && onpart?.(part.value),
			signal,
		);
		if (value.kind !== 'rings') throw problemsOf(value);
		return value.value;
	}

	async reach(position: Position, { signal }: { signal?: AbortSignal } = {}): Promise<UserReach> {
		const value = await this.#ask({ kind: 'reach', position }, () => undefined, signal);
		if (value.kind !== 'reach') throw problemsOf(value);
		return value.value;
	}

	#ask(
		question: NetworkQuestion,
		onpart: (value: NetworkValue) => void,
		signal?: AbortSignal,
	): Promise<NetworkValue> {
		return new Promise((resolve, reject) => {
			if (signal?.aborted) return reject(aborted());
			const id = ++this.#last;
			const abort = () => {
				this.#calls.delete(id);
				this.#post({ kind: 'cancel', id });
				reject(aborted());
			};
			signal?.addEventListener('abort', abort, { once: true });
			const end = () => signal?.removeEventListener('abort', abort);
			this.#calls.set(id, {
				onpart,
				resolve: (value) => (end(), resolve(value)),
				reject: (error) => (end(), reject(error)),
			});
			this.#post({ id, ...question });
		});
	}

	#post(request: NetworkRequest): void {
		if (!this.#worker) {
			const worker = this.#start();
			worker.onmessage = ({ data }: MessageEvent<NetworkAnswer>) => this.#heard(data);
			worker.onerror = (event) =>
				this.#broke(typeof event === 'object' && 'message' in event ? String(event.message) : 'worker');
			worker.postMessage({ kind: 'open', atlasUrl: this.#atlasUrl } satisfies NetworkRequest);
			this.#worker = worker;
		}
		this.#worker.postMessage(request);
	}

	#heard(told: NetworkAnswer): void {
		const call = this.#calls.get(told.id);
		if (!call) return;
		if (told.state === 'part') return call.onpart(told.answer);
		this.#calls.delete(told.id);
		if (told.state === 'failed') call.reject(new Error(told.message));
		else if (told.state === 'dropped') call.reject(aborted());
		else call.resolve(told.answer);
	}

	/** The worker's file did not load, or it fell over: the next question starts another. */
	#broke(message: string): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const call of this.#calls.values()) call.reject(new Error(message));
		this.#calls.clear();
	}
}

function startWorker(): Port {
	return new Worker(new URL('./network.worker.ts', import.meta.url), { type: 'module' });
}

function problemsOf(value: NetworkValue): Error {
	return new NetworkProblems(value.kind === 'problems' ? value.value : []);
}

function aborted(): Error {
	return new DOMException('a newer question took its place', 'AbortError');
}

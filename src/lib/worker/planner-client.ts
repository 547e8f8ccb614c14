import { Connection, type Call } from './connection.ts';
import { pagePort } from './page-port.ts';
import type { OpenPort } from './protocol.ts';
import { questions, type AnswerOf, type ParamsOf, type PartOf, type QuestionId } from './questions/index.ts';
import { workerPort } from './worker-port.ts';

/** Asks the planner's worker, which starts with the first question; one that fell over is followed by another. */
export class PlannerClient {
	readonly #atlasUrl: string;
	readonly #open: OpenPort;
	#shared: Connection | null = null;
	readonly #own = new Set<Connection>();

	constructor(atlasUrl: string, open: OpenPort = workerPort) {
		this.#atlasUrl = atlasUrl;
		this.#open = open;
	}

	/**
	 * The answer to a question. Rejects with an `AbortError` when the call is aborted or a newer question took its place, with
	 * `Unanswered` where there are problems to tell, and with an `Error` when the worker itself fails.
	 */
	async ask<Id extends QuestionId>(
		id: Id,
		params: ParamsOf<Id>,
		call: Call<PartOf<Id>> = {},
	): Promise<AnswerOf<Id>> {
		call.signal?.throwIfAborted();
		const own = questions.some((question) => question.id === id && question.worker === 'own');
		const answer = own ? this.#askAlone(id, params, call) : this.#sharedOne().ask(id, params, call);
		// The worker answers by this very question of the list.
		return (await answer) as AnswerOf<Id>;
	}

	/** Ends all workers; who waits is told that it was aborted. */
	close(): void {
		for (const connection of [this.#shared, ...this.#own]) connection?.close();
	}

	#sharedOne(): Connection {
		if (this.#shared?.state !== 'opening' && this.#shared?.state !== 'open')
			this.#shared = new Connection(this.#open, this.#atlasUrl);
		return this.#shared;
	}

	/** In a worker of its own; where there is none, or its file does not come, on the page. */
	async #askAlone<Id extends QuestionId>(
		id: Id,
		params: ParamsOf<Id>,
		call: Call<PartOf<Id>>,
		open: OpenPort = this.#open,
	): Promise<unknown> {
		let connection: Connection | null = null;
		try {
			connection = new Connection(open, this.#atlasUrl);
			this.#own.add(connection);
			return await connection.ask(id, params, call);
		} catch (error) {
			if (open === pagePort || (connection && connection.state !== 'lost')) throw error;
			return await this.#askAlone(id, params, call, pagePort);
		} finally {
			connection?.close();
			if (connection) this.#own.delete(connection);
		}
	}
}

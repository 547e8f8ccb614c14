import type { PartId, Parts } from '../atlas/parts.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { Network } from '../planning/network/graph/network.ts';

/** What the worker holds for all questions. Each is loaded and built once, and again after a failure; what cannot be had is thrown as `Unanswered`. */
export type Context = {
	/** A part of the atlas, decoded. */
	part: <Id extends PartId>(id: Id) => Promise<Parts[Id]>;
	/** The fiber graph, ready to be asked. */
	network: () => Promise<Network>;
	/** The same under a scenario's assumptions. */
	networkUnder: (assumptions: Scenario['assumptions']) => Promise<Network>;
};

/** What a question is asked under. */
export type Under = { assumptions: Scenario['assumptions'] };

/**
 * Something the planner's worker can be asked. Its heavy code is imported inside `answer`, so that the worker starts at once;
 * parameters, parts and answers are plain values and typed arrays, as they are sent.
 */
export type Question<Params, Part, Answer> = {
	id: string;
	/** Whether a newer question of this kind takes the place of an older one, or each is answered in its turn. */
	counts: 'newest' | 'each';
	/**
	 * `shared`: in the one worker, which keeps the atlas and the network; kinds take turns there. `own`: in a worker that is started
	 * for this question and ended with it, since what comes from outside may never come to an end; in slices on the page where there is none.
	 */
	worker: 'shared' | 'own';
	/** Yields parts worth showing (progress is one), or null where it only gives room to be stopped: every few milliseconds. Throws `Unanswered` with what to tell the user. */
	answer: (context: Context, params: Params) => AsyncGenerator<Part | null, Answer>;
	/** Buffers of the answer that move instead of being copied; none that the worker keeps. */
	transfers?(answer: Answer): Transferable[];
};

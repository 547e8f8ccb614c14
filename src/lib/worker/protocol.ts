import type { Problem } from '../base/result.ts';
import type { ParamsOf, QuestionId } from './questions/index.ts';

/** A question as it is sent. */
export type Ask = {
	[Id in QuestionId]: { kind: 'ask'; id: number; question: Id; params: ParamsOf<Id> };
}[QuestionId];

/** What the planner's worker is told. */
export type PlannerRequest =
	/** First of all: where the atlas lies, as an absolute address. */
	| { kind: 'open'; atlasUrl: string }
	| Ask
	/** Nobody waits for this one any more. */
	| { kind: 'cancel'; id: number };

/** What it tells: parts as they come, then once the answer; or that a newer question took its place or nobody waits; or why there is none. */
export type PlannerReply =
	| { id: number; state: 'part'; part: unknown }
	| { id: number; state: 'done'; answer: unknown }
	| { id: number; state: 'dropped' }
	/** What to tell the user; for a fault of ours no problems, but its own words. */
	| { id: number; state: 'failed'; problems: Problem[]; message: string };

/** The way to a worker, or to what stands in for one. */
export type Port = { post: (request: PlannerRequest) => void; end: () => void };

/** Opens a way. `broke`: the worker's file did not load, or the worker fell over; nothing more comes. */
export type OpenPort = (hear: (reply: PlannerReply) => void, broke: (message: string) => void) => Port;

import type { Problem } from '../base/result.ts';
import type { Position } from '../geo/position.ts';
import type { RingAnswer, RingQuestion } from '../planning/ring-sets.ts';
import type { UserReach } from '../planning/user-reach.ts';

/** What the network worker is asked. Of each kind the newest question counts; older ones are dropped. */
export type NetworkQuestion =
	{ kind: 'rings'; question: RingQuestion } | { kind: 'reach'; position: Position };

export type NetworkRequest =
	/** First of all: where the atlas lies. */
	| { kind: 'open'; atlasUrl: string }
	| ({ id: number } & NetworkQuestion)
	/** Nobody waits for this one any more. */
	| { kind: 'cancel'; id: number };

export type NetworkValue =
	| { kind: 'rings'; value: RingAnswer }
	| { kind: 'reach'; value: UserReach }
	| { kind: 'problems'; value: Problem[] };

/** What it answers: parts as they come, then the whole; or that a newer question took its place; or the fault. */
export type NetworkAnswer =
	| { id: number; state: 'part' | 'done'; answer: NetworkValue }
	| { id: number; state: 'dropped' }
	| { id: number; state: 'failed'; message: string };

import type { MessageKey } from '../base/message.ts';
import type { Result } from '../base/result.ts';
import type * as z from '../base/zod.ts';
import type { Instance } from './instance.ts';
import type { WorldPart } from './world.ts';

/** `quick`: on the page, follows a drag. `deep`: beside the page, with progress, while an older answer stays and is called stale. */
export type Depth = 'quick' | 'deep';

/** Fields of a zod object, and what they hold. */
export type Shape = Record<string, z.ZodMiniType>;
/** The values of such fields. */
export type Told<Fields extends Shape> = { [Name in keyof Fields]: z.infer<Fields[Name]> };

/** A field of knowledge that answers for a plan: what it needs, what it reckons, what it tells. A part carries all its own facts. */
export type Room<Answer, Whole extends object = object, Site extends object = object> = {
	id: string;
	/** Its name on screen. */
	titleKey: MessageKey;
	/** Parts of the world it reckons with. */
	needs: readonly WorldPart[];
	/** Rooms whose answers it stands on: they come before it. */
	after: readonly { id: string }[];
	/** By the work that this plan still is, given what is remembered. */
	depth: (instance: Instance) => Depth;
	/** Reckons step by step: yields the share done, 0 to 1. The answer is plain data, fit to travel between threads. */
	evaluate: (instance: Instance) => Generator<number, Result<Answer>>;
	/** Takes over an answer that another thread reckoned for this instance, so that what follows is quick. */
	adopt?: (instance: Instance, answer: Answer) => void;
	/** Whether an older answer may stand in, called stale, until the new one is there. */
	standsFor: (answer: Answer, instance: Instance) => boolean;
	/** Buffers to hand over with an answer; it is used no more where it comes from. */
	buffers?: (answer: Answer) => { answer: Answer; buffers: ArrayBuffer[] };
	/** What it adds to the evaluation of the whole plan and of each site; `null` in place of an answer = not reckoned yet. */
	whole: (answer: Answer | null, instance: Instance) => Whole;
	site: (answer: Answer | null, instance: Instance, row: number) => Site;
	/** Fields of both in the file form. */
	shape: { whole: Shape; site: Shape };
};

/** A room whatever it answers: what the list holds. */
export type AnyRoom = Omit<Room<never>, 'evaluate' | 'buffers'> & {
	evaluate: (instance: Instance) => Generator<number, Result<unknown>>;
	buffers?: (answer: never) => { answer: unknown; buffers: ArrayBuffer[] };
};

/** What a room adds to the evaluation of the whole plan, and of a site. */
export type WholeOf<Part> = Part extends { whole: (answer: never, instance: Instance) => infer Whole }
	? Whole
	: never;
/** What a room tells of each site. */
export type SiteOf<Part> = Part extends {
	site: (answer: never, instance: Instance, row: number) => infer Site;
}
	? Site
	: never;

/** What a room has answered; null where it has not yet. */
export function answerOf<Answer>(
	{ answers }: Instance,
	{ id }: Pick<Room<Answer>, 'id' | 'standsFor'>,
): Answer | null {
	return (answers.get(id) as Answer | undefined) ?? null;
}

import * as z from '../base/zod.ts';

/** Most assumptions, and most criteria, that one scenario says something about. */
export const SAID_MOST = 1000;

const Said = z.string().check(z.maxLength(64));

/** The user's say on one entry of the register of assumptions; null = the register's default. */
export const AssumptionSaid = z.strictObject({
	value: z.nullable(z.number()),
	low: z.nullable(z.number()),
	high: z.nullable(z.number()),
});
export type AssumptionSaid = z.infer<typeof AssumptionSaid>;

/** The user's say on one criterion; null = the criterion's own default, a limit of `none` = no limit. */
export const Judgement = z.strictObject({
	weight: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
	worst: z.nullable(z.number()),
	best: z.nullable(z.number()),
	limit: z.nullable(z.union([z.number(), z.literal('none')])),
});
export type Judgement = z.infer<typeof Judgement>;

/** Named assumptions, weights, bounds and limits of a plan: what it is judged under. Ids this release does not know are kept and reported. */
export const Scenario = z.strictObject({
	id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
	name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
	/** By id of the register. */
	assumptions: z.record(Said, AssumptionSaid),
	/** By criterion id. */
	judgements: z.record(Said, Judgement),
});
export type Scenario = z.infer<typeof Scenario>;

/** A scenario in which every default holds. */
export const defaultScenario: Scenario = { id: 'base', name: 'Base', assumptions: {}, judgements: {} };

/** An assumption nobody has said anything about. */
export const unsaidAssumption: AssumptionSaid = { value: null, low: null, high: null };
/** A criterion nobody has said anything about. */
export const unsaidJudgement: Judgement = { weight: null, worst: null, best: null, limit: null };

/** Whether nothing is said: then the entry is not kept. */
export function isUnsaid(said: AssumptionSaid | Judgement): boolean {
	return Object.values(said).every((value) => value === null);
}

import * as z from '../base/zod.ts';
import { CriterionResult } from './judging/criterion-result.ts';
import type { rooms as roomList } from './rooms/index.ts';
import { rooms } from './rooms/index.ts';
import type { Shape, SiteOf, WholeOf } from './room.ts';

export type { CriterionResult } from './judging/criterion-result.ts';
export type { PairResult } from './network/pairs/pair-result.ts';
export type { LossResult } from './rooms/losses.ts';

type Rooms = (typeof roomList)[number];
type All<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer Each) => void
	? Each
	: never;

/** What follows for one site, told by all rooms. Power in MW, intensity in gCO2e/kWh, shares 0 to 1; null = no data. */
export type SiteResult = { id: string; name: string; lng: number; lat: number } & All<SiteOf<Rooms>>;

const siteHead = { id: z.string(), name: z.string(), lng: z.number(), lat: z.number() };
const head = {
	format: z.literal('loadstar-evaluation'),
	version: z.literal(1),
	plan: z.string(),
	scenario: z.string(),
	atlasEdition: z.string(),
	/** The scenario's path factors, for pairs of method `circle` and to compare with. */
	pathFactor: z.number(),
	pathFactorLow: z.number(),
	pathFactorHigh: z.number(),
	/** Entries of the register that the scenario sets apart from their defaults. */
	changedAssumptions: z.array(z.string()),
	criteria: z.array(CriterionResult),
	/** Judgements and assumptions of the scenario that this release does not know; kept, and without effect. */
	unknownJudgements: z.array(z.string()),
	unknownAssumptions: z.array(z.string()),
	/** Rooms that have not answered yet, and those whose older answer stands in; both empty in a whole evaluation. */
	pending: z.array(z.string()),
	stale: z.array(z.string()),
	/** 0 to 100; null without a site with known MW. Low and high: ranges at their unfavourable and favourable end, missing criteria at worst and best. */
	score: z.nullable(z.number()),
	scoreLow: z.nullable(z.number()),
	scoreHigh: z.nullable(z.number()),
	/** Every limit met; null when a limited criterion has no data. */
	feasible: z.nullable(z.boolean()),
};

function shapesOf(of: 'whole' | 'site'): Shape {
	return Object.assign({}, ...rooms.map(({ shape }) => shape[of])) as Shape;
}

/** The evaluation as a file: `loadstar evaluate --json`. Never saved with a plan, always reckoned anew. */
export const EvaluationFile = z.object({
	...head,
	...shapesOf('whole'),
	sites: z.array(z.object({ ...siteHead, ...shapesOf('site') })),
});

type Head = { [Name in keyof typeof head]: z.infer<(typeof head)[Name]> };

/** What follows from a world, a plan and a scenario. Never saved, never edited, always recomputed. */
export type Evaluation = Head &
	All<WholeOf<Rooms>> & {
		sites: SiteResult[];
	};

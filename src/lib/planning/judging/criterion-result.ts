import * as z from '../../base/zod.ts';

/** One criterion: raw value in `unit`, its fixed bounds, and what it brings to the score (SPOTIS, Dezert and others 2020). */
export const CriterionResult = z.object({
	id: z.string(),
	unit: z.string(),
	value: z.nullable(z.number()),
	/** The value at the unfavourable and favourable end of its range; equal to `value` where no range is known. */
	valueLow: z.nullable(z.number()),
	valueHigh: z.nullable(z.number()),
	worst: z.number(),
	best: z.number(),
	limit: z.nullable(z.number()),
	meetsLimit: z.nullable(z.boolean()),
	/** Share of the total weight, 0 to 1. */
	weight: z.number(),
	/** |value - best| / |best - worst| clipped to 0..1; null without a value. */
	distance: z.nullable(z.number()),
	/** 100 x weight x (1 - distance): points of the score; null without a value. */
	points: z.nullable(z.number()),
	bySite: z.array(z.nullable(z.number())),
});
export type CriterionResult = z.infer<typeof CriterionResult>;

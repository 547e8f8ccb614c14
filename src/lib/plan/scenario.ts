import * as z from '../base/zod.ts';

/** Named assumptions of a plan. Defaults and their sources: models.md 1.2 and 1.3. */
export const Scenario = z.strictObject({
	id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
	name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
	/** Route length over great circle, planning value: 1.3, median over US conduits (arXiv 1811.10737). */
	pathFactor: z.number().check(z.minimum(1), z.maximum(5)),
	/** Floor and ceiling of the band: 1.0 (straight glass) and 2.1 (public internet rule of thumb, same source). */
	pathFactorLow: z.number().check(z.minimum(1), z.maximum(5)),
	pathFactorHigh: z.number().check(z.minimum(1), z.maximum(5)),
});
export type Scenario = z.infer<typeof Scenario>;

export const defaultScenario: Scenario = {
	id: 'base',
	name: 'Base',
	pathFactor: 1.3,
	pathFactorLow: 1,
	pathFactorHigh: 2.1,
};

import * as z from '../../../base/zod.ts';
import { routeConfidences, routeMethods } from '../routes/route-method.ts';

/** Round trip between two sites over a privately built route: light in glass and equipment on its km. Never a cloud's backbone. */
export const PairResult = z.object({
	from: z.string(),
	to: z.string(),
	linked: z.boolean(),
	greatCircleKm: z.number(),
	/** How the route is known; `circle`: great circle times the scenario's path factors, as no network is there or loaded. */
	method: z.enum(routeMethods),
	/** By the share of the km that is modelled or access fiber: under 15 % high, under 50 % medium; a circle has none. */
	confidence: z.enum(routeConfidences),
	/** Length of the fiber; of it on spans made by rule, on access fiber to the sites, and at sea. */
	routeKm: z.number(),
	modelledKm: z.number(),
	accessKm: z.number(),
	seaKm: z.number(),
	/** Spans of the fiber map passed. */
	spans: z.number(),
	/** From a site to the end of its drawn route, the worse of both, great circle; 0 without one. */
	gapKm: z.number(),
	/** routeKm / greatCircleKm; null where both sites stand at one place. */
	stretch: z.nullable(z.number()),
	/** Light in glass along the great circle, no equipment: nothing can undercut it. */
	rttFloorMs: z.number(),
	/** Shortest, planned and longest that the route may turn out, by what its km are known from. */
	rttLowMs: z.number(),
	rttMs: z.number(),
	rttHighMs: z.number(),
});
export type PairResult = z.infer<typeof PairResult>;

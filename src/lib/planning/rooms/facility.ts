import { ok } from '../../base/result.ts';
import * as z from '../../base/zod.ts';
import { knownItMw } from '../instance.ts';
import type { Room, Told } from '../room.ts';

const wholeShape = {
	totalItMw: z.number(),
	totalFacilityMw: z.number(),
	/** Sites whose MW is unknown; they count in no total. */
	unknownMwSites: z.number(),
};
const siteShape = {
	itMw: z.nullable(z.number()),
	pue: z.number(),
	facilityMw: z.nullable(z.number()),
	year: z.nullable(z.number()),
};

/** What each campus draws: IT power times PUE. */
export const facility: Room<null, Told<typeof wholeShape>, Told<typeof siteShape>> = {
	id: 'facility',
	titleKey: 'room_facility',
	needs: [],
	after: [],
	depth: () => 'quick',
	// eslint-disable-next-line require-yield -- there is nothing to wait for
	*evaluate() {
		return ok(null);
	},
	standsFor: () => true,
	whole(_, instance) {
		const { itMw, pue } = instance;
		return {
			totalItMw: knownItMw(instance),
			totalFacilityMw: itMw.reduce((sum, mw, row) => sum + (mw * pue[row]! || 0), 0),
			unknownMwSites: itMw.filter(Number.isNaN).length,
		};
	},
	site(_, { plan }, row) {
		const { itMw, pue, year } = plan.sites[row]!;
		return { itMw, pue, facilityMw: itMw === null ? null : itMw * pue, year };
	},
	shape: { whole: wholeShape, site: siteShape },
};

import { intensityBases } from '../atlas/artifacts/mix.ts';
import { zoneKinds } from '../atlas/artifacts/zones.ts';
import * as z from '../base/zod.ts';
import { routeConfidences, routeMethods } from './route-method.ts';

const Ref = z.object({ id: z.string(), name: z.string(), overridden: z.boolean() });

/** What follows for one site. Power in MW, intensity in gCO2e/kWh, shares 0 to 1; null = no data. */
export const SiteResult = z.object({
	id: z.string(),
	name: z.string(),
	lng: z.number(),
	lat: z.number(),
	itMw: z.nullable(z.number()),
	pue: z.number(),
	facilityMw: z.nullable(z.number()),
	year: z.nullable(z.number()),
	zone: z.nullable(z.extend(Ref, { kind: z.enum(zoneKinds), country: z.string() })),
	operator: z.nullable(Ref),
	intensityGPerKwh: z.nullable(z.number()),
	intensityYear: z.nullable(z.number()),
	intensityBasis: z.nullable(z.enum(intensityBases)),
	intensitySource: z.nullable(z.string()),
	cleanShare: z.nullable(z.number()),
	mixYear: z.nullable(z.number()),
	mixSource: z.nullable(z.string()),
});
export type SiteResult = z.infer<typeof SiteResult>;

/** Round trip between two sites over a privately built route: equation 1.3 of models.md on its km. Never a cloud's backbone. */
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

export const lossKinds = ['site', 'zone', 'operator'] as const;
export type LossKind = (typeof lossKinds)[number];

/** What remains when one site, one grid zone or one grid operator's area is lost (models.md 3.5). Known MW only. */
export const LossResult = z.object({
	kind: z.enum(lossKinds),
	id: z.string(),
	name: z.string(),
	siteIds: z.array(z.string()),
	lostItMw: z.number(),
	keptItMw: z.number(),
	keptShare: z.nullable(z.number()),
});
export type LossResult = z.infer<typeof LossResult>;

/** One criterion: raw value in `unit`, its fixed bounds, and what it brings to the score (models.md 7.2). */
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

/** What follows from an atlas, a plan and a scenario. Never saved, never edited, always recomputed. */
export const Evaluation = z.object({
	format: z.literal('loadstar-evaluation'),
	version: z.literal(1),
	plan: z.string(),
	scenario: z.string(),
	atlasEdition: z.string(),
	/** The scenario's path factors, for pairs of method `circle` and to compare with. */
	pathFactor: z.number(),
	pathFactorLow: z.number(),
	pathFactorHigh: z.number(),
	totalItMw: z.number(),
	totalFacilityMw: z.number(),
	/** Sites whose MW is unknown; they count in no total. */
	unknownMwSites: z.number(),
	/** MW-weighted means over sites with data; null without any. */
	intensityGPerKwh: z.nullable(z.number()),
	cleanShare: z.nullable(z.number()),
	/** What the intensities in the mean count; more than one entry means the mean mixes bases and must say so. */
	intensityBases: z.array(z.enum(intensityBases)),
	sites: z.array(SiteResult),
	pairs: z.array(PairResult),
	losses: z.array(LossResult),
	criteria: z.array(CriterionResult),
	/** Judgements of the plan about criteria that this release does not know; kept, and without effect. */
	unknownJudgements: z.array(z.string()),
	/** 0 to 100; null without a site with known MW. Low and high: ranges at their unfavourable and favourable end, missing criteria at worst and best. */
	score: z.nullable(z.number()),
	scoreLow: z.nullable(z.number()),
	scoreHigh: z.nullable(z.number()),
	/** Every limit met; null when a limited criterion has no data. */
	feasible: z.nullable(z.boolean()),
});
export type Evaluation = z.infer<typeof Evaluation>;

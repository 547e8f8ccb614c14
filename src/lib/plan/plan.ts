import { z } from './zod.ts';
import { Scenario } from './scenario.ts';

/** Version this app writes. Raise it together with a file in `migrations/` and a frozen fixture. */
export const PLAN_VERSION = 1;

/** Longest name on screen, characters. */
export const NAME_MAX = 200;
export const NOTE_MAX = 5000;
/** Most sites in one plan; the round-trip matrix grows with the square. */
export const SITES_MAX = 2000;

/** Largest plan file the app opens, characters of text and values in it: far above any real plan, far below what hurts. */
export const PLAN_TEXT_MAX = 20_000_000;
export const PLAN_VALUES_MAX = 2_000_000;
/** Deepest nesting; a plan itself needs six levels. */
export const PLAN_DEPTH_MAX = 64;

/** What a number of a site may be; number fields on screen use the same ends. */
export const siteBounds = {
	itMw: { min: 0, max: 100_000 },
	pue: { min: 1, max: 5 },
	year: { min: 1990, max: 2100 },
	fiberPairs: { min: 1, max: 10_000 },
} as const;

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const Name = z.string().trim().min(1).max(NAME_MAX);
const Note = z.string().max(NOTE_MAX);
export const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** A named place where a campus stands or could stand. */
export const Site = z.strictObject({
	id: Id,
	name: Name,
	/** lng, lat in degrees, WGS84. */
	position: Position,
	/** IT power in MW; null = unknown, which is not zero. */
	itMw: z.number().min(siteBounds.itMw.min).max(siteBounds.itMw.max).nullable(),
	/** Facility power divided by IT power. */
	pue: z.number().min(siteBounds.pue.min).max(siteBounds.pue.max),
	/** Calendar year by which that power stands; null = unknown. */
	year: z.number().int().min(siteBounds.year.min).max(siteBounds.year.max).nullable(),
	/** Zone id chosen by the user; null = found from the position. */
	zone: z.string().max(64).nullable(),
	/** Grid operator id chosen by the user; null = found from the position. */
	operator: z.string().max(64).nullable(),
	/** Facts and their source, in the user's words. */
	note: Note,
});
export type Site = z.infer<typeof Site>;

/** A wanted connection between two sites of the plan. */
export const Link = z.strictObject({
	id: Id,
	from: Id,
	to: Id,
	/** Fiber pairs; null = not decided. */
	fiberPairs: z.number().int().min(siteBounds.fiberPairs.min).max(siteBounds.fiberPairs.max).nullable(),
	/** The line the fiber takes, drawn or imported; null = not drawn. */
	route: z.array(Position).min(2).max(20_000).nullable(),
});
export type Link = z.infer<typeof Link>;

/** A polygon of the plan: where to search, where to keep out, a parcel. */
export const Area = z.strictObject({
	id: Id,
	name: Name,
	kind: z.enum(['search', 'keep-out', 'parcel']),
	/** Polygons of rings of positions, closed, as in a GeoJSON MultiPolygon. */
	polygons: z.array(z.array(z.array(Position).min(4)).min(1)).min(1),
	/** MW the parcel can carry; null = unknown. */
	itMw: z.number().min(0).max(100_000).nullable(),
	note: Note,
});
export type Area = z.infer<typeof Area>;

/** The user's say on one criterion; null = the criterion's own default. */
export const Judgement = z.strictObject({
	weight: z.number().min(0).max(100).nullable(),
	worst: z.number().nullable(),
	best: z.number().nullable(),
	limit: z.number().nullable(),
});
export type Judgement = z.infer<typeof Judgement>;

/** The document: decisions only. Nothing that can be computed is stored. */
export const Plan = z.strictObject({
	format: z.literal('loadstar-plan'),
	version: z.literal(PLAN_VERSION),
	name: Name,
	note: Note,
	/** Edition of the atlas it was made with. */
	atlas: z.string().max(64),
	sites: z.array(Site).max(SITES_MAX),
	links: z.array(Link).max(10_000),
	areas: z.array(Area).max(10_000),
	scenarios: z.array(Scenario).min(1).max(100),
	/** By criterion id. Ids this release does not know are kept and reported. */
	judgements: z.record(z.string().max(64), Judgement),
});
export type Plan = z.infer<typeof Plan>;

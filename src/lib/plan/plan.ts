import * as z from '../base/zod.ts';
import { areaFields, linkFields, siteFields } from './fields/fields-of.ts';
import { NOTE_MAX } from './fields/sites/note.ts';
import { Scenario } from './scenario.ts';

export { NOTE_MAX } from './fields/sites/note.ts';

export type { AssumptionSaid, Judgement } from './scenario.ts';

/** Version this app writes. Raise it together with a file in `migrations/` and a frozen fixture. */
export const PLAN_VERSION = 2;

/** Longest name on screen, characters. */
export const NAME_MAX = 200;
/** Most sites in one plan; the round-trip matrix grows with the square. */
export const SITES_MAX = 2000;

/** Most scenarios in one plan. */
export const SCENARIOS_MAX = 100;

/** Largest plan file the app opens, characters of text and values in it: far above any real plan, far below what hurts. */
export const PLAN_TEXT_MAX = 20_000_000;
export const PLAN_VALUES_MAX = 2_000_000;
/** Deepest nesting; a plan itself needs six levels. */
export const PLAN_DEPTH_MAX = 64;

const Id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const Name = z.string().check(z.trim(), z.minLength(1), z.maxLength(NAME_MAX));
const Note = z.string().check(z.maxLength(NOTE_MAX));
export const Position = z.tuple([
	z.number().check(z.minimum(-180), z.maximum(180)),
	z.number().check(z.minimum(-90), z.maximum(90)),
]);

/** A named place where a campus stands or could stand. */
export const Site = z.strictObject({
	id: Id,
	name: Name,
	/** lng, lat in degrees, WGS84. */
	position: Position,
	/** Its fields: `plan/fields/sites`. */
	...siteFields.shape,
});
export type Site = z.infer<typeof Site>;

/** A wanted connection between two sites of the plan. */
export const Link = z.strictObject({
	id: Id,
	from: Id,
	to: Id,
	/** Its fields: `plan/fields/links`. */
	...linkFields.shape,
	/** The line the fiber takes, drawn or imported; null = not drawn. */
	route: z.nullable(z.array(Position).check(z.minLength(2), z.maxLength(20_000))),
});
export type Link = z.infer<typeof Link>;

/** In files the kind stands before the outline, as it always has. */
const { kind, ...areaFacts } = areaFields.shape;

/** A polygon of the plan: where to search, where to keep out, a parcel. */
export const Area = z.strictObject({
	id: Id,
	name: Name,
	kind,
	/** Polygons of rings of positions, closed, as in a GeoJSON MultiPolygon. */
	polygons: z
		.array(z.array(z.array(Position).check(z.minLength(4))).check(z.minLength(1)))
		.check(z.minLength(1)),
	/** Its fields: `plan/fields/areas`. */
	...areaFacts,
});
export type Area = z.infer<typeof Area>;

/** The document: decisions only. Nothing that can be computed is stored. */
export const Plan = z.strictObject({
	format: z.literal('loadstar-plan'),
	version: z.literal(PLAN_VERSION),
	name: Name,
	note: Note,
	/** Edition of the atlas it was made with. */
	atlas: z.string().check(z.maxLength(64)),
	sites: z.array(Site).check(z.maxLength(SITES_MAX)),
	links: z.array(Link).check(z.maxLength(10_000)),
	areas: z.array(Area).check(z.maxLength(10_000)),
	scenarios: z.array(Scenario).check(z.minLength(1), z.maxLength(SCENARIOS_MAX)),
	/** Id of the scenario that is shown. */
	scenario: Id,
});
export type Plan = z.infer<typeof Plan>;

import { areaFields as areas } from './areas/index.ts';
import type { Field } from './field.ts';
import { fieldSet, type ValuesOf } from './field-set.ts';
import { linkFields as links } from './links/index.ts';
import { siteFields as sites } from './sites/index.ts';

export const siteFields = fieldSet(sites);
export const linkFields = fieldSet(links);
export const areaFields = fieldSet(areas);

/** What the fields of a site hold. */
export type SiteValues = ValuesOf<typeof sites>;
/** What the fields of a link hold. */
export type LinkValues = ValuesOf<typeof links>;
/** What the fields of an area hold. */
export type AreaValues = ValuesOf<typeof areas>;
/** Id of a field, of whichever list. */
export type FieldId = keyof SiteValues | keyof LinkValues | keyof AreaValues;

/** The fields of each list of the plan. */
export const fieldsOf = { sites: siteFields, links: linkFields, areas: areaFields };
/** A list of the plan whose items have fields. */
export type FieldList = keyof typeof fieldsOf;

const lists: readonly { all: readonly (Field & { id: FieldId })[] }[] = Object.values(fieldsOf);

/** Every field once; where lists share one, as the first of them has it. */
export const everyField: readonly (Field & { id: FieldId })[] = [
	...new Map(
		lists.flatMap(({ all }) => all.map((field) => [field.id, field] as const)).toReversed(),
	).values(),
].toReversed();

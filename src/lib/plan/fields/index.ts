import * as z from '../../base/zod.ts';
import type { Field, FieldValue } from './field.ts';
import { itMw } from './it-mw.ts';
import { note } from './note.ts';
import { operator } from './operator.ts';
import { pue } from './pue.ts';
import { year } from './year.ts';
import { zone } from './zone.ts';

/** What a site says of itself besides name and place, in the order of files and tables; the note comes last. */
export const siteFields = [itMw, pue, year, zone, operator, note] as const satisfies readonly Field[];

type SiteField = (typeof siteFields)[number];
export type SiteFieldId = SiteField['id'];
/** Values of the fields, by id. */
export type SiteValues = { [Each in SiteField as Each['id']]: z.infer<Each['schema']> };

/** The same list where one field is as good as another. */
export const anySiteFields: readonly (Field & { id: SiteFieldId })[] = siteFields;

const byId = new Map<string, Field & { id: SiteFieldId }>(anySiteFields.map((field) => [field.id, field]));

/** The field of a key or column; undefined for what is none. */
export function siteField(id: string): (Field & { id: SiteFieldId }) | undefined {
	return byId.get(id);
}

/** A value for each field of a site. */
export function siteValues(valueOf: (field: Field & { id: SiteFieldId }) => FieldValue): SiteValues {
	return Object.fromEntries(anySiteFields.map((field) => [field.id, valueOf(field)])) as SiteValues;
}

/** A site about which nobody has said anything. */
export const initialSiteValues: SiteValues = siteValues(({ initial }) => initial);

/** The fields' part of the schema of a site. */
export const siteShape = Object.fromEntries(
	anySiteFields.map((field) => [
		field.id,
		field.isLater ? z._default(field.schema, field.initial) : field.schema,
	]),
) as { [Each in SiteField as Each['id']]: Each['schema'] };

import { fieldsOf, siteFields, type FieldList } from '../../plan/fields/fields-of.ts';
import type { FieldValue } from '../../plan/fields/field.ts';
import type { Plan, Site } from '../../plan/plan.ts';

/** Columns of the sites in our own tables. */
export const siteHeader: readonly string[] = ['id', 'name', 'lat', 'lng', ...siteFields.ids];

/** A site in the columns of `siteHeader`. */
export function siteCells(site: Site): FieldValue[] {
	const { id, name, position } = site;
	return [id, name, position[1], position[0], ...fieldCells('sites', site)];
}

/** The values of an item's fields, in their order. */
export function fieldCells<List extends FieldList>(list: List, item: Plan[List][number]): FieldValue[] {
	return fieldsOf[list].ids.map((id) => (item as unknown as Record<string, FieldValue>)[id] ?? null);
}

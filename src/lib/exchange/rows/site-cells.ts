import { anySiteFields } from '../../plan/fields/index.ts';
import type { Site } from '../../plan/plan.ts';

/** Columns of the sites in our own tables. */
export const siteHeader: readonly string[] = [
	'id',
	'name',
	'lat',
	'lng',
	...anySiteFields.map(({ id }) => id),
];

/** A site in the columns of `siteHeader`. */
export function siteCells(site: Site): (string | number | null)[] {
	const { id, name, position } = site;
	return [id, name, position[1], position[0], ...anySiteFields.map((field) => site[field.id])];
}

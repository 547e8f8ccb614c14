import { m } from '$lib/i18n/compiled/messages.js';
import type { TableKind } from './columns.ts';

/** The name of each table. */
export const kindTitles: Record<TableKind, () => string> = {
	sites: m.table_sites,
	links: m.table_links,
	areas: m.table_areas,
};

/** What is said in place of a table without rows. */
export const emptyWords: Record<TableKind, () => string> = {
	sites: m.table_add_first,
	links: m.table_links_empty,
	areas: m.table_areas_empty,
};

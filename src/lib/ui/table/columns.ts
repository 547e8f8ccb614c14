import type { MessageKey } from '$lib/base/message.ts';
import { anySiteFields } from '$lib/plan/fields/index.ts';

/** The three tables of a plan. */
export type TableKind = 'sites' | 'links' | 'areas';
export const tableKinds = ['sites', 'links', 'areas'] as const satisfies readonly TableKind[];

/** How a cell is edited: by a typed text, by a choice, or (null) not at all, as it follows from other cells. */
export type CellEditor = 'text' | 'number' | 'zone' | 'operator' | 'kind' | null;

/** One column: its heading with the unit, its width in px, and how its cells are read and edited. */
export type Column = {
	id: string;
	headKey: MessageKey;
	width: number;
	isNumber: boolean;
	editor: CellEditor;
	/** Stays in view while the others scroll, and cannot be hidden. */
	isName: boolean;
};

const number = (id: string, headKey: MessageKey, width: number, editor: CellEditor = null): Column => ({
	id,
	headKey,
	width,
	isNumber: true,
	editor,
	isName: false,
});
const text = (id: string, headKey: MessageKey, width: number, editor: CellEditor = null): Column => ({
	id,
	headKey,
	width,
	isNumber: false,
	editor,
	isName: false,
});
const name = (width: number, editor: CellEditor, headKey: MessageKey = 'site_name'): Column => ({
	...text('name', headKey, width, editor),
	isName: true,
});

/** A column for each field of a site. */
const siteColumns = anySiteFields.map(({ id, words, width, ...field }) =>
	field.number ? number(id, words.head, width, 'number') : text(id, words.head, width, field.grid ?? 'text'),
);

/** Columns of each table, in their order on screen. */
export const columnsOf: Record<TableKind, readonly Column[]> = {
	sites: [
		text('letter', 'table_col_letter', 62),
		name(210, 'text'),
		number('lat', 'table_col_lat', 104, 'number'),
		number('lng', 'table_col_lng', 112, 'number'),
		...siteColumns.filter(({ id }) => id !== 'note'),
		number('facilityMw', 'table_col_facility_mw', 148),
		number('intensity', 'table_col_intensity', 206),
		number('cleanShare', 'table_col_clean_share', 206),
		...siteColumns.filter(({ id }) => id === 'note'),
	],
	links: [
		name(230, null, 'table_col_from'),
		text('to', 'table_col_to', 210),
		number('fiberPairs', 'link_fiber_pairs', 112, 'number'),
		number('greatCircleKm', 'table_col_great_circle', 140),
		number('rttLowMs', 'table_col_rtt_low', 150),
		number('rttMs', 'table_col_rtt', 170),
		number('rttHighMs', 'table_col_rtt_high', 150),
	],
	areas: [
		name(230, 'text'),
		text('kind', 'table_col_kind', 140, 'kind'),
		number('itMw', 'table_col_area_mw', 110, 'number'),
		number('areaKm2', 'table_col_area_km2', 120),
		number('areaHa', 'table_col_area_ha', 110),
		text('note', 'table_col_note', 320, 'text'),
	],
};

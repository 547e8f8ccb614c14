import type { MessageKey } from '$lib/base/message.ts';
import type { Field, FieldCell } from '$lib/plan/fields/field.ts';
import { fieldsOf, type FieldList } from '$lib/plan/fields/fields-of.ts';
import { fixed, ms, short } from '../format.ts';

/** The three tables of a plan. */
export type TableKind = FieldList;
export const tableKinds = ['sites', 'links', 'areas'] as const satisfies readonly TableKind[];

/** One column: its heading with the unit, its width in px, and how its cells are read, shown and edited. */
export type Column = {
	id: string;
	headKey: MessageKey;
	width: number;
	isNumber: boolean;
	/** How a typed text is read; null = not edited, as it follows from other cells. */
	editor: FieldCell | null;
	/** The field of the plan that stands in it. */
	field: Field | null;
	/** What stands for an unknown value. */
	blank: MessageKey;
	/** A computed number as text. */
	shown: (value: number) => string;
	/** Stays in view while the others scroll, and cannot be hidden. */
	isName: boolean;
};

function column(id: string, headKey: MessageKey, width: number, more: Partial<Column> = {}): Column {
	const blank = more.editor ? 'field_unknown' : 'legend_no_data';
	return {
		...{ id, headKey, width, isNumber: false, editor: null, field: null },
		...{ blank, shown: short, isName: false },
		...more,
	};
}

const computed = (id: string, headKey: MessageKey, width: number, more: Partial<Column> = {}) =>
	column(id, headKey, width, { isNumber: true, ...more });

const degrees = (id: string, headKey: MessageKey, width: number, most: number) => {
	const ends = { min: -most, max: most, isWhole: false } as const;
	const editor: FieldCell = { kind: 'number', ...ends, unit: '', digits: 4 };
	return column(id, headKey, width, { isNumber: true, editor });
};

const name = (width: number, editor: FieldCell | null, headKey: MessageKey = 'site_name') =>
	column('name', headKey, width, { editor, isName: true });

const TEXT: FieldCell = { kind: 'text' };
const sharePercent = (value: number) => fixed(value, value > 0 && value < 1 ? 1 : 0);

/** A column for each field of a list; the note stands last, behind what is computed. */
function fieldColumns(list: FieldList): { facts: Column[]; notes: Column[] } {
	const all = fieldsOf[list].all.map((field: Field) =>
		column(field.id, field.words.head, field.width, {
			...{ field, editor: field.cell, isNumber: field.cell.kind === 'number' },
			blank: field.words.blank ?? 'field_unknown',
		}),
	);
	return { facts: all.filter(({ id }) => id !== 'note'), notes: all.filter(({ id }) => id === 'note') };
}

const [sites, links, areas] = [fieldColumns('sites'), fieldColumns('links'), fieldColumns('areas')];

/** Columns of each table, in their order on screen. */
export const columnsOf: Record<TableKind, readonly Column[]> = {
	sites: [
		column('letter', 'table_col_letter', 62),
		name(210, TEXT),
		degrees('lat', 'table_col_lat', 104, 90),
		degrees('lng', 'table_col_lng', 112, 180),
		...sites.facts,
		computed('facilityMw', 'table_col_facility_mw', 148, { blank: 'field_unknown' }),
		computed('intensity', 'table_col_intensity', 206),
		computed('cleanShare', 'table_col_clean_share', 206, { shown: sharePercent }),
		...sites.notes,
	],
	links: [
		name(230, null, 'table_col_from'),
		column('to', 'table_col_to', 210),
		...links.facts,
		computed('greatCircleKm', 'table_col_great_circle', 140),
		computed('rttLowMs', 'table_col_rtt_low', 150, { shown: ms }),
		computed('rttMs', 'table_col_rtt', 170, { shown: ms }),
		computed('rttHighMs', 'table_col_rtt_high', 150, { shown: ms }),
		...links.notes,
	],
	areas: [
		name(230, TEXT),
		...areas.facts,
		computed('areaKm2', 'table_col_area_km2', 120),
		computed('areaHa', 'table_col_area_ha', 110),
		...areas.notes,
	],
};

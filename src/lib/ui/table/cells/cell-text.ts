import { m } from '$lib/i18n/compiled/messages.js';
import { siteField } from '$lib/plan/fields/index.ts';
import { fixed, full, ms, short } from '../../format.ts';
import type { Column } from '../columns.ts';
import type { TableRow } from '../rows/table-rows.ts';

const kinds: Record<string, () => string> = {
	search: m.table_kind_search,
	'keep-out': m.table_kind_keep_out,
	parcel: m.table_kind_parcel,
};

/** What a cell shows: a value in the page's language, or the word for its absence. */
export function cellText({ values }: TableRow, { id, editor, isNumber }: Column): string {
	const value = values[id] ?? null;
	if (value === null) return blankText(id, editor !== null);
	if (!isNumber || typeof value === 'string')
		return id === 'kind' ? (kinds[value]?.() ?? String(value)) : String(value);
	switch (id) {
		case 'lat':
		case 'lng':
			return fixed(value, 4);
		case 'rttLowMs':
		case 'rttMs':
		case 'rttHighMs':
			return ms(value);
		case 'cleanShare':
			return fixed(value, value > 0 && value < 1 ? 1 : 0);
		case 'fiberPairs':
			return kept(value);
		default:
			return fieldText(id, value);
	}
}

/** A number of a field of a site as its descriptor says; what is computed stays short. */
function fieldText(id: string, value: number): string {
	const digits = siteField(id)?.digits;
	if (digits === undefined) return short(value);
	if (digits === 'plain') return String(value);
	return digits === 'kept' ? kept(value) : fixed(value, digits);
}

function kept(value: number): string {
	return full(value, Number.isInteger(value) ? 0 : Math.min(3, decimals(value)));
}

/** A value for the box in which it is edited: digit by digit as it is kept, with the reader's decimal sign. */
export function editText(
	{ values, byHand, written }: TableRow,
	{ id }: Column,
	decimalComma: boolean,
): string {
	if (id === 'zone' || id === 'operator') return byHand.includes(id) ? (written[id] ?? '') : '';
	const value = values[id] ?? '';
	return typeof value === 'number' && decimalComma ? String(value).replace('.', ',') : String(value);
}

export function kindOptions(): { id: string; title: string }[] {
	return Object.entries(kinds).map(([id, title]) => ({ id, title: title() }));
}

function blankText(id: string, isDecided: boolean): string {
	if (id === 'fiberPairs') return m.table_pairs_open();
	if (id === 'zone' || id === 'operator') return m.table_no_zone();
	if (id === 'facilityMw') return m.field_unknown();
	return isDecided ? m.field_unknown() : m.legend_no_data();
}

function decimals(value: number): number {
	return String(value).split('.')[1]?.length ?? 0;
}

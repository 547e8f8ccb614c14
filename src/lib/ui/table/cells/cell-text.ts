import { say } from '$lib/i18n/say.ts';
import type { FieldCell } from '$lib/plan/fields/field.ts';
import { fixed, full } from '../../format.ts';
import type { Column } from '../columns.ts';
import type { TableRow } from '../rows/table-rows.ts';

/** What a cell shows: a value in the page's language, or the word for its absence. */
export function cellText({ values }: TableRow, { id, editor, shown, blank }: Column): string {
	const value = values[id] ?? null;
	if (value === null) return say(blank);
	if (editor?.kind === 'choice') return optionText(editor, String(value));
	if (typeof value === 'string') return value;
	if (editor?.kind !== 'number') return shown(value);
	const { digits } = editor;
	if (digits === 'plain') return String(value);
	return digits === 'kept' ? kept(value) : fixed(value, digits);
}

/** The word of a choice; the value itself where it is none of them. */
function optionText({ options }: Extract<FieldCell, { kind: 'choice' }>, value: string): string {
	const option = options.find((each) => each.value === value);
	return option ? say(option.word) : value;
}

function kept(value: number): string {
	return full(value, Number.isInteger(value) ? 0 : Math.min(3, decimals(value)));
}

function decimals(value: number): number {
	return String(value).split('.')[1]?.length ?? 0;
}

/** A value for the box in which it is edited: digit by digit as it is kept, with the reader's decimal sign. */
export function editText(
	{ values, byHand, written }: TableRow,
	{ id, editor }: Column,
	decimalComma: boolean,
): string {
	if (editor?.kind === 'grid') return byHand.includes(id) ? (written[id] ?? '') : '';
	const value = values[id] ?? '';
	return typeof value === 'number' && decimalComma ? String(value).replace('.', ',') : String(value);
}

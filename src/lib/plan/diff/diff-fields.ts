import type { MessageKey } from '../../base/message.ts';
import type { Field, FieldValue } from '../fields/field.ts';
import { difference, WEIGHT, type Difference } from './difference.ts';

/** Changed fields of an item that both plans have, told by their own sentences or in the general way. */
export function fieldDifferences(
	of: 'site' | 'link' | 'area',
	fields: readonly Field[],
	old: object,
	now: { id: string },
	name: string,
): Difference[] {
	return fields.flatMap((field) => {
		const [from, to] = [old, now].map((item) => (item as Record<string, FieldValue>)[field.id] ?? null);
		return from === to ? [] : [told(of, field, from!, to!, now.id, name)];
	});
}

function told(
	of: 'site' | 'link' | 'area',
	field: Field,
	from: FieldValue,
	to: FieldValue,
	id: string,
	name: string,
): Difference {
	const values = { name, ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
	if (!field.told) {
		const words = { field: field.words.name, ...wordOf(field, 'from', from), ...wordOf(field, 'to', to) };
		return { ...difference(of, id, 'diff_site_field', values, WEIGHT.fact), words };
	}
	const { weight, changed, known = changed, unknown = changed } = field.told;
	const key = from === null ? known : to === null ? unknown : changed;
	// A text is said to be another, not quoted.
	return difference(of, id, key, field.cell.kind === 'text' ? { name } : values, weight);
}

/** The sentence that stands for a value: of what is unknown, or of a choice. */
function wordOf({ cell, words }: Field, end: 'from' | 'to', value: FieldValue): Record<string, MessageKey> {
	if (value === null) return { [end]: words.blank ?? 'field_unknown' };
	const option = cell.kind === 'choice' ? cell.options.find((each) => each.value === value) : undefined;
	return option ? { [end]: option.word } : {};
}

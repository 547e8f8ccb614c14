import type { FieldCell } from '../../plan/fields/field.ts';
import { foldedHeader } from './folded-header.ts';

/** The value of a choice that a text of somebody's table means; undefined for none. */
export function optionOf(
	{ options }: Extract<FieldCell, { kind: 'choice' }>,
	text: string,
): string | undefined {
	const folded = foldedHeader(text);
	const isMeant = ({ value, written }: (typeof options)[number]) =>
		value === text || folded === foldedHeader(value) || written.split(' ').includes(folded);
	return options.find(isMeant)?.value;
}

const LONGEST = 40;

/** A value as the reader of a file would recognise it, short and the same in every language: `"abc…"`, `-5`, `[…]`. */
export function found(value: unknown): string {
	if (typeof value === 'string') return `"${shortened(value)}"`;
	if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
	if (typeof value === 'object' && value !== null) return '{…}';
	return shortened(String(value));
}

/** At most 40 characters, whole ones. */
export function shortened(text: string): string {
	const flat = text
		.slice(0, 4 * LONGEST)
		.replace(/\s+/g, ' ')
		.toWellFormed();
	const characters = [...flat];
	return characters.length > LONGEST || text.length > 4 * LONGEST
		? `${characters.slice(0, LONGEST).join('')}…`
		: flat;
}

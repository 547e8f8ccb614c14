/** Most terms of a sum written out; the rest is told by its number. */
const MOST = 8;

/** `a + b + c`, or the first eight terms and how many more there are. */
export function sumOf(terms: readonly string[]): string {
	const shown = terms.slice(0, MOST).join(' + ');
	return terms.length > MOST ? `${shown} + … (+${terms.length - MOST})` : shown;
}

/** Letter of the site in row `index`: A to Z, then AA, AB and so on. */
export function siteLetter(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : siteLetter(Math.floor(index / 26) - 1) + last;
}

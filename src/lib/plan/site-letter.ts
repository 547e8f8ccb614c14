/** The letter of the site in row `row`, as on the map: A to Z, then AA, AB ... */
export function siteLetter(row: number): string {
	let letters = '';
	for (let rest = row; rest >= 0; rest = Math.floor(rest / 26) - 1)
		letters = String.fromCharCode(65 + (rest % 26)) + letters;
	return letters;
}

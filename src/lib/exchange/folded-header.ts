/** A column's name in small letters without accents, signs as one underscore: `Puissance IT (MW)` → `puissance_it_mw`. */
export function foldedHeader(header: string): string {
	return header
		.slice(0, 200)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^_+|_+$/g, '');
}

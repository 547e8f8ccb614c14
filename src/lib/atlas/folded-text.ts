/** Letters that Unicode does not take apart, as people type them. */
const letters: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ı: 'i',
	'‘': "'",
	'’': "'",
	ʻ: "'",
};

/** Lower case without accents: what a search compares. */
export function foldedText(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{Mn}+/gu, '')
		.replace(/[ßæœøđðþłı‘’ʻ]/g, (letter) => letters[letter] ?? letter);
}

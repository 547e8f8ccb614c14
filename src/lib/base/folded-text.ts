/** Letters that Unicode does not take apart, as people type them on a keyboard that lacks them. */
const letters: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
	ŋ: 'n',
	ĳ: 'ij',
	ø: 'o',
	ɔ: 'o',
	ɵ: 'o',
	ɖ: 'd',
	đ: 'd',
	ð: 'd',
	ɗ: 'd',
	ł: 'l',
	ƚ: 'l',
	ı: 'i',
	ɨ: 'i',
	ɩ: 'i',
	ħ: 'h',
	ŧ: 't',
	ƭ: 't',
	ƙ: 'k',
	ĸ: 'k',
	ǥ: 'g',
	ɣ: 'g',
	ɓ: 'b',
	ƀ: 'b',
	ƈ: 'c',
	ȼ: 'c',
	ə: 'e',
	ǝ: 'e',
	ɛ: 'e',
	ƒ: 'f',
	ɲ: 'n',
	ƞ: 'n',
	ƥ: 'p',
	ɍ: 'r',
	ʉ: 'u',
	ʊ: 'u',
	ʋ: 'v',
	ƴ: 'y',
	ɏ: 'y',
	ƶ: 'z',
	ς: 'σ',
};
const letter = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** Signs within a word that some write and some do not: apostrophes, the Arabic hamza and ain, soft hyphens, joiners. */
const within = /['’‘‛`´′ʹʻʼʽʾʿˈ＇\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** What parts words. A point within a number does not. */
const between = /(?:[^\p{L}\p{N}.,]|(?<!\d)[.,]|[.,](?!\d))+/gu;

/** A text as it is compared wherever words are sought or matched: small letters without marks, apostrophes or punctuation, one space between words. `Xi’an` and `xian`, `Łódź` and `lodz` are the same. */
export function foldedText(text: string): string {
	const small = text.toLowerCase();
	// Most names need nothing more, and there are 100,000 of them.
	if (/^[a-z]+(?: [a-z]+)*$/.test(small)) return small;
	return parted(isPlain(small) ? small : withoutMarks(text));
}

/** The same with the German and Nordic spellings written out, as in `Koeln`, `Tromsoe` and `Aarhus`; for a name that a plain look did not find. */
export function spelledOutText(text: string): string {
	return foldedText(
		text.normalize('NFC').replace(/[äöüåøÄÖÜÅØ]/g, (each) => spelledOut[each.toLowerCase()]!),
	);
}

const spelledOut: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

function withoutMarks(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}+/gu, '')
		.replace(letter, (each) => letters[each]!);
}

function parted(text: string): string {
	return text.replace(within, '').replace(between, ' ').trim();
}

/** Whether a text is of ASCII alone, which has no marks to take off. */
function isPlain(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
	return true;
}

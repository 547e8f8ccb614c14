/** A number as people write it: the value, and whether its marks had to be interpreted. */
export type ReadNumber = { value: number; guessed: boolean };

const PLAIN = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i;

/** Reads `1200`, `1,200`, `1 200`, `1.200,5`, `1’200` and `0,5`; null for what is no number. A comma before exactly three digits parts thousands. */
export function readNumber(text: string): ReadNumber | null {
	const plain = text.trim().slice(0, 60).replace(/[−–—]/g, '-');
	if (PLAIN.test(plain)) return finite(Number(plain), false);
	if (/^[-+]?\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d+)?$/.test(plain)) {
		return finite(Number(plain.replace(/[ \u00a0\u202f'’]/g, '').replace(',', '.')), true);
	}
	if (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) {
		// `0,500` can only be a decimal comma.
		const decimal = /^[-+]?0,\d{3}$/.test(plain);
		return finite(Number(decimal ? plain.replace(',', '.') : plain.replaceAll(',', '')), true);
	}
	if (/^[-+]?\d{1,3}(?:\.\d{3})+,\d+$/.test(plain) || /^[-+]?\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) {
		return finite(Number(plain.replaceAll('.', '').replace(',', '.')), true);
	}
	if (/^[-+]?\d+,\d+$/.test(plain)) return finite(Number(plain.replace(',', '.')), true);
	return null;
}

function finite(value: number, guessed: boolean): ReadNumber | null {
	return Number.isFinite(value) ? { value, guessed } : null;
}

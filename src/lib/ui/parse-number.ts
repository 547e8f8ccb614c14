/**
 * A number as people write it. `1,200` is twelve hundred where the comma groups thousands (English) and 1.2 where it
 * is the decimal sign (French); `1 200` is twelve hundred in both. Null when it is no number.
 */
export function parseNumber(text: string, decimalComma: boolean): number | null {
	const bare = text.trim().replace(/[\s\u00a0\u202f'’]/g, '');
	if (!decimalComma && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''));
	if (/^-?\d+,\d+$/.test(bare)) return Number(bare.replace(',', '.'));
	if (/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(bare)) return Number(bare);
	return null;
}

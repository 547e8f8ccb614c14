import { foldedText } from '../../base/folded-text.ts';

/** A column's name in small letters without accents, signs as one underscore: `Puissance IT (MW)` → `puissance_it_mw`. */
export function foldedHeader(header: string): string {
	if (header.length < 200 && /^[a-z0-9]+$/.test(header)) return header;
	// Most names are plain: only others need their accents taken apart.
	const short = header.slice(0, 200);
	// eslint-disable-next-line no-control-regex -- all of ASCII
	if (/^[\u0000-\u007f]*$/.test(short)) {
		return short
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '_')
			.replace(/^_+|_+$/g, '');
	}
	return foldedText(short.replace(/['’‘]/g, ' '))
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^_+|_+$/g, '');
}

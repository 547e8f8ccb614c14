const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...ALPHABET].map((letter, value) => [letter.charCodeAt(0), value]));

/** Bytes as base64url without padding (RFC 4648, section 5): safe in a URL fragment. */
export function base64url(bytes: Uint8Array): string {
	const pieces: string[] = [];
	for (let i = 0; i < bytes.length; i += 3) {
		const left = bytes.length - i;
		const word = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
		pieces.push(ALPHABET[word >> 18]! + ALPHABET[(word >> 12) & 63]!);
		if (left > 1) pieces.push(ALPHABET[(word >> 6) & 63]!);
		if (left > 2) pieces.push(ALPHABET[word & 63]!);
	}
	return pieces.join('');
}

/** The bytes, or the offset of the first character that cannot stand there. Padding is passed over. */
export function bytesOfBase64url(text: string): Uint8Array | number {
	const length = text.endsWith('=') ? text.search(/=+$/) : text.length;
	const bytes = new Uint8Array(Math.floor((length * 3) / 4));
	let [word, held, at] = [0, 0, 0];
	for (let i = 0; i < length; i++) {
		const value = values.get(text.charCodeAt(i));
		if (value === undefined) return i;
		word = ((word << 6) | value) & 0xffffff;
		held += 6;
		if (held >= 8) {
			held -= 8;
			bytes[at++] = (word >> held) & 255;
		}
	}
	return bytes;
}

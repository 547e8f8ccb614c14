const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
	return rest;
});
const encoder = new TextEncoder();

/** CRC-32 (IEEE 802.3) of bytes or of a text as UTF-8: tells damage, not intent. */
export function checksum(input: string | Uint8Array): number {
	const bytes = typeof input === 'string' ? encoder.encode(input) : input;
	let rest = 0xffffffff;
	for (let i = 0; i < bytes.length; i++) rest = table[(rest ^ bytes[i]!) & 255]! ^ (rest >>> 8);
	return (rest ^ 0xffffffff) >>> 0;
}

import { checksum } from '../checksum.ts';

/** Each record: `LSJ1`, the length of its body and the checksum of it (both u32, little end first), the body as UTF-8 JSON. */
const MARK = Uint8Array.of(0x4c, 0x53, 0x4a, 0x31);
const HEAD = 12;

/** One value as the bytes of a record. */
export function recordBytes(value: unknown): Uint8Array<ArrayBuffer> {
	const body = new TextEncoder().encode(JSON.stringify(value));
	const bytes = new Uint8Array(HEAD + body.length);
	bytes.set(MARK);
	const head = new DataView(bytes.buffer);
	head.setUint32(4, body.length, true);
	head.setUint32(8, checksum(body), true);
	bytes.set(body, HEAD);
	return bytes;
}

/** All records that are whole, in order; a damaged one is stepped over to the next mark. */
export function readRecords(bytes: Uint8Array): { records: unknown[]; damaged: number } {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const decoder = new TextDecoder();
	const records: unknown[] = [];
	let damaged = 0;
	let at = 0;
	while (at < bytes.length) {
		const body = bodyAt(bytes, view, at);
		if (body) {
			records.push(JSON.parse(decoder.decode(body)));
			at += HEAD + body.length;
		} else {
			damaged += 1;
			at = nextMark(bytes, at + 1);
		}
	}
	return { records, damaged };
}

function bodyAt(bytes: Uint8Array, view: DataView, at: number): Uint8Array | null {
	if (at + HEAD > bytes.length || !MARK.every((byte, i) => bytes[at + i] === byte)) return null;
	const length = view.getUint32(at + 4, true);
	if (at + HEAD + length > bytes.length) return null;
	const body = bytes.subarray(at + HEAD, at + HEAD + length);
	return checksum(body) === view.getUint32(at + 8, true) ? body : null;
}

function nextMark(bytes: Uint8Array, from: number): number {
	for (let at = bytes.indexOf(MARK[0]!, from); at >= 0; at = bytes.indexOf(MARK[0]!, at + 1))
		if (MARK.every((byte, i) => bytes[at + i] === byte)) return at;
	return bytes.length;
}

import { fail, ok, problem, type Result } from '../../base/result.ts';
import { base64url, bytesOfBase64url } from './base64url.ts';

/** Version of the links this app writes. What `p1` and `p2` mean never changes; another meaning is another number. */
export const LINK_VERSION = 2;
/** Longest link looked at, characters; Chrome's address holds 2 million. */
export const LINK_TEXT_MAX = 4_000_000;

/** `p` a plan, `e` an encrypted one. */
export type LinkKind = 'p' | 'e';
/** A link's contents, its length and checksum found right. */
export type Framed = { kind: LinkKind; version: number; body: Uint8Array };

/** `p2.` and, as base64url: length of the body, its checksum, the body. */
export function framed(kind: LinkKind, body: Uint8Array): string {
	const head = [...lengthBytes(body.length), ...checksum(body)];
	const bytes = new Uint8Array(head.length + body.length);
	bytes.set(head);
	bytes.set(body, head.length);
	return `${kind}${LINK_VERSION}.${base64url(bytes)}`;
}

/** Takes a link out of a whole address, a fragment or the bare text, and checks that all of it came through. */
export function unframed(text: string): Result<Framed> {
	if (text.length > LINK_TEXT_MAX) {
		return fail(problem('', 'link_too_long', { count: text.length, max: LINK_TEXT_MAX }));
	}
	// Mail programs break lines, encode the number sign and pull the full stop of a sentence into the link.
	const clean = text.replace(/[\s\u200b\u2060\ufeff]+/g, '').replace('%23', '#');
	const match = /^(?:[^#]*#)?([a-zA-Z])(\d{1,6})\.([^&#]*)/.exec(clean);
	if (!match) return fail(problem('', clean === '' ? 'link_empty' : 'link_not_one'));
	const [, kind = '', version = '', tail = ''] = match;
	if (kind !== 'p' && kind !== 'e') return fail(problem('', 'link_not_one'));
	if (Number(version) > LINK_VERSION) {
		return fail(problem('', 'link_newer', { found: Number(version), reads: LINK_VERSION }));
	}
	if (Number(version) < 1) return fail(problem('', 'link_not_one'));
	const body = bodyOf(tail.replace(/[.,;:!?)>\]}"'’”»*]+$/, ''), kind.length + version.length + 1);
	return body.ok ? ok({ kind, version: Number(version), body: body.value }) : body;
}

/** Places are told in characters counted from the start of `p2.`, as the reader sees them. */
function bodyOf(tail: string, before: number): Result<Uint8Array> {
	const bytes = bytesOfBase64url(tail);
	if (typeof bytes === 'number') {
		const place = before + bytes + 1;
		return fail(problem(`character ${place}`, 'link_wrong_character', { place, found: tail[bytes]! }));
	}
	const { length, size } = lengthOf(bytes);
	const start = size + 3;
	const has = before + tail.length;
	const needs = before + Math.ceil(((start + length) * 4) / 3);
	if (size === 0 || bytes.length < start + length) {
		return size === 0
			? fail(problem(`character ${has}`, 'link_cut_short', { has }))
			: fail(problem(`character ${has}`, 'link_cut', { has, needs }));
	}
	if (bytes.length > start + length) {
		return fail(problem(`character ${needs + 1}`, 'link_too_much', { has, needs }));
	}
	const body = bytes.subarray(start);
	const sum = checksum(body);
	if (sum.some((byte, i) => byte !== bytes[size + i])) {
		return fail(problem(`characters ${before + 1} to ${has}`, 'link_damaged', { from: before + 1, to: has }));
	}
	return ok(body);
}

function lengthBytes(length: number): number[] {
	const bytes: number[] = [];
	let rest = length;
	for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
	return [...bytes, rest];
}

/** Size 0 when the length itself is cut or longer than any link. */
function lengthOf(bytes: Uint8Array): { length: number; size: number } {
	let length = 0;
	for (let size = 0; size < 4 && size < bytes.length; size++) {
		length += (bytes[size]! & 127) * 128 ** size;
		if (bytes[size]! < 128) return { length, size: size + 1 };
	}
	return { length: 0, size: 0 };
}

/** 24 bits of CRC-32 (polynomial of ISO 3309, reflected): every single changed byte is seen. */
function checksum(bytes: Uint8Array): [number, number, number] {
	let sum = 0xffff_ffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb8_8320 : sum >>> 1;
	}
	return [sum & 255, (sum >>> 8) & 255, (sum >>> 16) & 255];
}

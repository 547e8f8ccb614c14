import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Tile } from './tile-pyramid.ts';

export type ArchiveFacts = {
	maxZoom: number;
	/** Shown by tools that open the archive. */
	metadata: Record<string, unknown>;
};

const HEADER_BYTES = 127;
/** Header and root directory must lie in the first 16 KiB (PMTiles v3, section 3). */
const ROOT_LIMIT = 16_384 - HEADER_BYTES;
const GZIP = 2;
const MVT = 1;

type Entry = { tileId: number; offset: number; length: number; runLength: number };

/** PMTiles v3 archive of tiles sorted by id: gzip, clustered, equal tiles stored once. https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
export function pmtilesArchive(tiles: readonly Tile[], { maxZoom, metadata }: ArchiveFacts): Uint8Array {
	const { entries, contents, distinct } = layOut(tiles);
	const { root, leaves } = directories(entries);
	const json = gzipSync(JSON.stringify(metadata), { level: 9 });
	const data = Buffer.concat(contents);

	const header = Buffer.alloc(HEADER_BYTES);
	header.write('PMTiles', 0, 'latin1');
	header[7] = 3;
	const sections = [root.length, json.length, leaves.length, data.length];
	let offset = HEADER_BYTES;
	sections.forEach((length, i) => {
		header.writeBigUInt64LE(BigInt(offset), 8 + i * 16);
		header.writeBigUInt64LE(BigInt(length), 16 + i * 16);
		offset += length;
	});
	header.writeBigUInt64LE(BigInt(tiles.length), 72);
	header.writeBigUInt64LE(BigInt(entries.length), 80);
	header.writeBigUInt64LE(BigInt(distinct), 88);
	header[96] = 1; // clustered
	header[97] = GZIP; // directories
	header[98] = GZIP; // tiles
	header[99] = MVT;
	header[100] = 0;
	header[101] = maxZoom;
	[-180, -85.051129, 180, 85.051129].forEach((degrees, i) =>
		header.writeInt32LE(Math.round(degrees * 1e7), 102 + i * 4),
	);
	header[118] = 2;
	header.writeInt32LE(0, 119);
	header.writeInt32LE(30e7, 123);
	return new Uint8Array(Buffer.concat([header, root, json, leaves, data]));
}

/** Gives each distinct tile a place, and joins runs of equal neighbors. */
function layOut(tiles: readonly Tile[]): { entries: Entry[]; contents: Uint8Array[]; distinct: number } {
	const entries: Entry[] = [];
	const contents: Uint8Array[] = [];
	const placed = new Map<string, { offset: number; length: number }>();
	let end = 0;
	for (const { tileId, bytes } of tiles) {
		const hash = createHash('sha256').update(bytes).digest('base64');
		let place = placed.get(hash);
		if (!place) {
			const packed = gzipSync(bytes, { level: 9 });
			place = { offset: end, length: packed.length };
			placed.set(hash, place);
			contents.push(packed);
			end += packed.length;
		}
		const last = entries.at(-1);
		if (last && last.offset === place.offset && last.tileId + last.runLength === tileId) last.runLength++;
		else entries.push({ tileId, ...place, runLength: 1 });
	}
	return { entries, contents, distinct: placed.size };
}

/** One root directory if it fits, else a root over leaves. */
function directories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
	const whole = directory(entries);
	if (whole.length <= ROOT_LIMIT) return { root: whole, leaves: Buffer.alloc(0) };
	for (let size = 2048; ; size *= 2) {
		const leaves: Buffer[] = [];
		const pointers: Entry[] = [];
		let offset = 0;
		for (let i = 0; i < entries.length; i += size) {
			const leaf = directory(entries.slice(i, i + size));
			pointers.push({ tileId: entries[i]!.tileId, offset, length: leaf.length, runLength: 0 });
			leaves.push(leaf);
			offset += leaf.length;
		}
		const root = directory(pointers);
		if (root.length <= ROOT_LIMIT) return { root, leaves: Buffer.concat(leaves) };
	}
}

function directory(entries: readonly Entry[]): Buffer {
	const bytes: number[] = [];
	const varint = (value: number) => {
		let rest = value;
		while (rest >= 0x80) {
			bytes.push((rest % 0x80) | 0x80);
			rest = Math.floor(rest / 0x80);
		}
		bytes.push(rest);
	};
	varint(entries.length);
	entries.forEach(({ tileId }, i) => varint(tileId - (entries[i - 1]?.tileId ?? 0)));
	for (const { runLength } of entries) varint(runLength);
	for (const { length } of entries) varint(length);
	entries.forEach(({ offset }, i) => {
		const before = entries[i - 1];
		varint(before && before.offset + before.length === offset ? 0 : offset + 1);
	});
	return gzipSync(Uint8Array.from(bytes), { level: 9 });
}

import { Inflate, zipSync } from 'fflate';
import { fail, ok, problem, type Result } from '../../base/result.ts';
import { shortened } from '../../plan/found.ts';
import { limits } from '../limits.ts';

/** A file in an archive. `bytes` unfolds it, within bounds shared by the whole archive. */
export type ZipEntry = { name: string; packedBytes: number; bytes: () => Result<Uint8Array> };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Whether bytes begin as an archive does; it may still be damaged. */
export function looksLikeZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Entries of an archive by its directory, folders left out. Names that leave the archive refuse the whole: such a file was made to harm. */
export function readZip(archive: Uint8Array): Result<ZipEntry[]> {
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	const end = endRecord(view);
	if (end < 0) return fail(problem('', 'import_zip_cut'));
	const count = view.getUint16(end + 10, true);
	if (count > limits.archiveEntries) {
		return fail(problem('', 'import_zip_entries', { count, max: limits.archiveEntries }));
	}
	const budget = { left: limits.unfoldedBytes };
	const entries: ZipEntry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let i = 0; i < count; i++) {
		if (at + 46 > archive.length || view.getUint32(at, true) !== CENTRAL) {
			return fail(problem('', 'import_zip_cut'));
		}
		const flags = view.getUint16(at + 8, true);
		const method = view.getUint16(at + 10, true);
		const packedBytes = view.getUint32(at + 20, true);
		const nameLength = view.getUint16(at + 28, true);
		const local = view.getUint32(at + 42, true);
		const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		const path = name.replaceAll('\\', '/');
		if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..')) {
			return fail(problem('', 'import_zip_path', { name: shortened(name) }));
		}
		if (path.endsWith('/')) continue;
		if (flags & 1) return fail(problem('', 'import_zip_locked', { name: shortened(name) }));
		entries.push({
			name: path,
			packedBytes,
			bytes: () => unfolded(archive, view, { name, method, packedBytes, local, budget }),
		});
	}
	return ok(entries);
}

/** An archive of files, the same bytes for the same content. */
export function writeZip(files: Record<string, Uint8Array>): Uint8Array {
	// A fixed day, as the format demands one and the core has no clock.
	return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** The end of the directory stands in the last 64 KB. */
function endRecord(view: DataView): number {
	const last = view.byteLength - 22;
	for (let at = last; at >= Math.max(0, last - 65_535); at--) {
		if (view.getUint32(at, true) === END) return at;
	}
	return -1;
}

type Packed = {
	name: string;
	method: number;
	packedBytes: number;
	local: number;
	budget: { left: number };
};

/** Unfolds in small steps and counts what comes out: the sizes an archive claims are the attacker's choice. */
function unfolded(archive: Uint8Array, view: DataView, packed: Packed): Result<Uint8Array> {
	const { method, packedBytes, local, budget } = packed;
	const name = shortened(packed.name);
	if (local + 30 > archive.length || view.getUint32(local, true) !== LOCAL) {
		return fail(problem(name, 'import_zip_cut'));
	}
	const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	const source = archive.subarray(start, start + packedBytes);
	if (source.length < packedBytes) return fail(problem(name, 'import_zip_cut'));
	if (method === 0) {
		budget.left -= source.length;
		return budget.left < 0 ? tooMuch(name) : ok(source);
	}
	if (method !== 8) return fail(problem(name, 'import_zip_method', { name }));
	const allowed = Math.min(budget.left, Math.max(1_000_000, packedBytes * limits.unfoldRatio));
	const chunks: Uint8Array[] = [];
	let total = 0;
	const inflate = new Inflate((chunk) => {
		total += chunk.length;
		if (total <= allowed) chunks.push(chunk);
	});
	const STEP = 1 << 14;
	try {
		for (let from = 0; from < source.length && total <= allowed; from += STEP) {
			inflate.push(source.subarray(from, from + STEP), from + STEP >= source.length);
		}
	} catch {
		return fail(problem(name, 'import_zip_damaged', { name }));
	}
	if (total > allowed) return tooMuch(name);
	budget.left -= total;
	const bytes = new Uint8Array(total);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return ok(bytes);
}

function tooMuch(name: string) {
	return fail(problem(name, 'import_zip_bomb', { name }));
}

/** Whether an archive that can be read holds a file of such a name. */
export function zipHolds(bytes: Uint8Array, name: RegExp): boolean {
	const entries = readZip(bytes);
	return entries.ok && entries.value.some((entry) => name.test(entry.name));
}

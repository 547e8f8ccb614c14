import { fail, ok, problem, type Problem, type Result } from '../../base/result.ts';

/** Text of a file's bytes: UTF-8, or UTF-16 where a byte order mark says so. Tables may be of Windows-1252, as older spreadsheets save them; that is said. */
export function decodeText(
	bytes: Uint8Array,
	{ windows }: { windows: boolean },
): Result<{ text: string; notes: Problem[] }> {
	const utf16 =
		bytes[0] === 0xff && bytes[1] === 0xfe
			? 'utf-16le'
			: bytes[0] === 0xfe && bytes[1] === 0xff
				? 'utf-16be'
				: null;
	const text = decoded(bytes, utf16 ?? 'utf-8');
	if (text !== null) return ok({ text, notes: [] });
	// A table with zero bytes is no text of any kind.
	if (!windows || bytes.includes(0)) {
		return fail(problem('', 'import_not_text', { byte: firstBroken(bytes) }));
	}
	const old = decoded(bytes, 'windows-1252');
	if (old === null) return fail(problem('', 'import_not_text', { byte: firstBroken(bytes) }));
	return ok({ text: old, notes: [problem('', 'import_read_as_windows')] });
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** Place of the first byte that is no UTF-8, from 1, by halving: what comes before it decodes as a stream. */
function firstBroken(bytes: Uint8Array): number {
	let [good, bad] = [0, bytes.length + 1];
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
			good = middle;
		} catch {
			bad = middle;
		}
	}
	return Math.min(bad, bytes.length);
}

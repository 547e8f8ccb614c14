import { fail, ok, problem, type Result } from '../../lib/base/result.ts';
import type { Io } from '../io.ts';

/** Text of a file, or of standard input for `-`; bytes that are not UTF-8 are refused instead of guessed at. */
export async function readText(io: Io, file: string): Promise<Result<string>> {
	let bytes: Uint8Array;
	try {
		bytes = await io.read(file);
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		return fail(problem(file, 'cli_no_file', { file, reason }));
	}
	try {
		return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return fail(problem(file, 'cli_not_utf8', { file }));
	}
}

import { problem, type Problem } from '../base/result.ts';
import { limits } from './limits.ts';

/** Whether a file is too large to be read: asked before its bytes are. */
export function sizeProblem(bytes: number): Problem | null {
	if (bytes <= limits.fileBytes) return null;
	const megabytes = (count: number) => Math.round(count / 1e6);
	return problem('', 'import_file_too_big', { found: megabytes(bytes), max: megabytes(limits.fileBytes) });
}

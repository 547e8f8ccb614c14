import type { SourceFile } from '../tree.ts';

/** Places that name as a source a paper no reader has; the published one is named instead. */
export function unreadableSources(files: readonly SourceFile[]): string[] {
	return files
		.filter(({ path, text }) => path.startsWith('src/') && /\bmodels\.md\b/.test(text))
		.map(({ path }) => `${path} names models.md`);
}

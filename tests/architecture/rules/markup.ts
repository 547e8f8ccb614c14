import type { SourceFile } from '../tree.ts';

/** Lines of components that make markup of a text or carry an inline style. */
export function unsafeMarkup(files: readonly SourceFile[]): string[] {
	return files
		.filter(({ path }) => path.endsWith('.svelte'))
		.flatMap(({ path, text }) =>
			text
				.split('\n')
				.filter((line) => /\{@html|innerHTML|\sstyle="/.test(line))
				.map((line) => `${path}: ${line.trim()}`),
		);
}

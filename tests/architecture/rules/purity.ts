import type { SourceFile } from '../tree.ts';

/** Rooms whose answers depend on their arguments alone. */
const pure = new Set(['base', 'geo', 'atlas', 'plan', 'planning', 'exchange']);

/** Words that make a function depend on more than its arguments. */
const impure =
	/\b(Date\.now|new Date\(\)|Math\.random|crypto\.|fetch\(|localStorage|indexedDB|window\.|document\.|process\.|performance\.now)/;

/** Lines of the core that name a clock, dice, the network, the screen or a storage. */
export function impureLines(files: readonly SourceFile[]): string[] {
	return files
		.filter(({ folder }) => pure.has(folder))
		.flatMap(({ path, text }) =>
			text
				.split('\n')
				.filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line) && impure.test(line))
				.map((line) => `${path}: ${line.trim()}`),
		);
}

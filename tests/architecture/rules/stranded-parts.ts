import type { SourceFile } from '../tree.ts';
import { listsOf } from './lists.ts';

/** Where the product begins: pages, the command line, the scripts of npm, geodata. */
const entry =
	/^(src\/routes\/.*\+[^/]+|src\/cli\/main\.ts|src\/scripts\/[^/]+\.mjs|geodata\/main\.ts|src\/[^/]+\.ts)$/;

/** Files in a list's folder that no way from an entry reaches, whatever they export. */
export function strandedParts(files: readonly SourceFile[]): string[] {
	const reached = reachedFrom(files);
	return listsOf(files)
		.flatMap(({ members }) => members)
		.filter(({ path }) => !reached.has(path))
		.map(({ path }) => `${path} is reached from nowhere`);
}

function reachedFrom(files: readonly SourceFile[]): ReadonlySet<string> {
	const byPath = new Map(files.map((file) => [file.path, file]));
	const reached = new Set<string>();
	const visit = (path: string): void => {
		const file = byPath.get(path);
		if (!file || reached.has(path)) return;
		reached.add(path);
		for (const { to } of file.imports) if (to !== null) visit(to);
	};
	files.filter(({ path }) => entry.test(path)).forEach(({ path }) => visit(path));
	return reached;
}

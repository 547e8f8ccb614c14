import type { SourceFile } from '../tree.ts';

/** Where the product begins: pages, the command line, geodata, and the scripts that npm, the trials and the bench run. */
const entry =
	/^(src\/routes\/.*\+[^/]+|src\/(hooks\.(server|client)|service-worker)\.ts|src\/cli\/main\.ts|src\/scripts\/(start|test|serve-build)\.mjs|geodata\/main\.ts)$/;

/** Files that no way of imports from an entry leads to; those that only declare types of a package are not imported. */
export function unreachedFiles(files: readonly SourceFile[]): string[] {
	const byPath = new Map(files.map((file) => [file.path, file]));
	const reached = new Set<string>();
	const visit = (path: string): void => {
		const file = byPath.get(path);
		if (!file || reached.has(path)) return;
		reached.add(path);
		for (const { to } of file.imports) if (to !== null) visit(to);
	};
	files.filter(({ path }) => entry.test(path)).forEach(({ path }) => visit(path));
	return files
		.filter(({ path }) => !reached.has(path) && !path.endsWith('.d.ts'))
		.map(({ path }) => `${path} is reached from nowhere`);
}

import { dirname } from 'node:path';
import type { SourceFile } from '../tree.ts';

const MOST_LINES = 300;
const MOST_FILES = 16;

/** Files of `src` that are too long to hold one idea, unless their first line says that they are a table of facts. */
export function longFiles(files: readonly SourceFile[]): string[] {
	return files
		.filter(({ path, text }) => path.startsWith('src/') && !/table of facts/i.test(text.split('\n')[0]!))
		.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
		.filter(({ lines }) => lines > MOST_LINES)
		.map(({ path, lines }) => `${path} has ${lines} lines`);
}

/** Folders with too many files at one level to be seen at a glance. */
export function crowdedFolders(files: readonly SourceFile[]): string[] {
	const counts = new Map<string, number>();
	for (const { path } of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count > MOST_FILES)
		.map(([folder, count]) => `${folder} has ${count} files`)
		.sort();
}

import type { SourceFile } from '../tree.ts';

/** Rows that are counted, each once: a window on them keeps its rows while it moves. */
const COUNTED = ['chunks as chunk (chunk)', 'columns as column (column)', 'rows as row (row)'];

/**
 * Lists on screen whose key could repeat, which stops the page: a key is an id, or the place in the list
 * (`rows as row, at (at)`).
 */
export function repeatableKeys(files: readonly SourceFile[]): string[] {
	return files
		.filter(({ path }) => path.endsWith('.svelte'))
		.flatMap(({ path, text }) =>
			eachHeads(text)
				.filter((head) => !isSafe(head))
				.map((head) => `${path}: ${head}`),
		);
}

function isSafe(head: string): boolean {
	if (COUNTED.includes(head)) return true;
	const key = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(head.slice(head.indexOf(' as ')))?.[1];
	// Without a key Svelte goes by the place.
	if (key === undefined) return true;
	const place = /,\s*(\w+)\s*\([^,]*$/.exec(head)?.[1];
	return key === place || /^([\w.[\]!]+\??\.)?(id|\w+Id)( \?\? \w+)?$/.test(key);
}

/** What stands between `{#each` and its closing brace. */
function eachHeads(text: string): string[] {
	return [...text.matchAll(/\{#each\s/g)].map(({ index, 0: start }) => {
		let depth = 1;
		let end = index + start.length;
		for (; end < text.length && depth > 0; end++) {
			if (text[end] === '{') depth++;
			if (text[end] === '}') depth--;
		}
		return text
			.slice(index + start.length, end - 1)
			.replace(/\s+/g, ' ')
			.trim();
	});
}

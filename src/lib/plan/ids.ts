import { foldedText } from '../base/folded-text.ts';

const LONGEST = 40;

/** An id made from a name, free among those taken: `council-bluffs`, then `council-bluffs-2`. The same every time. */
export function freeId(name: string, taken: Iterable<string>, fallback: string): string {
	const used = new Set(taken);
	const base = slug(name) || fallback;
	if (!used.has(base)) return base;
	let counter = 2;
	while (used.has(`${base}-${counter}`)) counter++;
	return `${base}-${counter}`;
}

/** Lower-case letters, digits and dashes of a name; '' when nothing is left of it. */
export function slug(name: string): string {
	const start = name.slice(0, 4 * LONGEST);
	return foldedText(start.replace(/['’‘]/g, ' '))
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST)
		.replace(/^-+|-+$/g, '');
}

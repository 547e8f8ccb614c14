import { slug } from '../../plan/ids.ts';

/** Gives out ids that are free among those taken before and those it gave; each answer costs the same, however many there are. */
export function idsTaken(taken: Iterable<string>) {
	const used = new Set(taken);
	const next = new Map<string, number>();
	return {
		has: (id: string) => used.has(id),
		/** The id itself if free, else the next number after it. */
		free(id: string): string {
			if (!used.has(id)) {
				used.add(id);
				return id;
			}
			const base = id.slice(0, 56).replace(/-+$/, '');
			let counter = next.get(base) ?? 2;
			while (used.has(`${base}-${counter}`)) counter++;
			next.set(base, counter + 1);
			used.add(`${base}-${counter}`);
			return `${base}-${counter}`;
		},
	};
}

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** The id of the file if a plan can hold it, else one made from it, or from the name. */
export function plainId(id: string | null, name: string, fallback: string): string {
	if (id !== null && ID.test(id)) return id;
	return (id === null ? '' : slug(id)) || slug(name) || fallback;
}

const LONGEST = 40;

/** Ids as a plan's edits make them from names, counted on where one is taken. FROZEN: a link leaves out the ids that this guesses. */
export function guessedIds(): {
	next: (name: string, fallback: string) => string;
	take: (id: string) => void;
} {
	const taken = new Set<string>();
	const counters = new Map<string, number>();
	return {
		take: (id) => void taken.add(id),
		next(name, fallback) {
			const base = slug(name) || fallback;
			if (!taken.has(base)) return base;
			let counter = counters.get(base) ?? 2;
			while (taken.has(`${base}-${counter}`)) counter++;
			counters.set(base, counter);
			return `${base}-${counter}`;
		},
	};
}

/** A name as the beginning of an id: only letters whose parts no Unicode release will change. FROZEN, for links of both versions. */
export function slug(name: string): string {
	if (/[^\0-\u024f]/.test(name)) return '';
	return name
		.slice(0, 4 * LONGEST)
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST)
		.replace(/^-+|-+$/g, '');
}

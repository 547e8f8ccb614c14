import { slug } from '../slug-ids.ts';

/**
 * Ids as a plan's edits make them from names. A copy of what `plan/ids.ts` does today, FROZEN:
 * links of earlier releases leave out the ids that this guesses.
 */
export class FreeIds {
	readonly #taken = new Set<string>();
	readonly #counters = new Map<string, number>();
	readonly #fallback: string;

	constructor(fallback: string) {
		this.#fallback = fallback;
	}

	take(id: string): void {
		this.#taken.add(id);
	}

	next(name: string): string {
		const base = slug(name) || this.#fallback;
		if (!this.#taken.has(base)) return base;
		let counter = this.#counters.get(base) ?? 2;
		while (this.#taken.has(`${base}-${counter}`)) counter++;
		this.#counters.set(base, counter);
		return `${base}-${counter}`;
	}
}

/** The text with the number at its end one higher: `Site 9` → `Site 10`; null when it ends in none. */
export function countedOn(text: string): string | null {
	const digits = /(?:0|[1-9]\d{0,8})$/.exec(text)?.[0];
	return digits === undefined ? null : text.slice(0, -digits.length) + String(Number(digits) + 1);
}

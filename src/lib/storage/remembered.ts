import { checksum } from './checksum.ts';

/** How many plans there were and a digest of their ids: kept apart from the store, to notice one that comes up empty. */
export type Remembered = { count: number; digest: number };

export function rememberedOf(ids: readonly string[]): Remembered {
	// Order does not matter to a sum.
	return { count: ids.length, digest: ids.reduce((sum, id) => (sum + checksum(id)) >>> 0, 0) };
}

/** Where the count is kept; refused storage means that nothing is remembered. */
export type Memory = { read: () => Remembered | null; write: (next: Remembered) => void };

export function localMemory(name: string): Memory {
	const key = `${name}-store`;
	return {
		read() {
			try {
				const found = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Remembered> | null;
				return typeof found?.count === 'number' && typeof found.digest === 'number'
					? { count: found.count, digest: found.digest }
					: null;
			} catch {
				return null;
			}
		},
		write(next) {
			try {
				localStorage.setItem(key, JSON.stringify(next));
			} catch {
				// nothing remembered: the journal still tells
			}
		},
	};
}

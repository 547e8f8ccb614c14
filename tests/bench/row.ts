import type { Pages } from './pages.ts';

/** What a figure is held to: a share of the peer's in the same run, or a number of its own unit. */
export type Goal = { kind: 'of the peer' | 'at most'; most: number };

/** One line of the table. Figures of ours and of the peer come from the same run, in turn. */
export type Measured = {
	what: string;
	unit: 'ms' | 'characters';
	ours: readonly number[];
	peer: { name: string; values: readonly number[] } | null;
	goal: Goal | null;
};

/** What a row is given. `repeats`: how often ours and the peer are measured; `pages`: built and opened when first asked. */
export type Bench = { seed: number; repeats: number; pages: () => Promise<Pages> };

/** A hot path of the app and what it is measured against. */
export type Row = {
	id: string;
	measure: (bench: Bench) => Promise<Measured[]>;
};

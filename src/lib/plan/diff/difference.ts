import type { MessageKey } from '../../base/message.ts';

export { WEIGHT } from '../weight.ts';

/** One thing that differs between two plans. */
export type Difference = {
	/** What it is about, so that the map and the tables can show it. Links and areas too; '' for the plan itself. */
	about: 'site' | 'link' | 'area' | 'scenario' | 'plan';
	id: string;
	key: MessageKey;
	values: Record<string, string | number>;
	/** Values of the sentence that are themselves words of the catalog. */
	words: Record<string, MessageKey>;
	/** Values of the sentence that are ids of assumptions and criteria: whoever knows their titles writes those. */
	terms?: Record<string, Term>;
	/** Importance: higher comes first; `size` orders those alike (MW, km). */
	weight: number;
	size: number;
};

/** An assumption or a criterion, by its id. */
export type Term = { of: 'assumption' | 'criterion'; id: string };

/** A difference without words of the catalog among its values; `weight` and `size` say how early it is told. */
export function difference(
	about: Difference['about'],
	id: string,
	key: MessageKey,
	values: Record<string, string | number>,
	weight: number,
	size = 0,
): Difference {
	return { about, id, key, values, words: {}, weight, size };
}

/** Items of two lists by id: those gone, those new, and those in both. */
export function matched<Item extends { id: string }>(
	from: readonly Item[],
	to: readonly Item[],
): { gone: Item[]; added: Item[]; both: [Item, Item][] } {
	const before = new Map(from.map((item) => [item.id, item]));
	const after = new Set(to.map((item) => item.id));
	return {
		gone: from.filter(({ id }) => !after.has(id)),
		added: to.filter(({ id }) => !before.has(id)),
		both: to.flatMap((item): [Item, Item][] => {
			const old = before.get(item.id);
			return old && old !== item ? [[old, item]] : [];
		}),
	};
}

/** A sum or difference without the dust of binary fractions. */
export function tidy(value: number): number {
	return Number(value.toPrecision(12));
}

/** As many digits as a reader wants of a size: 3, 3.2, 31, 0.4. */
export function rough(value: number): number {
	return value >= 10 ? Math.round(value) : Number(value.toFixed(value >= 1 ? 1 : 3));
}

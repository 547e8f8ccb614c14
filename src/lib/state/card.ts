/** What the card says of the thing under the pointer: the map's layers write it, the page shows any. */
export type Card = { title: string; lines: readonly CardLine[] };

/** A line of the card. */
export type CardLine =
	| { kind: 'text'; text: string }
	/** Smaller: whose figure it is, how exact. */
	| { kind: 'fine'; text: string }
	/** Shares 0 to 1 of fuels, with their colors. */
	| {
			kind: 'mix';
			shares: { fuel: string; share: number }[];
			colors: Record<string, string>;
	  };

/** Writes figures in the language of the page. */
export type CardPen = {
	/** A number with at most three significant digits. */
	short: (value: number) => string;
	/** MW, or GW where that reads better. */
	power: (mw: number) => { value: string; unit: string };
};

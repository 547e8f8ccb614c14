import { createContext } from 'svelte';
import type { Card } from '$lib/state/card.ts';
import type { LayerLine } from './layer-line.ts';
import type { PageId } from './pages.ts';

/** What only the routes know and lend to the parts, as `ui` and `map` do not know each other. */
export type Lent = {
	/** Address of the map, which a shared plan opens on. */
	mapHref: string;
	/** Address of a page beside the map. */
	href: (page: PageId) => string;
	/** The layers of the map; none until its code is here. */
	readonly layerLines: readonly LayerLine[];
	/** What was clicked on the map, and whose data it is; null = nothing but the ground. */
	readonly askedCard: { card: Card; credit: string } | null;
	fuelColors: Record<string, string>;
	/** Draws the map as shown, with legend, scale and attribution; null where there is no map. */
	readonly picture: (() => Promise<Blob>) | null;
};

export const [getLent, setLent] = createContext<Lent>();
